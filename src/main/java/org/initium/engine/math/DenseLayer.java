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
}
