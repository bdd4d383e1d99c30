package org.initium.figure.layers;

import java.awt.geom.Path2D;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.Summary;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.HistogramShape;
import org.initium.figure.paint.Pen;

/**
 * One histogram with its name and one number above it and its axis below.
 *
 * @param aside the number, with what it is; left out where it does not fit beside the name
 * @param reach the axis runs from {@code -reach} or from 0 to this, see {@code fromZero}
 * @param root whether heights are square roots of counts, so that one high bin does not flatten all others
 * @param peak count that takes the full height
 */
record HistogramStrip(
        String name,
        String aside,
        Histogram histogram,
        double reach,
        boolean fromZero,
        boolean root,
        int peak,
        FigureColor color) {
    private static final double HEAD = 18;
    private static final double FOOT = 17;

    /** Lower strips are pictures alone. */
    static final double ENOUGH_FOR_WORDS = 56;

    /** On an axis around 0, with the full height for {@code peak}. */
    static HistogramStrip counts(String name, String aside, Summary values, int peak, FigureColor color) {
        double reach = Math.max(-values.histogram().min(), values.histogram().max());
        return new HistogramStrip(name, aside, values.histogram(), reach, false, false, peak, color);
    }

    void paint(Pen pen, double x, double y, double width, double height) {
        boolean words = height >= ENOUGH_FOR_WORDS && width >= ENOUGH_FOR_WORDS;
        double base = y + height - (words ? FOOT : 1);
        double room = Math.max(2, base - y - (words ? HEAD : 1));
        double end = reach > 0 && reach < Double.POSITIVE_INFINITY ? reach : 1;
        Axis axis = Axis.linear(fromZero ? 0 : -end, end, x, x + width);
        pen.fill(color, shape(axis, base, room));
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, x, base + 0.5, x + width, base + 0.5);
        if (words) {
            paintHead(pen, x, y + HEAD / 2 - 1, width);
            paintEnds(pen, axis, base);
        }
    }

    private Path2D shape(Axis axis, double base, double room) {
        return root
                ? HistogramShape.roots(histogram, axis, base, room)
                : HistogramShape.counts(histogram, axis, base, room / Math.max(1, peak));
    }

    private void paintHead(Pen pen, double x, double y, double width) {
        pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(name, width), x, y);
        if (FigureFont.STRONG.width(name) + FigureFont.LABEL.width(aside) + 6 <= width) {
            pen.right(FigureFont.LABEL, FigureColor.TEXT, aside, x + width, y);
        }
    }

    private static void paintEnds(Pen pen, Axis axis, double base) {
        String low = FigureText.round(axis.min());
        String high = FigureText.round(axis.max());
        double y = base + 9;
        double middle = axis.at(0);
        pen.text(FigureFont.LABEL, FigureColor.MUTED, low, axis.from(), y);
        pen.right(FigureFont.LABEL, FigureColor.MUTED, high, axis.to(), y);
        double nearest = Math.min(middle - axis.from(), axis.to() - middle);
        double taken = Math.max(FigureFont.LABEL.width(low), FigureFont.LABEL.width(high)) + 8;
        if (nearest > taken) {
            pen.line(FigureColor.AXIS, Pen.HAIRLINE, middle, base, middle, base + 3);
            pen.centred(FigureFont.LABEL, FigureColor.MUTED, "0", middle, y);
        }
    }
}
