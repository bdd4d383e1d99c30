package org.initium.engine.math;

import org.initium.engine.data.InputRows;

/**
 * A network's parameters and the passes over batches that teach it, in one memory layout. The parameter vector is padded as the layout likes; padding is
 * and stays 0. Nothing is allocated between two calls of {@link #arrange}.
 */
public interface BatchKernel {
    /** Padded parameters, {@link #size} floats; whoever updates them by the {@link #gradients} writes to them. */
    float[] parameters();

    /** Floats of the parameters; their arrays may be longer. */
    int size();

    /** What {@link #gradient} found, at the same indices as {@link #parameters}. */
    float[] gradients();

    /** Who computes from now on. Layouts for networks so small that handing over takes longer than computing stay alone. */
    default void share(Crew crew) {}

    /**
     * Takes the samples of the coming batches: size x inputs and size x outputs, row-major, cut into batches in the order that {@code order} names them.
     */
    void arrange(InputRows inputs, float[] targets, int[] order);

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

    /**
     * Copies a flat vector in, and clears the padding, where a step that met infinity leaves NaN.
     *
     * @param scale what the weights of the first layer are still to be multiplied by
     */
    void load(float[] flat, double scale);

    /**
     * Copies the parameters out, as they are kept, so that {@link #load} finds the same bits again.
     *
     * @return what the weights of the first layer are still to be multiplied by
     */
    double store(float[] flat);

    /** Sets one parameter of the flat vector. */
    void set(int flatIndex, float value);
}
