package org.initium.engine.math;

import org.initium.engine.network.Loss;

/** Predictions minus targets, one number at a time. */
final class ScalarOutputs implements OutputKernel {
    @Override
    public void delta(
            Loss loss,
            int outputs,
            float[] z,
            float[] y,
            int yAt,
            float[] share,
            int shareAt,
            int stride,
            int width,
            float[] check,
            int checkAt) {
        delta(loss, outputs, z, 0, y, yAt, share, shareAt, stride, width, check, checkAt);
    }

    private static void delta(
            Loss loss,
            int outputs,
            float[] z,
            int zAt,
            float[] y,
            int yAt,
            float[] share,
            int shareAt,
            int stride,
            int width,
            float[] check,
            int checkAt) {
        for (int s = 0; s < width; s++) {
            float max = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < outputs; j++) {
                check[checkAt] += z[zAt + j * stride + s] * 0;
                max = Math.max(max, z[zAt + j * stride + s]);
            }
            double sum = 0;
            for (int j = 0; loss == Loss.SOFTMAX_CROSS_ENTROPY && j < outputs; j++) {
                sum += Math.exp(z[zAt + j * stride + s] - max);
            }
            for (int j = 0; j < outputs; j++) {
                int at = j * stride + s;
                double prediction =
                        switch (loss) {
                            case BINARY_CROSS_ENTROPY -> 1 / (1 + Math.exp(-z[zAt + at]));
                            case SOFTMAX_CROSS_ENTROPY -> Math.exp(z[zAt + at] - max) / sum;
                            case MEAN_SQUARED_ERROR -> z[zAt + at];
                        };
                z[zAt + at] = (float) (prediction - y[yAt + at]) * share[shareAt + s];
            }
        }
    }

    @Override
    public void deltaRows(
            Loss loss, int samples, int outputs, int row, float[] z, float[] y, float[] shares, float[] check) {
        for (int s = 0; s < samples; s++) {
            delta(loss, outputs, z, s * row, y, s * row, shares, 0, 1, 1, check, 0);
        }
    }
}
