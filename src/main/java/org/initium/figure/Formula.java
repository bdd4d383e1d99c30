package org.initium.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * A formula in TeX as an image of its own at twice its size: glyphs painted straight on the window's canvas come out wrong. The first
 * formula takes most of a second, so make it away from the window's thread.
 */
public final class Formula {
    /** Pixels of the image a logical pixel. */
    public static final int SCALE = 2;

    private Formula() {}

    /**
     * The formula in the text colour on a transparent ground; show it at half its pixel size.
     *
     * @param size of the text around it, in logical pixels
     * @throws IllegalArgumentException if the TeX cannot be read
     */
    public static BufferedImage image(String tex, float size, FigureTheme theme) {
        TeXIcon icon = icon(tex, size);
        icon.setForeground(theme.color(FigureColor.TEXT));
        BufferedImage image = new BufferedImage(
                Math.max(1, icon.getIconWidth()), Math.max(1, icon.getIconHeight()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        Pen.prepare(graphics);
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return image;
    }

    private static TeXIcon icon(String tex, float size) {
        try {
            return new TeXFormula(tex).createTeXIcon(TeXConstants.STYLE_DISPLAY, SCALE * size);
        } catch (ParseException e) {
            throw new IllegalArgumentException("cannot read the formula '%s': %s".formatted(tex, e.getMessage()), e);
        }
    }
}
