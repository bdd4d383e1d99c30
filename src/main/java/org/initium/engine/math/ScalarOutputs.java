package org.initium.engine.math;

import org.initium.engine.network.Loss;

/** Predictions minus targets, one number at a time. */
final class ScalarOutputs implements OutputKernel {
    @Override
    public void delta(
            Loss loss,
            int outputs,
            float[] z,
            int zStride,
            float[] y,
            int yAt,
            int yStride,
            float[] share,
            int shareAt,
            int width,
            float[] check,
            int checkAt) {
        delta(loss, outputs, z, 0, zStride, y, yAt, yStride, share, shareAt, width, check, checkAt);
    }

    private static void delta(
            Loss loss,
            int outputs,
            float[] z,
            int zAt,
            int zStride,
            float[] y,
            int yAt,
            int yStride,
            float[] share,
            int shareAt,
            int width,
            float[] check,
            int checkAt) {
        for (int s = 0; s < width; s++) {
            float max = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < outputs; j++) {
                check[checkAt] += z[zAt + j * zStride + s] * 0;
                max = Math.max(max, z[zAt + j * zStride + s]);
            }
            double sum = 0;
            for (int j = 0; loss == Loss.SOFTMAX_CROSS_ENTROPY && j < outputs; j++) {
                sum += Math.exp(z[zAt + j * zStride + s] - max);
            }
            for (int j = 0; j < outputs; j++) {
                int at = zAt + j * zStride + s;
                double prediction =
                        switch (loss) {
                            case BINARY_CROSS_ENTROPY -> 1 / (1 + Math.exp(-z[at]));
                            case SOFTMAX_CROSS_ENTROPY -> Math.exp(z[at] - max) / sum;
                            case MEAN_SQUARED_ERROR -> z[at];
                        };
                z[at] = (float) (prediction - y[yAt + j * yStride + s]) * share[shareAt + s];
            }
        }
    }

    @Override
    public void deltaRows(
            Loss loss, int samples, int outputs, int row, float[] z, float[] y, float[] shares, float[] check) {
        for (int s = 0; s < samples; s++) {
            delta(loss, outputs, z, s * row, 1, y, s * row, 1, shares, 0, 1, check, 0);
        }
    }
}
