package org.initium.engine.math;

import java.util.Arrays;

/**
 * A network's parameters and the passes over batches that teach it, in one memory layout. The parameter vector is padded as the layout likes; padding is
 * and stays 0. Nothing is allocated between two calls of {@link #arrange}.
 */
public interface BatchKernel {
    /** Padded parameters; written to by whoever updates them. */
    float[] parameters();

    /** What {@link #gradient} found, at the same indices as {@link #parameters}. */
    float[] gradients();

    /** Where parameter {@code flatIndex} of the flat vector lies in {@link #parameters}. */
    int index(int flatIndex);

    /**
     * Takes the samples of the coming batches: size x inputs and size x outputs, row-major, cut into batches in the order that {@code order} names them.
     */
    void arrange(float[] inputs, float[] targets, int[] order);

    /**
     * Sets the share of itself that every weight, but no bias, loses before each update. The share, not the factor that is left: a factor
     * so near 1 would lose in float most digits of what is taken off.
     */
    void setDecay(float decay);

    /** The gradient of the mean cost of batch {@code index}; true if every weighted sum was finite. */
    boolean gradient(int index);

    /** Takes the share of {@link #setDecay} off the weights. */
    void shrink();

    /** {@link #gradient}, {@link #shrink} and w <- w - rate g at once; true if everything, the new parameters too, is finite. */
    boolean descend(int index, float rate);

    /**
     * Samples of the last batch, of several classes, that were misclassified before its update: another output than that of the class was
     * the largest. Layouts for networks so small that nobody asks leave it at 0.
     */
    default int misclassified() {
        return 0;
    }

    /** True if every parameter is finite. */
    boolean isFinite();

    /** Copies a flat vector in, and clears the padding, where a step that met infinity leaves NaN. */
    default void load(float[] flat) {
        Arrays.fill(parameters(), 0);
        for (int i = 0; i < flat.length; i++) {
            parameters()[index(i)] = flat[i];
        }
    }

    /** Copies the parameters out into a flat vector. */
    default void store(float[] flat) {
        for (int i = 0; i < flat.length; i++) {
            flat[i] = parameters()[index(i)];
        }
    }
}
