package org.initium.engine.network;

import java.util.Locale;

/**
 * What is minimised: the mean over samples of a loss of the output layer's weighted sums (logits). Each loss implies the
 * output function that turns logits into predictions.
 */
public enum Loss {
    /** Sigmoid outputs, summed over outputs when there are several. */
    BINARY_CROSS_ENTROPY("J = mean softplus(z) - y z"),
    /** Softmax outputs. */
    SOFTMAX_CROSS_ENTROPY("J = mean log sum e^z - z_y"),
    /** Identity outputs; half the squared error, summed over outputs. */
    MEAN_SQUARED_ERROR("J = mean (z - y)^2 / 2");

    private final String formula;

    Loss(String formula) {
        this.formula = formula;
    }

    public String formula() {
        return formula;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
