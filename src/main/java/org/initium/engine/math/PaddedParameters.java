package org.initium.engine.math;

import java.util.Arrays;
import org.initium.engine.network.NetworkShape;

/** One number for each weight and bias, in rows padded to whole vectors; padding stays 0. */
final class PaddedParameters {
    final float[] values;

    /** Floats of {@link #values} that are in use. */
    final int size;

    /** What no weight of the first layer exceeds. */
    final WeightBound bound = new WeightBound();

    /** The weights of layers 1 to depth, a row for each unit below. */
    final Matrix[] weights;

    private final DenseLayer[] layers;
    private final int[] indices;

    PaddedParameters(NetworkShape shape, DenseLayer[] layers) {
        DenseLayer top = layers[layers.length - 1];
        this.size = top.biases() + top.row();
        this.values = LineAlignment.floats(size);
        this.weights = new Matrix[layers.length];
        for (int l = 0; l < layers.length; l++) {
            weights[l] = Matrix.rows(values, layers[l].weights(), layers[l].row());
        }
        this.layers = layers;
        this.indices = DenseLayer.indices(shape, layers);
    }

    /** Where parameter {@code flatIndex} of the flat vector lies. */
    int index(int flatIndex) {
        return indices[flatIndex];
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
        int at = 0;
        for (DenseLayer layer : layers) {
            // The biases follow the weights like one more row.
            for (int i = 0; i <= layer.in(); i++) {
                System.arraycopy(flat, at, values, layer.weights() + i * layer.row(), layer.out());
                at += layer.out();
            }
        }
    }

    void store(float[] flat) {
        int at = 0;
        for (DenseLayer layer : layers) {
            for (int i = 0; i <= layer.in(); i++) {
                System.arraycopy(values, layer.weights() + i * layer.row(), flat, at, layer.out());
                at += layer.out();
            }
        }
    }
}
