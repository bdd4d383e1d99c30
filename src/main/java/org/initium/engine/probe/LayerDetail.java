package org.initium.engine.probe;

/** How closely the layers of a network are looked at; what is left out is NaN and an empty histogram. */
public enum LayerDetail {
    /** Not at all. */
    NOTHING,
    /** Mean, spread and size of activations and of the gradients by activations, weighted sums and weights, dead and saturated units. */
    NUMBERS,
    /** Besides, the histograms that are set one above the other: of activations and of the gradients by them. */
    STACKS,
    /** Besides, weighted sums, weights and the gradients by biases, and a histogram of every quantity. */
    EVERYTHING
}
