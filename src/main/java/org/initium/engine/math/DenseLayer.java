package org.initium.engine.math;

import org.initium.engine.network.NetworkShape;

/**
 * A layer's sizes and where its parameters start in a vector of all parameters.
 *
 * @param row floats from one row of weights (those of one unit below) to the next
 */
public record DenseLayer(int in, int out, int weights, int biases, int row) {
    /** The layers 1 to depth in the flat vector of {@code shape}. */
    static DenseLayer[] flat(NetworkShape shape) {
        DenseLayer[] layers = new DenseLayer[shape.depth()];
        for (int l = 1; l <= layers.length; l++) {
            layers[l - 1] = new DenseLayer(
                    shape.fanIn(l), shape.fanOut(l), shape.weightOffset(l), shape.biasOffset(l), shape.fanOut(l));
        }
        return layers;
    }

    /** The layers 1 to depth with every row of weights, and the biases, padded to whole vectors and laid on lines of the cache. */
    static DenseLayer[] padded(NetworkShape shape, Kernels kernels) {
        DenseLayer[] layers = new DenseLayer[shape.depth()];
        int at = LineAlignment.FIRST;
        for (int l = 1; l <= layers.length; l++) {
            int row = kernels.padded(shape.fanOut(l));
            int biases = at + shape.fanIn(l) * row;
            layers[l - 1] = new DenseLayer(shape.fanIn(l), shape.fanOut(l), at, biases, row);
            at = biases + row;
        }
        return layers;
    }

    /** Where each parameter of the flat vector lies among padded layers. */
    static int[] indices(NetworkShape shape, DenseLayer[] padded) {
        int[] indices = new int[shape.parameterCount()];
        int flat = 0;
        for (DenseLayer layer : padded) {
            // The biases follow the weights like one more row.
            for (int i = 0; i <= layer.in(); i++) {
                for (int j = 0; j < layer.out(); j++) {
                    indices[flat++] = layer.weights() + i * layer.row() + j;
                }
            }
        }
        return indices;
    }
}
