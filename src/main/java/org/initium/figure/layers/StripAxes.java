package org.initium.figure.layers;

import java.util.List;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.LayerStats;
import org.initium.figure.scene.LayerQuantity;

/**
 * Ends of the axes, which run from minus to plus this far. The engine bins all hidden activations alike, all gradients of a kind alike, and input and
 * output each by themselves, so their strips can be compared by eye.
 */
final class StripAxes {
    private StripAxes() {}

    /** The end of a layer's own axis of a quantity. */
    static double of(LayerStats stats, LayerQuantity quantity) {
        return reach(quantity.of(stats).histogram());
    }

    /** The end of an axis that all layers share. */
    static double shared(List<LayerStats> layers, LayerQuantity quantity) {
        double reach = 0;
        for (LayerStats stats : layers) {
            if (quantity.isKnown(stats)) {
                reach = Math.max(reach, of(stats, quantity));
            }
        }
        return reach > 0 ? reach : 1;
    }

    private static double reach(Histogram histogram) {
        double reach = Math.max(Math.abs(histogram.min()), Math.abs(histogram.max()));
        return reach > 0 && reach < Double.POSITIVE_INFINITY ? reach : 1;
    }
}
