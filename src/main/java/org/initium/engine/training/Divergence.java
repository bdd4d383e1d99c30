package org.initium.engine.training;

/**
 * Where a run first met a number that is not finite.
 *
 * @param step updates done when it was met
 * @param layer 1 to depth, or 0 for the cost
 * @param unit index within the layer
 * @param quantity what was not finite
 * @param value NaN or an infinity
 */
public record Divergence(long step, int layer, int unit, Quantity quantity, double value) {
    /** What can leave the range of float. */
    public enum Quantity {
        WEIGHTED_SUM,
        ACTIVATION,
        COST,
        GRADIENT,
        WEIGHT,
        BIAS
    }
}
