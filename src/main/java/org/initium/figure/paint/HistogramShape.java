package org.initium.figure.paint;

import java.awt.geom.Path2D;
import org.initium.engine.probe.Histogram;

/** A histogram as one filled shape. */
public final class HistogramShape {
    /** Narrower bars vanish on some screens: a distribution that has collapsed must still be seen. */
    private static final double THINNEST = 1.5;

    private HistogramShape() {}

    /** Heights in proportion to the square roots of counts, so that one high bin (the zeros of a ReLU) does not flatten all others. */
    public static Path2D roots(Histogram histogram, Axis x, double base, double room) {
        return bars(histogram, x, base, room / Math.sqrt(Math.max(1, histogram.peak())), true, 0);
    }

    /** Heights in proportion to counts; {@code perCount} pixels each. */
    public static Path2D counts(Histogram histogram, Axis x, double base, double perCount) {
        return apart(histogram, x, base, perCount, 0);
    }

    /** The same with {@code gap} pixels of ground to be seen between two bars. */
    public static Path2D apart(Histogram histogram, Axis x, double base, double perCount, double gap) {
        return bars(histogram, x, base, perCount, false, gap);
    }

    private static Path2D bars(Histogram histogram, Axis x, double base, double perUnit, boolean root, double gap) {
        Path2D path = new Path2D.Float();
        double width = (histogram.max() - histogram.min()) / histogram.bins();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.count(bin) == 0) {
                continue;
            }
            double left = x.at(histogram.min() + bin * width);
            double right = Math.max(left + THINNEST, x.at(histogram.min() + (bin + 1) * width) - gap);
            if (right < x.from() || left > x.to()) {
                continue;
            }
            double height = perUnit * (root ? Math.sqrt(histogram.count(bin)) : histogram.count(bin));
            left = Math.max(left, x.from());
            right = Math.min(right, x.to());
            path.moveTo(left, base);
            path.lineTo(left, base - height);
            path.lineTo(right, base - height);
            path.lineTo(right, base);
            path.closePath();
        }
        return path;
    }
}
