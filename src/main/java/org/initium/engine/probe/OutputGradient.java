package org.initium.engine.probe;

import org.initium.engine.network.Loss;

/** Predictions from the last layer's weighted sums, and the gradients of the mean cost there. */
final class OutputGradient {
    private OutputGradient() {}

    /** Sigmoid, softmax or identity of rows of {@code outputs} weighted sums. */
    static void predict(Loss loss, float[] z, float[] predictions, int samples, int outputs) {
        switch (loss) {
            case MEAN_SQUARED_ERROR -> System.arraycopy(z, 0, predictions, 0, samples * outputs);
            case BINARY_CROSS_ENTROPY -> {
                for (int i = 0; i < samples * outputs; i++) {
                    predictions[i] = (float) (1 / (1 + Math.exp(-z[i])));
                }
            }
            case SOFTMAX_CROSS_ENTROPY -> {
                for (int s = 0; s < samples; s++) {
                    softmax(z, predictions, s * outputs, (s + 1) * outputs);
                }
            }
        }
    }

    private static void softmax(float[] z, float[] predictions, int from, int to) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            max = Math.max(max, z[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(z[i] - max);
        }
        for (int i = from; i < to; i++) {
            predictions[i] = (float) (Math.exp(z[i] - max) / sum);
        }
    }

    /** dJ/dz = (a - y) / samples for all three losses; dJ/da = dJ/dz divided by the slope of the output function. */
    static void of(
            Loss loss,
            float[] z,
            float[] a,
            float[] targets,
            int targetOffset,
            int samples,
            int outputs,
            float[] dJda,
            float[] dJdz) {
        double share = 1.0 / samples;
        for (int i = 0; i < samples * outputs; i++) {
            float y = targets[targetOffset + i];
            dJdz[i] = (float) ((a[i] - y) * share);
            dJda[i] = switch (loss) {
                case MEAN_SQUARED_ERROR -> dJdz[i];
                case BINARY_CROSS_ENTROPY -> (float)
                        (share * ((1 - y) * (1 + Math.exp(z[i])) - y * (1 + Math.exp(-z[i]))));
                case SOFTMAX_CROSS_ENTROPY -> y == 0 ? 0 : (float) (-share * y / a[i]);
            };
        }
    }
}
