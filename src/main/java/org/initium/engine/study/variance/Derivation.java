package org.initium.engine.study.variance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.initium.engine.network.Activation;
import org.initium.engine.probe.LayerMoments;
import org.initium.engine.theory.VarianceRule;

/** The lines of the derivation, measured on one layer of a network, fresh or trained. */
public final class Derivation {
    private Derivation() {}

    /**
     * All lines for a layer.
     *
     * @param rule the variance that the layer's weights should have
     */
    public static List<DerivationLine> of(LayerMoments layer, Activation activation, VarianceRule rule) {
        int in = layer.fanIn();
        int out = layer.fanOut();
        double c = DerivationStep.factor(activation);
        double w = layer.weights();
        double a = size(layer.below(), activation);
        double above = size(layer.above(), activation);
        return List.of(
                new DerivationLine(DerivationStep.WEIGHT, w, rule.variance(in, out)),
                new DerivationLine(DerivationStep.FORWARD_PRODUCT, layer.product(), w * a),
                new DerivationLine(DerivationStep.FORWARD_SUM, layer.sums(), in * layer.product()),
                new DerivationLine(DerivationStep.FORWARD_ACTIVATION, above, c * layer.sums()),
                new DerivationLine(DerivationStep.FORWARD, above, c * in * w * a),
                new DerivationLine(DerivationStep.BACKWARD_ACTIVATION, layer.slopes(), c * layer.gradientAbove()),
                new DerivationLine(DerivationStep.BACKWARD_PRODUCT, layer.backProduct(), w * layer.slopes()),
                new DerivationLine(DerivationStep.BACKWARD_SUM, layer.gradientBelow(), out * layer.backProduct()),
                new DerivationLine(
                        DerivationStep.BACKWARD, layer.gradientBelow(), c * out * w * layer.gradientAbove()));
    }

    /**
     * By how much the sides of a line may differ in one network alone: three standard errors of a variance of as many normal numbers as
     * the layer has inputs or units, whichever are fewer.
     */
    public static double chance(LayerMoments layer) {
        return 3 * Math.sqrt(2.0 / Math.min(layer.fanIn(), layer.fanOut()));
    }

    /**
     * The lines of several seeds put together, each side averaged: behind a ReLU a layer of 100 units still misses by 10 % and more, since
     * few units stand for all.
     *
     * @param seeds what {@link #of} gave for each
     */
    public static List<DerivationLine> mean(List<List<DerivationLine>> seeds) {
        return Arrays.stream(DerivationStep.values())
                .map(step -> new DerivationLine(
                        step,
                        mean(seeds, step, DerivationLine::measured),
                        mean(seeds, step, DerivationLine::predicted)))
                .toList();
    }

    private static double mean(
            List<List<DerivationLine>> seeds, DerivationStep step, ToDoubleFunction<DerivationLine> side) {
        return seeds.stream()
                .flatMap(List::stream)
                .filter(line -> line.step() == step)
                .mapToDouble(side)
                .average()
                .orElse(Double.NaN);
    }

    /** E[a^2] in He's derivation, Var(a) in Xavier's. */
    private static double size(LayerMoments.Size activations, Activation activation) {
        return DerivationStep.isHalving(activation) ? activations.meanSquare() : activations.variance();
    }
}
