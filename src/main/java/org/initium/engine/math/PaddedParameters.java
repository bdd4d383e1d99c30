package org.initium.engine.math;

import java.util.Arrays;

/** One number for each weight and bias, in rows padded to whole vectors; padding stays 0. */
final class PaddedParameters {
    final float[] values;

    /** Floats of {@link #values} that are in use. */
    final int size;

    /** What no weight of the first layer exceeds. */
    final WeightBound bound = new WeightBound();

    /** The weights of layers 1 to depth, in strips of units. */
    final Matrix[][] weights;

    private final DenseLayer[] layers;

    PaddedParameters(DenseLayer[] layers) {
        DenseLayer top = layers[layers.length - 1];
        this.size = top.biases() + top.row();
        this.values = LineAlignment.floats(size);
        this.weights = new Matrix[layers.length][];
        for (int l = 0; l < layers.length; l++) {
            weights[l] = layers[l].strips(values);
        }
        this.layers = layers;
    }

    /** Where parameter {@code flatIndex} of the flat vector lies. */
    int index(int flatIndex) {
        return DenseLayer.index(flatIndex, layers);
    }

    /** Sets all numbers, the padding too, to 0. */
    void clear() {
        Arrays.fill(values, 0, size, 0);
        bound.know(0);
    }

    /** Copies a flat vector in; clears the padding. */
    void load(float[] flat) {
        clear();
        bound.forget();
        copy((at, padded, count) -> System.arraycopy(flat, at, values, padded, count));
    }

    void store(float[] flat) {
        copy((at, padded, count) -> System.arraycopy(values, padded, flat, at, count));
    }

    /** Copies some neighbours, from where they lie in the flat vector to here or back. */
    private interface Copy {
        void run(int flat, int padded, int count);
    }

    private void copy(Copy copy) {
        int flat = 0;
        for (int l = 0; l < layers.length; l++) {
            int out = layers[l].out();
            for (int p = 0; p < weights[l].length; p++) {
                Matrix strip = weights[l][p];
                int start = p * DenseLayer.STRIP;
                for (int i = 0; i < layers[l].in(); i++) {
                    int count = Math.min(strip.row(), out - start);
                    copy.run(flat + i * out + start, strip.at() + i * strip.row(), count);
                }
            }
            flat += layers[l].in() * out;
            copy.run(flat, layers[l].biases(), out);
            flat += out;
        }
    }
}
