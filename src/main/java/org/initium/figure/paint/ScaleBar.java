package org.initium.figure.paint;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;

/** The colours of a raster from its low to its high end, as an image. */
public final class ScaleBar {
    /** A single row would be stretched with noise from beyond its edges by the window's software renderer. */
    private static final int ROWS = 8;

    private static final Map<FigureTheme, BufferedImage> IMAGES = new EnumMap<>(FigureTheme.class);

    private ScaleBar() {}

    /** The bar in the colours of a theme, drawn once. */
    public static synchronized BufferedImage image(FigureTheme theme) {
        return IMAGES.computeIfAbsent(theme, ScaleBar::draw);
    }

    private static BufferedImage draw(FigureTheme theme) {
        ColorScale colors = ColorScale.raster(theme);
        BufferedImage image = new BufferedImage(ColorScale.SIZE, ROWS, BufferedImage.TYPE_INT_ARGB_PRE);
        for (int x = 0; x < ColorScale.SIZE; x++) {
            int color = colors.rgb(x / (ColorScale.SIZE - 1.0));
            for (int y = 0; y < ROWS; y++) {
                image.setRGB(x, y, color);
            }
        }
        return image;
    }
}
