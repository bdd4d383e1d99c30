package org.initium.engine.probe;

import org.initium.engine.network.NetworkShape;

/**
 * Every layer's signals and gradients after a forward and a backward pass. Signals of a layer are rows, one a sample, of {@link
 * #rowLength} floats, of which the first {@code units(layer)} count.
 */
public interface Signals {
    NetworkShape shape();

    /** Samples of the last forward pass. */
    int samples();

    /** Floats from one sample's row to the next in the arrays of {@code layer}. */
    int rowLength(int layer);

    /** z of {@code layer} (1 to depth). */
    float[] weightedSums(int layer);

    /** a of {@code layer}; the inputs for 0, the predictions for the last layer of a network with a loss. */
    float[] activations(int layer);

    /** dJ/da of {@code layer} (0 to depth); J as the way back has it, mostly the cost of the row's sample alone. */
    float[] dJda(int layer);

    /** dJ/dz of {@code layer} (1 to depth); J likewise. */
    float[] dJdz(int layer);

    /** Gradient of every weight and bias, laid out as {@link NetworkShape} says: of the samples' mean cost, of a stack without a loss of their sum. */
    float[] gradient();
}
