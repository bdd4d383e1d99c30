package org.initium.figure;

import java.util.List;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.LayerStats;

/**
 * Ends of the axes, which run from minus to plus this far. The engine bins all hidden activations alike, all gradients alike, and input and
 * output each by themselves, so their strips can be compared by eye.
 */
final class StripAxes {
    private StripAxes() {}

    /** The end of a layer's axis of activations. */
    static double activations(LayerStats stats) {
        return reach(stats.activations().histogram());
    }

    /** The end of the axis of gradients dJ/dz, one for all layers. */
    static double gradients(List<LayerStats> layers) {
        double reach = 0;
        for (LayerStats stats : layers) {
            if (stats.layer() > 0) {
                reach = Math.max(reach, reach(stats.dJdz().histogram()));
            }
        }
        return reach > 0 ? reach : 1;
    }

    private static double reach(Histogram histogram) {
        double reach = Math.max(Math.abs(histogram.min()), Math.abs(histogram.max()));
        return reach > 0 && reach < Double.POSITIVE_INFINITY ? reach : 1;
    }
}
