package org.initium.engine.math;

/**
 * No weight of a layer is larger than this. An update whose inputs and gradients are known to be small cannot make a weight infinite, so as long as the bound is
 * far from the largest float nobody needs to look at the weights themselves.
 */
final class WeightBound {
    /** Far enough below the largest float, 3.4e38, for any rounding. */
    private static final double SAFE = 1e30;

    private double bound = Double.POSITIVE_INFINITY;

    /** The weights were changed in a way that nobody followed. */
    void forget() {
        bound = Double.POSITIVE_INFINITY;
    }

    /**
     * Follows an update.
     *
     * @param most by which any weight changed; NaN if it is not known
     * @return whether all weights are still finite for sure; if not, they must be looked at
     */
    boolean grow(double most) {
        bound += most;
        return bound <= SAFE;
    }

    /** No weight is larger than {@code largest} now. */
    void know(double largest) {
        bound = largest;
    }
}
