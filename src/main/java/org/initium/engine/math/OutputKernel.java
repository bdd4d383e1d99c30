package org.initium.engine.math;

import org.initium.engine.network.Loss;

/** The gradient at the last layer's weighted sums. */
interface OutputKernel {
    /**
     * dz = (prediction - y) share over rows of samples, as in {@link SampleLaneKernel}; {@code share} is one row of samples. Works in place on {@code z};
     * {@code check} as in {@link ActivationKernel}.
     */
    void delta(
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
            int checkAt);

    /**
     * dz = (prediction - y) share over rows of units: {@code samples} rows of {@code row} floats, of which {@code outputs} count. {@code shares} is one row,
     * 0 where there is no output, so that padding becomes 0.
     */
    void deltaRows(Loss loss, int samples, int outputs, int row, float[] z, float[] y, float[] shares, float[] check);
}
