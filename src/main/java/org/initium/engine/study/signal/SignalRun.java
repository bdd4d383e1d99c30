package org.initium.engine.study.signal;

import java.util.List;
import org.initium.engine.probe.LayerStats;

/**
 * What one seed gave.
 *
 * @param layers statistics of layers 0 (input) to depth, when each sample's dJ/da of the last layer is N(0, 1) and J sums over
 *     the samples
 */
public record SignalRun(long seed, List<LayerStats> layers) {
    public SignalRun {
        layers = List.copyOf(layers);
    }
}
