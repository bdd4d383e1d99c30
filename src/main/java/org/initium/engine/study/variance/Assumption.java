package org.initium.engine.study.variance;

import org.initium.engine.Id;

/** What the derivation of Xavier's rule takes for granted (Glorot and Bengio 2010, section 4.2.1). */
public enum Assumption {
    /** The inputs of the layer have mean 0. Without it their mean is as large as their standard deviation. */
    ZERO_MEAN_INPUTS,
    /**
     * Weights, inputs and gradients are independent. Without it the weights of a unit, and likewise inputs and gradients of a sample, have
     * a little in common.
     */
    INDEPENDENCE,
    /** Weighted sums are so small that the activation is a straight line. Without it inputs have standard deviation 1, not 0.1. */
    LINEAR_REGIME;

    public String id() {
        return Id.of(this);
    }
}
