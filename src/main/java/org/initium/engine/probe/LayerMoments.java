package org.initium.engine.probe;

import org.initium.engine.network.NetworkShape;

/**
 * The variances that the derivation of Xavier's rule speaks of, measured on one layer, over all its weights, units and samples.
 *
 * @param fanIn inputs of the layer
 * @param fanOut its units
 * @param weights Var(w)
 * @param below the activations that enter the layer
 * @param product Var(w a) over all products that enter the layer's sums
 * @param sums Var(z)
 * @param above the layer's activations
 * @param gradientAbove Var(dJ/da) of the layer
 * @param slopes Var(dJ/dz)
 * @param backProduct Var(w dJ/dz) over all products on the way back
 * @param gradientBelow Var(dJ/da) of what enters the layer
 */
public record LayerMoments(
        int fanIn,
        int fanOut,
        double weights,
        Size below,
        double product,
        double sums,
        Size above,
        double gradientAbove,
        double slopes,
        double backProduct,
        double gradientBelow) {
    /** Var(a) and E[a^2]. */
    public record Size(double variance, double meanSquare) {}

    /**
     * Measures a layer after a forward and a backward pass.
     *
     * @param layer 1 to depth
     */
    public static LayerMoments of(Signals signals, int layer, float[] parameters) {
        NetworkShape shape = signals.shape();
        int in = shape.fanIn(layer);
        int out = shape.fanOut(layer);
        int weights = shape.weightOffset(layer);
        ColumnMoments byInput = ColumnMoments.of(parameters, weights, out, in, 1, out);
        ColumnMoments byUnit = ColumnMoments.of(parameters, weights, in, out, out, 1);
        ColumnMoments below = rows(signals, signals.activations(layer - 1), layer - 1);
        ColumnMoments slopes = rows(signals, signals.dJdz(layer), layer);
        return new LayerMoments(
                in,
                out,
                byInput.variance(),
                size(below),
                below.productVariance(byInput),
                rows(signals, signals.weightedSums(layer), layer).variance(),
                size(rows(signals, signals.activations(layer), layer)),
                rows(signals, signals.dJda(layer), layer).variance(),
                slopes.variance(),
                slopes.productVariance(byUnit),
                rows(signals, signals.dJda(layer - 1), layer - 1).variance());
    }

    private static Size size(ColumnMoments activations) {
        return new Size(activations.variance(), activations.meanSquare());
    }

    private static ColumnMoments rows(Signals signals, float[] values, int layer) {
        int units = signals.shape().units(layer);
        return ColumnMoments.of(values, 0, signals.samples(), units, signals.rowLength(layer), 1);
    }
}
