package org.initium.engine.math;

import org.initium.engine.network.Activation;

/** Activations one by one, by the exact formulas. */
final class ScalarActivations implements ActivationKernel {
    @Override
    public void apply(Activation f, float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            float x = z[i];
            sum += x * 0;
            slope[i] = (float) f.derivative(x);
            a[i] = (float) f.value(x);
        }
        check[checkAt] += sum;
    }

    static void sine(float[] z, float[] a, float[] slope, int from, int to) {
        for (int i = from; i < to; i++) {
            double x = z[i];
            a[i] = (float) Math.sin(x);
            slope[i] = (float) Math.cos(x);
        }
    }
}
