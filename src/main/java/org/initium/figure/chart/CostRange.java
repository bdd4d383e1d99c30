package org.initium.figure.chart;

import org.initium.figure.paint.Ticks;
import org.jfree.data.Range;

/** The range of both axes of a cost chart, grown curve by curve: never less than every finite cost. */
final class CostRange {
    /** Part of the range kept free at its ends, so that marks on the last points are seen whole. */
    private static final double AIR = 0.03;

    private final boolean log;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
    private double lastEpoch;

    CostRange(boolean log) {
        this.log = log;
    }

    void include(double[][] points) {
        for (int i = 0; i < points[0].length; i++) {
            lastEpoch = Math.max(lastEpoch, points[0][i]);
            lowest = Math.min(lowest, points[1][i]);
            highest = Math.max(highest, points[1][i]);
        }
    }

    /** Rounded outwards to 1, 2 or 5, so that the axis stands still while costs move a little. */
    Range costs() {
        if (lowest > highest) {
            return log ? new Range(0.1, 1) : new Range(0, 1);
        }
        if (log) {
            double air = Math.pow(highest / lowest, AIR);
            double low = Ticks.roundDown(lowest / air * 0.97);
            double high = Ticks.roundUp(highest * air * 1.03);
            return Double.isFinite(high) && low > 0 ? new Range(low, high) : new Range(lowest / 2, highest);
        }
        double low = Math.min(0, lowest);
        double high = highest > 0 ? Ticks.roundUp(highest * (1 + AIR)) : 1;
        return new Range(low, Double.isFinite(high) ? high : highest);
    }

    Range epochs() {
        return new Range(0, lastEpoch > 0 ? lastEpoch * (1 + AIR) : 1);
    }
}
