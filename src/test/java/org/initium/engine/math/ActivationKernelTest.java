package org.initium.engine.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.initium.engine.network.Activation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationKernelTest {
    private static final Kernels KERNELS = Kernels.best();

    @ParameterizedTest
    @EnumSource
    void valuesAndSlopesAreExactToFloatRounding(Activation f) {
        float[] z = sweep();
        float[] a = new float[z.length];
        float[] slope = new float[z.length];
        KERNELS.activations().apply(f, z, a, slope, 0, z.length, new float[KERNELS.lanes()], 0);
        for (int i = 0; i < z.length; i++) {
            double value = f.value(z[i]);
            double derivative = f.derivative(z[i]);
            // A few units in the last place of the value, or of the larger numbers that it is the small difference of.
            double size = Math.max(Math.max(0.5, Math.abs(value)), f == Activation.GELU ? Math.abs(z[i]) / 4 : 0);
            assertThat((double) a[i]).as("f(%s)", z[i]).isCloseTo(value, within(4e-7 * size));
            assertThat((double) slope[i])
                    .as("f'(%s)", z[i])
                    .isCloseTo(derivative, within(4e-7 * Math.max(1, Math.abs(z[i]))));
        }
    }

    /** So that a new activation is one constant. */
    @ParameterizedTest
    @EnumSource
    void aFunctionWithoutALoopOfItsOwnIsComputedByItsFormula(Activation f) throws Throwable {
        float[] z = sweep();
        float[] a = new float[z.length];
        float[] slope = new float[z.length];
        VectorActivations.loop(f, "none").invokeExact(z, a, slope, 0, z.length, new float[1], 0);
        for (int i = 0; i < z.length; i++) {
            assertThat(a[i]).as("f(%s)", z[i]).isEqualTo((float) f.value(z[i]));
            assertThat(slope[i]).as("f'(%s)", z[i]).isEqualTo((float) f.derivative(z[i]));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TANH", "SIGMOID", "ELU", "SOFTPLUS", "SINE"})
    void smallValuesKeepTheirRelativeAccuracy(Activation f) {
        float[] z = new float[64];
        for (int i = 0; i < z.length; i++) {
            z[i] = (float) ((i % 2 == 0 ? -1 : 1) * Math.pow(10, -i / 8.0));
        }
        float[] a = new float[z.length];
        KERNELS.activations().apply(f, z, a, new float[z.length], 0, z.length, new float[KERNELS.lanes()], 0);
        for (int i = 0; i < z.length; i++) {
            assertThat(a[i] / f.value(z[i])).as("f(%s)", z[i]).isCloseTo(1, within(5e-7));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArgumentThatIsNotFiniteIsTold(Activation f) {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            float[] z = new float[64];
            z[37] = bad;
            float[] check = new float[KERNELS.lanes()];
            KERNELS.activations().apply(f, z, new float[64], new float[64], 0, 32, check, 0);
            assertThat(check).containsOnly(0);
            KERNELS.activations().apply(f, z, new float[64], new float[64], 32, 64, check, 0);
            assertThat(check).contains(Float.NaN);
        }
    }

    private static float[] sweep() {
        float[] z = new float[8192];
        for (int i = 0; i < z.length; i++) {
            z[i] = (i - 4096) / 128f + i / 1e6f;
        }
        return z;
    }
}
