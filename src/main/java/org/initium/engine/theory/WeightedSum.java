package org.initium.engine.theory;

import org.apache.commons.math3.special.Erf;
import org.initium.engine.network.Activation;

/**
 * The weighted sum z of one unit with {@code on} inputs of 1 and the rest 0, Gaussian weights and bias of mean 0: z is exactly
 * Gaussian with the sum of their variances (Nielsen, chapter 3).
 */
public record WeightedSum(int on, double weightVariance, double biasVariance) {
    /** A sigmoid outside [0.01, 0.99] counts as saturated: |z| beyond ln 99. */
    public static final double SATURATED_BEYOND = Math.log(99);

    public WeightedSum {
        if (on < 0 || !(weightVariance >= 0) || !(biasVariance >= 0)) {
            throw new IllegalArgumentException("inputs and variances must be 0 or more");
        }
    }

    /** The book's old way: weights N(0, 1). */
    public static WeightedSum old(int on, double biasVariance) {
        return new WeightedSum(on, 1, biasVariance);
    }

    /** The book's new way: weights N(0, 1/n) of n inputs. */
    public static WeightedSum scaled(int inputs, int on, double biasVariance) {
        return new WeightedSum(on, 1.0 / inputs, biasVariance);
    }

    /** D inputs of ±1 with weights N(0, 1): the signs change nothing, sd sqrt(D). */
    public static WeightedSum randomWalk(int inputs) {
        return new WeightedSum(inputs, 1, 0);
    }

    public double variance() {
        return on * weightVariance + biasVariance;
    }

    public double sd() {
        return Math.sqrt(variance());
    }

    /** Density of z. */
    public double density(double z) {
        double standard = z / sd();
        return peakDensity() * Math.exp(-0.5 * standard * standard);
    }

    /** Density at 0; infinite when z never varies. */
    public double peakDensity() {
        return 1 / (sd() * Math.sqrt(2 * Math.PI));
    }

    /** P(sigmoid(z) outside [0.01, 0.99]). */
    public double saturatedShare() {
        return variance() == 0 ? 0 : Erf.erfc(SATURATED_BEYOND / (sd() * Math.sqrt(2)));
    }

    /** E[sigmoid'(z)]: the factor that learning is slowed by. */
    public double meanSlope() {
        return GaussianIntegral.mean(Activation.SIGMOID::derivative, 0, variance());
    }
}
