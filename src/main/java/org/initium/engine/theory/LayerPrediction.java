package org.initium.engine.theory;

/**
 * What mean-field theory says of one layer: moments over its units and over inputs N(0, 1), and of the gradients when each
 * sample's dJ/da of the last layer is N(0, 1).
 *
 * @param layer 0 (input) to depth
 * @param zMean mean of the weighted sums: the constant part of the biases, 0 as a rule; NaN for layer 0
 * @param zVariance variance of the weighted sums, q; NaN for layer 0
 * @param aMean E[f(z)]
 * @param aMeanSquare E[f(z)^2], v
 * @param slopeMeanSquare E[f'(z)^2]; NaN for layer 0
 * @param backFactor rms of dJ/da of the layer before over rms of dJ/da of this layer; NaN for layer 0
 * @param dJdaMeanSquare mean square of dJ/da over units and samples
 * @param dJdzMeanSquare mean square of dJ/dz over units and samples; NaN for layer 0
 * @param dJdWMeanSquare mean square of dJ/dW of this layer per sample, so that N independent samples sum to N times this; NaN
 *     for layer 0
 */
public record LayerPrediction(
        int layer,
        double zMean,
        double zVariance,
        double aMean,
        double aMeanSquare,
        double slopeMeanSquare,
        double backFactor,
        double dJdaMeanSquare,
        double dJdzMeanSquare,
        double dJdWMeanSquare) {
    /** Standard deviation of the activations about their mean. */
    public double aStd() {
        return Math.sqrt(Math.max(0, aMeanSquare - aMean * aMean));
    }

    public double aRms() {
        return Math.sqrt(aMeanSquare);
    }

    public double zStd() {
        return Math.sqrt(zVariance);
    }

    public double dJdaRms() {
        return Math.sqrt(dJdaMeanSquare);
    }

    public double dJdzRms() {
        return Math.sqrt(dJdzMeanSquare);
    }

    /** Rms of dJ/dW when J sums over {@code samples} samples whose gradients are independent. */
    public double dJdWRms(int samples) {
        return Math.sqrt(samples * dJdWMeanSquare);
    }
}
