package org.initium.figure.digits;

import org.initium.figure.scene.Sketch;

/**
 * Where the parts of the drawn-digit figure lie: the square to draw in, beside it the ten outputs, and the layers at the right or below.
 *
 * @param side of the square
 */
public record SketchPlace(
        double left,
        double top,
        double side,
        double barsLeft,
        double barsWidth,
        double layersLeft,
        double layersTop,
        double layersWidth,
        double layersHeight) {
    static final double HEAD = 22;
    private static final double MARGIN = 8;
    private static final double GAP = 16;
    private static final double WIDE = 1.7;
    private static final double MOST_BARS = 170;

    public static SketchPlace of(double width, double height) {
        double room = Math.max(1, height - HEAD - MARGIN);
        if (width >= WIDE * height) {
            double side = Math.max(1, Math.min(room, width * 0.3));
            double bars = Math.min(MOST_BARS, width * 0.25);
            double layers = MARGIN + side + GAP + bars + GAP;
            return new SketchPlace(
                    MARGIN, HEAD, side, MARGIN + side + GAP, bars, layers, HEAD, width - layers - MARGIN, room);
        }
        double side = Math.max(1, Math.min(room * 0.5, width * 0.5));
        double bars = width - side - GAP - 2 * MARGIN;
        double below = HEAD + side + MARGIN;
        return new SketchPlace(
                MARGIN,
                HEAD,
                side,
                MARGIN + side + GAP,
                bars,
                MARGIN,
                below,
                width - 2 * MARGIN,
                height - below - MARGIN);
    }

    /** Whether a point of the figure is one to draw at. */
    public boolean contains(double x, double y) {
        return x >= left && x <= left + side && y >= top && y <= top + side;
    }

    /** The place in the square under a point of the figure; outside, the nearest one. */
    public Sketch.Dot dot(double x, double y) {
        return new Sketch.Dot((x - left) / side, (y - top) / side);
    }
}
