package org.initium.engine.study.signal;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.study.Spread;
import org.initium.engine.theory.LayerPrediction;

/**
 * One layer over several seeds, with what theory says of it.
 *
 * @param layer 0 (input) to depth
 * @param aStd standard deviation of the activations over units and samples
 * @param aMean their mean
 * @param deadShare share of ReLU units that are 0 on every sample
 * @param saturatedShare share of activations in the flat part of tanh or sigmoid
 * @param dJda root mean square of dJ/da
 * @param dJdz root mean square of dJ/dz; NaN for the input
 * @param dJdW root mean square of dJ/dW, summed over the samples; NaN for the input
 */
public record LayerProfile(
        int layer,
        Spread aStd,
        Spread aMean,
        double deadShare,
        double saturatedShare,
        GeometricSpread dJda,
        GeometricSpread dJdz,
        GeometricSpread dJdW,
        LayerPrediction theory) {
    static LayerProfile of(List<LayerStats> seeds, LayerPrediction theory) {
        return new LayerProfile(
                theory.layer(),
                Spread.of(each(seeds, stats -> stats.activations().std())),
                Spread.of(each(seeds, stats -> stats.activations().mean())),
                Spread.of(each(seeds, LayerStats::deadShare)).mean(),
                Spread.of(each(seeds, LayerStats::saturatedShare)).mean(),
                GeometricSpread.of(each(seeds, stats -> stats.dJda().rms())),
                GeometricSpread.of(each(seeds, stats -> stats.dJdz().rms())),
                GeometricSpread.of(each(seeds, stats -> stats.dJdW().rms())),
                theory);
    }

    private static double[] each(List<LayerStats> seeds, ToDoubleFunction<LayerStats> quantity) {
        return seeds.stream().mapToDouble(quantity).toArray();
    }
}
