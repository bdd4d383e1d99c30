package org.initium.engine.math;

import org.initium.engine.network.Activation;

/** Activations of many units at once. */
public interface ActivationKernel {
    /**
     * a = f(z) and slope = f'(z) over [from, to), a multiple of {@link Kernels#lanes} long; {@code z} and {@code a} may be one array.
     *
     * @param check lanes floats from {@code checkAt} on that become NaN when some z is not finite, and stay as they are otherwise
     */
    void apply(Activation f, float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt);
}
