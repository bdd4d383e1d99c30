package org.initium.figure.network;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.ViewOptions;

/**
 * The links of a network sorted into a few bundles of one colour, width and opacity each, as one stroke a bundle is what keeps
 * large networks fast. Width and opacity grow with the square root of the size relative to the largest, so that a link a
 * hundred times weaker is still seen.
 */
final class LinkBundle {
    static final int LEVELS = 8;
    static final float WIDEST = 4.5f;

    private static final float THINNEST = 0.7f;
    private static final float FAINTEST = 0.3f;
    private static final float FLOW = 24;
    private static final float[] DOTS = {1, 4};
    private static final float[] POSITIVE_FLOW = {18, 6};
    private static final float[] NEGATIVE_DASH = {6, 6};

    private final Path2D[] negative = new Path2D[LEVELS];
    private final Path2D[] positive = new Path2D[LEVELS];
    private final Path2D zero = new Path2D.Float();
    private final Path2D notFinite = new Path2D.Float();

    /** Sorts links by the values of their parameters; {@code largest} gets full width. */
    LinkBundle(List<NetworkGeometry.Link> links, float[] values, double largest) {
        for (NetworkGeometry.Link link : links) {
            path(values[link.parameter()], largest).append(link.curve(), false);
        }
    }

    private Path2D path(float value, double largest) {
        if (!Float.isFinite(value)) {
            return notFinite;
        }
        if (value == 0) {
            return zero;
        }
        Path2D[] side = value < 0 ? negative : positive;
        int level = level(value, largest);
        if (side[level] == null) {
            side[level] = new Path2D.Float();
        }
        return side[level];
    }

    static int level(double value, double largest) {
        return Math.min(LEVELS - 1, (int) (LEVELS * Math.sqrt(Math.abs(value) / largest)));
    }

    void paint(Pen pen, ViewOptions options) {
        pen.draw(FigureColor.NOTHING, dots(1), zero);
        for (int level = 0; level < LEVELS; level++) {
            draw(pen, FigureColor.CLASS_0, negative[level], level, options, true);
            draw(pen, FigureColor.CLASS_1, positive[level], level, options, false);
        }
        pen.draw(FigureColor.ALERT, dots(2), notFinite);
    }

    private static void draw(
            Pen pen, FigureColor color, Path2D path, int level, ViewOptions options, boolean negative) {
        if (path != null) {
            pen.draw(faded(pen.theme().color(color), level), stroke(level, options, negative), path);
        }
    }

    /** Dashes: always for negative values; for positive ones only while they flow, then three times as long. */
    static BasicStroke stroke(int level, ViewOptions options, boolean negative) {
        float width = THINNEST + (WIDEST - THINNEST) * level / (LEVELS - 1);
        if (!negative && !options.running()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        return new BasicStroke(
                width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                negative ? NEGATIVE_DASH : POSITIVE_FLOW,
                options.running() ? phase(options) : 0);
    }

    /** Forward, from left to right, for weights; backward for gradients. */
    private static float phase(ViewOptions options) {
        double turn = options.flowPhase() - Math.floor(options.flowPhase());
        double flowed = options.links() == ViewOptions.Links.WEIGHTS ? 1 - turn : turn;
        return (float) (FLOW * flowed);
    }

    static BasicStroke dots(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, DOTS, 0);
    }

    private static Color faded(Color color, int level) {
        float alpha = FAINTEST + (1 - FAINTEST) * level / (LEVELS - 1);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.round(255 * alpha));
    }
}
