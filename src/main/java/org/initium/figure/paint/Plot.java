package org.initium.figure.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** Curves and points between two axes, for panels that JFreeChart would be too slow or too stiff for. */
public record Plot(Pen pen, Axis x, Axis y) {
    /** For the curves that a figure is about. */
    public static final Stroke LINE = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    /** For what they are compared with. */
    public static final Stroke DASHED =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private static final double TICK_PIXELS_X = 46;
    private static final double TICK_PIXELS_Y = 24;
    private static final double FAINT = 0.22;

    /** Layers are numbered in steps up to this, whether round or not, so that few layers have more than one number. */
    private static final double MOST_PLAIN_STEP = 3;

    /** Room left of the curves for tick labels. */
    public static final double LEFT = 50;

    private static final double LEAST_LEFT = 38;

    /** Up to this width of curves and labels, a power of ten and its exponent have to do. */
    private static final double NARROW = 230;

    /** Room below the curves for tick labels. */
    public static final double BELOW = 18;

    /** Room left of the curves for tick labels, in a plot that is so wide with them. */
    public static double left(double width) {
        return width < NARROW ? LEAST_LEFT : LEFT;
    }

    /** Grid lines at the ticks of the upright axis, with labels left of them; the base line. */
    public void grid(boolean labels) {
        for (Tick tick : y.ticks(TICK_PIXELS_Y)) {
            double at = y.at(tick.value());
            pen.line(FigureColor.GRID, Pen.HAIRLINE, x.from(), at, x.to(), at);
            if (labels) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, tick.label(), x.from() - 6, at);
            }
        }
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, x.from(), y.from(), x.to(), y.from());
    }

    /** Labels under the base line, those that have room. */
    public void ticksBelow() {
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : x.ticks(TICK_PIXELS_X)) {
            double half = FigureFont.LABEL.width(tick.label()) / 2;
            double at = x.at(tick.value());
            if (at - half > free) {
                tickBelow(tick.label(), at, at);
                free = at + half + 6;
            }
        }
    }

    /**
     * The ends of the base line and its middle, none of them past an end, so that plots may stand close side by side. Where the ends have
     * no room beside each other, those that differ in their sign alone are written as one.
     */
    public void endsBelow() {
        String least = FigureText.round(x.min());
        String most = FigureText.round(x.max());
        String middle = FigureText.round((x.min() + x.max()) / 2);
        double left = FigureFont.LABEL.width(least);
        double right = FigureFont.LABEL.width(most);
        double between = x.to() - x.from() - left - right;
        double centre = (x.from() + x.to()) / 2;
        boolean ends = between >= 6;
        if (ends) {
            tickBelow(least, x.from(), x.from() + left / 2);
            tickBelow(most, x.to(), x.to() - right / 2);
        }
        String both = "±" + most;
        if (!ends && x.min() == -x.max() && FigureFont.LABEL.width(both) <= x.to() - x.from() + 8) {
            tickBelow(both, centre, centre);
        } else if (!ends || between - Math.abs(left - right) >= FigureFont.LABEL.width(middle) + 12) {
            tickBelow(middle, centre, centre);
        }
    }

    private void tickBelow(String label, double at, double middle) {
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, at, y.from(), at, y.from() + 3);
        pen.centred(FigureFont.LABEL, FigureColor.MUTED, label, middle, y.from() + 11);
    }

    /** Numbers of layers under the base line: "in" for 0, whole numbers for others. */
    public void layersBelow(int first, int last) {
        double pitch = (x.to() - x.from()) / (last - first + 1);
        double least = Math.max(1, Math.ceil(22 / pitch));
        int step = (int) (least <= MOST_PLAIN_STEP ? least : Ticks.roundUp(least));
        for (int layer = first; layer <= last; layer++) {
            if (layer % step == 0 || step == 1) {
                String label = layer == 0 ? "x" : Integer.toString(layer);
                pen.centred(FigureFont.LABEL, FigureColor.MUTED, label, x.at(layer), y.from() + 11);
            }
        }
    }

    /** A line through the points that can be drawn; it breaks where one cannot. */
    public void line(Color color, Stroke stroke, double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < xs.length; i++) {
            if (!y.holds(ys[i])) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(x.at(xs[i]), y.at(ys[i]));
            } else {
                path.moveTo(x.at(xs[i]), y.at(ys[i]));
                drawing = true;
            }
        }
        pen.draw(color, stroke, path);
    }

    /** The graph of a function over the whole axis. */
    public void curve(Color color, Stroke stroke, DoubleUnaryOperator function) {
        int points = (int) Math.max(2, (x.to() - x.from()) / 2);
        double[] xs = new double[points];
        double[] ys = new double[points];
        for (int i = 0; i < points; i++) {
            xs[i] = x.min() + (x.max() - x.min()) * i / (points - 1);
            ys[i] = function.applyAsDouble(xs[i]);
        }
        line(color, stroke, xs, ys);
    }

    /** Marks of one shape, that of class {@code shape}. */
    public void marks(Color color, int shape, double radius, double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            if (y.holds(ys[i])) {
                Marks.add(path, shape, x.at(xs[i]), y.at(ys[i]), radius);
            }
        }
        pen.fill(color, path);
    }

    /** A faint ribbon between two lines. */
    public void band(Color color, double[] xs, double[] low, double[] high) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            double at = y.at(clamp(high[i]));
            if (i == 0) {
                path.moveTo(x.at(xs[i]), at);
            } else {
                path.lineTo(x.at(xs[i]), at);
            }
        }
        for (int i = xs.length - 1; i >= 0; i--) {
            path.lineTo(x.at(xs[i]), y.at(clamp(low[i])));
        }
        path.closePath();
        pen.fill(faint(color), path);
    }

    private double clamp(double value) {
        return Double.isFinite(value) ? Math.max(y.min(), Math.min(y.max(), value)) : y.min();
    }

    /** The colour as it looks when little of it lies on the ground. */
    public Color faint(Color color) {
        return new Color(ColorScale.mix(pen.theme().color(FigureColor.SURFACE), color, FAINT));
    }
}
