package org.initium.engine.math;

/**
 * The products of a small layer with samples in the lanes: a signal is a row of samples for each unit, {@code stride} floats apart, of which {@code width}
 * (a multiple of {@link Kernels#lanes}) are computed. Weights are flat.
 */
interface SampleLaneKernel {
    /** z_j = b_j + sum_i a_i w_ij, where rows of {@code a} lie {@code aStride} apart. */
    void weigh(float[] parameters, DenseLayer layer, float[] a, int aAt, int aStride, float[] z, int stride, int width);

    /** dz_i = (sum_j w_ij dz_j) slope_i, from the layer's own dz to that of the layer below. */
    void back(float[] parameters, DenseLayer layer, float[] dz, float[] slope, float[] below, int stride, int width);

    /**
     * Adds a_i dz_j and dz_j over the samples to the partial sums of w_ij and b_j, one vector of lanes a parameter.
     *
     * @param first whether to start from 0
     */
    void gather(
            DenseLayer layer,
            float[] a,
            int aAt,
            int aStride,
            float[] dz,
            float[] partial,
            int stride,
            int width,
            boolean first);

    /** Sums the lanes of each of {@code count} vectors in {@code partial}; overwrites its start with the {@code count} sums. */
    void fold(float[] partial, int count);

    /**
     * w <- w - decay w - rate g over {@code count} floats, a multiple of the lanes.
     *
     * @return 0, or NaN when some new w is not finite
     */
    float descend(float[] parameters, float[] decay, float[] gradient, float rate, int count);

    /** w <- w - decay w. */
    void shrink(float[] parameters, float[] decay, int count);
}
