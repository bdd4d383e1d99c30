package org.initium.engine.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Signals;
import org.initium.engine.theory.VarianceRule;

/** The lines of the derivation, measured on one layer of a network, fresh or trained. */
public final class Derivation {
    private Derivation() {}

    /**
     * All lines for a layer.
     *
     * @param layer 1 to depth
     * @param rule the variance that the layer's weights should have
     */
    public static List<DerivationLine> of(
            Signals signals, int layer, Activation activation, float[] parameters, VarianceRule rule) {
        NetworkShape shape = signals.shape();
        int in = shape.fanIn(layer);
        int out = shape.fanOut(layer);
        int weights = shape.weightOffset(layer);
        ColumnMoments byInput = ColumnMoments.of(parameters, weights, out, in, 1, out);
        ColumnMoments byUnit = ColumnMoments.of(parameters, weights, in, out, out, 1);
        ColumnMoments below = rows(signals, signals.activations(layer - 1), layer - 1);
        ColumnMoments slopes = rows(signals, signals.dJdz(layer), layer);
        double c = DerivationStep.factor(activation);
        boolean halving = DerivationStep.isHalving(activation);
        double w = byInput.variance();
        double a = size(below, halving);
        double product = below.productVariance(byInput);
        double z = rows(signals, signals.weightedSums(layer), layer).variance();
        double above = size(rows(signals, signals.activations(layer), layer), halving);
        double gradientAbove = rows(signals, signals.dJda(layer), layer).variance();
        double dz = slopes.variance();
        double backProduct = slopes.productVariance(byUnit);
        double gradientBelow = rows(signals, signals.dJda(layer - 1), layer - 1).variance();
        return List.of(
                new DerivationLine(DerivationStep.WEIGHT, w, rule.variance(in, out)),
                new DerivationLine(DerivationStep.FORWARD_PRODUCT, product, w * a),
                new DerivationLine(DerivationStep.FORWARD_SUM, z, in * product),
                new DerivationLine(DerivationStep.FORWARD_ACTIVATION, above, c * z),
                new DerivationLine(DerivationStep.FORWARD, above, c * in * w * a),
                new DerivationLine(DerivationStep.BACKWARD_ACTIVATION, dz, c * gradientAbove),
                new DerivationLine(DerivationStep.BACKWARD_PRODUCT, backProduct, w * dz),
                new DerivationLine(DerivationStep.BACKWARD_SUM, gradientBelow, out * backProduct),
                new DerivationLine(DerivationStep.BACKWARD, gradientBelow, c * out * w * gradientAbove));
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
    private static double size(ColumnMoments activations, boolean halving) {
        return halving ? activations.meanSquare() : activations.variance();
    }

    private static ColumnMoments rows(Signals signals, float[] values, int layer) {
        int units = signals.shape().units(layer);
        return ColumnMoments.of(values, 0, signals.samples(), units, signals.rowLength(layer), 1);
    }
}
