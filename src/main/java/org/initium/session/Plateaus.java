package org.initium.session;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.training.CostCurve;

/**
 * Where a cost curve begins to stand still: from step s to 2 s + {@link #SHORTEST} the cost stays within 1 % of what it was. Training is
 * looked at in proportion to its length, as on a logarithmic time axis.
 */
final class Plateaus {
    private static final int SHORTEST = 50;
    private static final double STILL = 0.01;

    private Plateaus() {}

    /** The first step of each plateau. */
    static List<Long> starts(CostCurve curve) {
        List<Long> starts = new ArrayList<>();
        int i = 0;
        while (i < curve.size()) {
            int end = lastStill(curve, i);
            if (end < curve.size() && curve.step(end) >= 2 * curve.step(i) + SHORTEST) {
                starts.add(curve.step(i));
                i = end + 1;
            } else {
                i++;
            }
        }
        return starts;
    }

    /** The last point in a row from {@code from} whose cost stays within the band. */
    private static int lastStill(CostCurve curve, int from) {
        int last = from;
        double level = curve.cost(from);
        while (last + 1 < curve.size() && Math.abs(curve.cost(last + 1) - level) <= STILL * level) {
            last++;
        }
        return last;
    }
}
