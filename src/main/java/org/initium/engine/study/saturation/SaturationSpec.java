package org.initium.engine.study.saturation;

import org.initium.engine.theory.WeightedSum;

/**
 * One unit with {@code inputs} inputs, of which {@code on} are 1 and the rest 0, and Gaussian weights and bias of mean 0
 * (Nielsen, chapter 3).
 */
public record SaturationSpec(int inputs, int on, double weightVariance, double biasVariance) {
    public static final int MAX_INPUTS = 10_000;

    public SaturationSpec {
        if (inputs < 1 || inputs > MAX_INPUTS) {
            throw new IllegalArgumentException("a unit has 1 to %d inputs, not %d".formatted(MAX_INPUTS, inputs));
        }
        if (on < 0 || on > inputs) {
            throw new IllegalArgumentException("0 to %d inputs can be on, not %d".formatted(inputs, on));
        }
        if (!(weightVariance >= 0 && weightVariance <= 1e12) || !(biasVariance >= 0 && biasVariance <= 1e12)) {
            throw new IllegalArgumentException("variances must be 0 or more");
        }
    }

    /** The book's first way: w, b ~ N(0, 1). */
    public static SaturationSpec oldWeights(int inputs, int on) {
        return new SaturationSpec(inputs, on, 1, 1);
    }

    /** The book's better way: w ~ N(0, 1/n), b ~ N(0, 1). */
    public static SaturationSpec newWeights(int inputs, int on) {
        return new SaturationSpec(inputs, on, 1.0 / inputs, 1);
    }

    public SaturationSpec withWeightVariance(double newWeightVariance) {
        return new SaturationSpec(inputs, on, newWeightVariance, biasVariance);
    }

    public SaturationSpec withBiasVariance(double newBiasVariance) {
        return new SaturationSpec(inputs, on, weightVariance, newBiasVariance);
    }

    /** The exact law of the weighted sum. */
    public WeightedSum theory() {
        return new WeightedSum(on, weightVariance, biasVariance);
    }
}
