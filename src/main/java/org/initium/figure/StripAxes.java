package org.initium.figure;

import java.util.List;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.Summary;

/**
 * The axes that all strips share: activations from -activations to +activations, gradients dJ/dz likewise. Rounded up to 1, 2 or 5, so
 * that they stand still while values move a little.
 */
record StripAxes(double activations, double gradients) {
    /** Further out lies next to nothing of most distributions. */
    private static final double DEVIATIONS = 4;

    static StripAxes of(List<LayerStats> layers) {
        double activations = 0;
        double gradients = 0;
        for (LayerStats stats : layers) {
            activations = Math.max(activations, reach(stats.activations()));
            gradients = Math.max(gradients, stats.layer() == 0 ? 0 : reach(stats.dJdz()));
        }
        return new StripAxes(rounded(activations), rounded(gradients));
    }

    private static double reach(Summary summary) {
        double reach = Math.abs(summary.mean()) + DEVIATIONS * summary.std();
        double furthest = Math.max(
                Math.abs(summary.histogram().min()),
                Math.abs(summary.histogram().max()));
        double nearer = furthest > 0 ? Math.min(reach, furthest) : reach;
        return Double.isFinite(nearer) ? nearer : 0;
    }

    private static double rounded(double reach) {
        return reach < Float.MIN_NORMAL ? 1 : Ticks.roundUp(reach);
    }
}
