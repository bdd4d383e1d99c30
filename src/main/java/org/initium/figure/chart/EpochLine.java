package org.initium.figure.chart;

import java.awt.BasicStroke;
import org.initium.figure.paint.FigureColor;

/**
 * A line against epochs.
 *
 * @param name what it is called where it is read; empty for a line that is only there to be compared with
 * @param points row 0 the epochs, rising, row 1 the values; at least one
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one frame and is compared by nobody
record EpochLine(String name, double[][] points, FigureColor color, BasicStroke stroke) {
    double first() {
        return points[0][0];
    }

    double last() {
        return points[0][points[0].length - 1];
    }

    /** The recorded epoch that is nearest. */
    double nearest(double epoch) {
        return points[0][CostSeries.nearest(points, epoch)];
    }

    /** The value at the recorded epoch that is nearest. */
    double valueAt(double epoch) {
        return points[1][CostSeries.nearest(points, epoch)];
    }
}
