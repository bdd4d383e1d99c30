package org.initium.figure.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.svg.SVGHints;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * A formula in TeX, laid out once. In files it is drawn as outlines; on the window's canvas, where its glyphs come out wrong, as an image
 * as fine as the canvas. The first formula takes most of a second, so {@link #warm} typesetting up away from the window's thread.
 */
public final class Formula {
    /** Pixels a logical pixel of what {@link #image} gives; a coarser surface thickens its strokes. */
    public static final int SCALE = 2;

    /** Set to true on a surface that draws glyphs of its own fonts only. */
    public static final RenderingHints.Key AS_IMAGE = new Flag();

    /** Letters of a formula are as high as those of labels this much smaller. */
    private static final double LABEL_RATIO = 1.27;

    private static final float INLINE =
            (float) (LABEL_RATIO * FigureFont.LABEL.font().getSize2D());

    /** Formulas whose numbers change leave old ones behind. */
    private static final int KEPT = 400;

    /** More than a window shows at once, each of some hundred kilobytes; live numbers and a window being resized leave old ones behind. */
    private static final int IMAGES_KEPT = 100;

    private static final Map<String, Formula> INLINES = new Recent<>(KEPT);
    private static final Map<Look, BufferedImage> IMAGES = new Recent<>(IMAGES_KEPT);

    private static volatile boolean warm;

    /** By how much strokes are thickened, in pixels of the image, where they would come out thinner than a pixel of the surface. */
    private static final double THICKENED = 0.25;

    /** Pixels drawn across one of an image; a power of two. */
    private static final int FINER = 4;

    private record Look(Formula formula, Color color, double zoom, boolean thickened) {}

    private final Box box;
    private final float size;

    private Formula(Box box, float size) {
        this.box = box;
        this.size = size;
    }

    /** One at a time: the typesetter keeps what it has read in tables of its own. */
    private static synchronized Formula typeset(String tex, float size, int style) {
        try {
            return new Formula(new TeXFormula(tex).createTeXIcon(style, size).getBox(), size);
        } catch (ParseException e) {
            throw new IllegalArgumentException("cannot read the formula '%s': %s".formatted(tex, e.getMessage()), e);
        }
    }

    /** Typesets something, so that what follows is fast. */
    public static void warm() {
        inline("\\mathrm{Var}(w) = \\sqrt{\\frac{2}{n_{\\mathrm{in}}}}");
        warm = true;
    }

    /** Whether typesetting is fast by now. */
    static boolean isWarm() {
        return warm;
    }

    /**
     * The formula at the size of a figure's labels, low fractions.
     *
     * @throws IllegalArgumentException if the TeX cannot be read
     */
    static Formula inline(String tex) {
        synchronized (INLINES) {
            return INLINES.computeIfAbsent(tex, key -> typeset(key, INLINE, TeXConstants.STYLE_TEXT));
        }
    }

    /**
     * The formula in the text colour on a transparent ground; show it at half its pixel size.
     *
     * @param size of its letters, in logical pixels
     * @throws IllegalArgumentException if the TeX cannot be read
     */
    public static BufferedImage image(String tex, float size, FigureTheme theme) {
        return typeset(tex, size, TeXConstants.STYLE_DISPLAY).image(theme.color(FigureColor.TEXT), SCALE, false);
    }

    /** Width in logical pixels. */
    double width() {
        return box.getWidth() * size;
    }

    /** Height above the baseline in logical pixels. */
    double ascent() {
        return box.getHeight() * size;
    }

    /** Depth below the baseline in logical pixels. */
    double descent() {
        return box.getDepth() * size;
    }

    /** Draws it from {@code x} on, with its baseline at {@code y}. */
    void paint(Graphics2D graphics, Color color, double x, double y) {
        if (Boolean.TRUE.equals(graphics.getRenderingHint(AS_IMAGE))) {
            paintImage(graphics, color, x, y);
        } else {
            draw(graphics, color, x, y, size);
        }
    }

    /** As an image of the surface's own pixels, placed on whole ones: resampled, some letters would come out bolder than others. */
    private void paintImage(Graphics2D graphics, Color color, double x, double y) {
        AffineTransform surface = graphics.getTransform();
        double zoom = surface.getScaleX();
        BufferedImage image = kept(new Look(this, color, zoom, zoom < SCALE));
        double left = Math.rint(surface.getTranslateX() + x * zoom);
        double baseline = Math.rint(surface.getTranslateY() + y * zoom);
        graphics.setTransform(AffineTransform.getTranslateInstance(left, baseline - Math.ceil(ascent() * zoom)));
        graphics.drawImage(image, 0, 0, null);
        graphics.setTransform(surface);
    }

    private static BufferedImage kept(Look look) {
        synchronized (IMAGES) {
            return IMAGES.computeIfAbsent(
                    look, missing -> missing.formula().image(look.color(), look.zoom(), look.thickened()));
        }
    }

    /** Drawn larger and made smaller, as Java2D puts letters on whole pixels only. */
    private BufferedImage image(Color color, double zoom, boolean thickened) {
        int above = (int) Math.ceil(ascent() * zoom);
        int below = (int) Math.ceil(descent() * zoom);
        int width = (int) Math.ceil(width() * zoom) + 1;
        BufferedImage image =
                new BufferedImage(FINER * width, FINER * Math.max(1, above + below), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        Pen.prepare(graphics);
        double scale = FINER * zoom * size;
        draw(graphics, color, 0, FINER * above, scale);
        if (thickened) {
            draw(graphics, color, FINER * THICKENED, FINER * above, scale);
            draw(graphics, color, 0, FINER * (above - THICKENED), scale);
        }
        graphics.dispose();
        for (int finer = FINER; finer > 1; finer /= 2) {
            image = halved(image);
        }
        return image;
    }

    /** Each pixel the mean of four. */
    private static BufferedImage halved(BufferedImage image) {
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = half.createGraphics();
        Pen.prepare(graphics);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    private void draw(Graphics2D graphics, Color color, double x, double y, double scale) {
        AffineTransform before = graphics.getTransform();
        Object text = graphics.getRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE);
        // As outlines, since no reader of the file has these fonts.
        graphics.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        graphics.setColor(color);
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        box.draw(graphics, 0, 0);
        graphics.setTransform(before);
        graphics.setRenderingHint(
                SVGHints.KEY_DRAW_STRING_TYPE, text == null ? SVGHints.VALUE_DRAW_STRING_TYPE_STANDARD : text);
    }

    /** What was asked for last. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int kept;

        Recent(int kept) {
            super(16, 0.75f, true);
            this.kept = kept;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > kept;
        }
    }

    /** A hint that is on or off. */
    private static final class Flag extends RenderingHints.Key {
        private static final int PRIVATE_KEY = 0x1F0A;

        Flag() {
            super(PRIVATE_KEY);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }
}
