package org.initium.engine.probe;

import org.initium.engine.network.Loss;

/** Predictions from the last layer's weighted sums, and the gradients there. */
final class OutputGradient {
    private OutputGradient() {}

    /** Sigmoid, softmax or identity of {@code samples} rows of {@code row} floats, of which {@code outputs} count. */
    static void predict(Loss loss, float[] z, float[] predictions, int samples, int outputs, int row) {
        switch (loss) {
            case MEAN_SQUARED_ERROR -> System.arraycopy(z, 0, predictions, 0, samples * row);
            case BINARY_CROSS_ENTROPY -> {
                for (int i = 0; i < samples * row; i++) {
                    predictions[i] = (float) (1 / (1 + Math.exp(-z[i])));
                }
            }
            case SOFTMAX_CROSS_ENTROPY -> {
                for (int at = 0; at < samples * row; at += row) {
                    softmax(z, predictions, at, at + outputs);
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

    /**
     * dJ/dz = share (a - y) for all three losses; dJ/da = dJ/dz divided by the slope of the output function.
     *
     * @param share what a sample's own cost counts in J: 1 where it is J, 1 / samples in the mean
     */
    static void of(
            Loss loss,
            float[] z,
            float[] a,
            float[] targets,
            int targetOffset,
            int samples,
            int outputs,
            int row,
            double share,
            float[] dJda,
            float[] dJdz) {
        for (int s = 0; s < samples; s++) {
            for (int j = 0; j < outputs; j++) {
                int i = s * row + j;
                float y = targets[targetOffset + s * outputs + j];
                dJdz[i] = (float) ((a[i] - y) * share);
                dJda[i] = dJda(loss, z[i], a[i], y, share);
            }
        }
    }

    private static float dJda(Loss loss, float z, float a, float y, double share) {
        return switch (loss) {
            case MEAN_SQUARED_ERROR -> (float) ((a - y) * share);
                // (a - y) / (a (1 - a)), written so that it survives an a that rounds to 0 or 1.
            case BINARY_CROSS_ENTROPY -> (float) (share * ((1 - y) * (1 + Math.exp(z)) - y * (1 + Math.exp(-z))));
            case SOFTMAX_CROSS_ENTROPY -> y == 0 ? 0 : (float) (-share * y / a);
        };
    }
}
