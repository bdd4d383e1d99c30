package org.initium.engine.math;

import org.initium.engine.network.NetworkShape;

/**
 * A layer's sizes and where its parameters start in a vector of all parameters.
 *
 * <p>Padded layers keep their weights in strips of up to {@link #STRIP} units, one strip after the other: what a processor fetches beside the line that it needs
 * then belongs to the same strip, and not to one that another thread is writing to.
 *
 * @param row floats of all weights from one unit below
 */
public record DenseLayer(int in, int out, int weights, int biases, int row) {
    /** Units of a strip: as many as fit into the widest tile. */
    static final int STRIP = 64;

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

    int strips() {
        return (row + STRIP - 1) / STRIP;
    }

    /** Where the weight from unit i below to unit j lies among padded layers. */
    int weight(int i, int j) {
        int start = j / STRIP * STRIP;
        return weights + start * in + i * width(start) + j - start;
    }

    /** Floats of a row of the strip that starts at a unit. */
    private int width(int start) {
        return Math.min(STRIP, row - start);
    }

    /** The weights in strips, each a row for each unit below. */
    Matrix[] strips(float[] values) {
        return Strips.cut(values, weights, in, row, STRIP);
    }

    /** Where parameter {@code flatIndex} of the flat vector lies among padded layers. */
    static int index(int flatIndex, DenseLayer[] padded) {
        int rest = flatIndex;
        for (DenseLayer layer : padded) {
            int weights = layer.in * layer.out;
            if (rest < weights) {
                return layer.weight(rest / layer.out, rest % layer.out);
            }
            if (rest < weights + layer.out) {
                return layer.biases + rest - weights;
            }
            rest -= weights + layer.out;
        }
        throw new IndexOutOfBoundsException(flatIndex);
    }
}
