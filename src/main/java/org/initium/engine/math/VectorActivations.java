package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.GT;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import org.initium.engine.network.Activation;

/**
 * a = f(z) and its slope f'(z), a vector at a time. One loop a function: a shared loop over a passed-in function would put every vector on the heap.
 * Each loop adds 0 z to the check, which turns NaN at the first z that is not finite.
 *
 * <p>The loops share one long method on purpose. The compiler inlines up to 15 calls deep, counted from wherever it starts; a vector operation that
 * falls beyond works on the heap. It never inlines a method as long as this one, so it starts to count here.
 */
final class VectorActivations implements ActivationKernel {
    @Override
    public void apply(Activation f, float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        float leak = f == Activation.RELU ? 0 : (float) Activation.LEAK;
        switch (f) {
            case IDENTITY -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    x.intoArray(a, i);
                    VectorFunctions.of(1).intoArray(slope, i);
                }
            }
            case RELU, LEAKY_RELU -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    VectorMask<Float> on = x.compare(GT, 0);
                    x.fma(VectorFunctions.of(leak), VectorFunctions.of(0))
                            .blend(x, on)
                            .intoArray(a, i);
                    VectorFunctions.of(leak).blend(VectorFunctions.of(1), on).intoArray(slope, i);
                }
            }
            case TANH -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    FloatVector y = VectorFunctions.tanh(x);
                    y.intoArray(a, i);
                    y.neg().fma(y, VectorFunctions.of(1)).intoArray(slope, i);
                }
            }
            case SIGMOID -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    FloatVector y = VectorFunctions.sigmoid(x);
                    y.intoArray(a, i);
                    y.neg().fma(y, y).intoArray(slope, i);
                }
            }
            case ELU -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    VectorMask<Float> on = x.compare(GT, 0);
                    FloatVector below = VectorFunctions.expm1(x.blend(VectorFunctions.of(0), on));
                    below.blend(x, on).intoArray(a, i);
                    below.add(1).intoArray(slope, i);
                }
            }
            case GELU -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    FloatVector share = VectorFunctions.erf(x.mul(Fit.ROOT_HALF))
                            .fma(VectorFunctions.of(0.5f), VectorFunctions.of(0.5f));
                    x.mul(share).intoArray(a, i);
                    FloatVector density =
                            VectorFunctions.exp(x.mul(x).mul(-0.5f)).mul(Fit.NORMAL_PEAK);
                    x.fma(density, share).intoArray(slope, i);
                }
            }
            case SOFTPLUS -> {
                for (int i = from; i < to; i += LANES) {
                    FloatVector x = FloatVector.fromArray(SPECIES, z, i);
                    sum = x.fma(VectorFunctions.of(0), sum);
                    VectorMask<Float> on = x.compare(GT, 0);
                    FloatVector u = VectorFunctions.exp(x.blend(x.neg(), on));
                    VectorFunctions.of(0)
                            .blend(x, on)
                            .add(VectorFunctions.log1p(u))
                            .intoArray(a, i);
                    u.blend(VectorFunctions.of(1), on).div(u.add(1)).intoArray(slope, i);
                }
            }
            case SINE -> {
                sine(z, a, slope, from, to, check, checkAt);
                return;
            }
        }
        sum.intoArray(check, checkAt);
    }
    /** sin and cos of r = z - n pi/2, |r| up to pi/4; the last two bits of n say which is which and with which sign. */
    private static void sine(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            if (x.compare(GT, Fit.SINE_LIMIT)
                    .or(x.neg().compare(GT, Fit.SINE_LIMIT))
                    .anyTrue()) {
                ScalarActivations.sine(z, a, slope, i, i + LANES);
                continue;
            }
            FloatVector shifted = x.fma(VectorFunctions.of(Fit.TWO_OVER_PI), VectorFunctions.of(Fit.ROUNDER));
            FloatVector n = shifted.sub(Fit.ROUNDER);
            FloatVector r = n.fma(VectorFunctions.of(-Fit.HALF_PI_HIGH), x);
            r = n.fma(VectorFunctions.of(-Fit.HALF_PI_MIDDLE), r);
            r = n.fma(VectorFunctions.of(-Fit.HALF_PI_LOW), r);
            FloatVector t = r.mul(r);
            FloatVector sin = VectorFunctions.of(Fit.SIN_P2)
                    .fma(t, VectorFunctions.of(Fit.SIN_P1))
                    .fma(t, VectorFunctions.of(Fit.SIN_P0))
                    .fma(t.mul(r), r);
            FloatVector cos = VectorFunctions.of(Fit.COS_P2)
                    .fma(t, VectorFunctions.of(Fit.COS_P1))
                    .fma(t, VectorFunctions.of(Fit.COS_P0));
            cos = cos.fma(t.mul(t), t.fma(VectorFunctions.of(-0.5f), VectorFunctions.of(1)));
            // n = 4 quarter + phase, in floats, as masks of ints do not mix with floats here.
            FloatVector quarters = n.mul(0.25f).sub(0.375f).add(Fit.ROUNDER).sub(Fit.ROUNDER);
            FloatVector phase = quarters.fma(VectorFunctions.of(-4), n);
            VectorMask<Float> first = phase.compare(GT, 0.5f).andNot(phase.compare(GT, 1.5f));
            VectorMask<Float> third = phase.compare(GT, 2.5f);
            VectorMask<Float> second = phase.compare(GT, 1.5f).andNot(third);
            sin.blend(cos, first)
                    .blend(sin.neg(), second)
                    .blend(cos.neg(), third)
                    .intoArray(a, i);
            cos.blend(sin.neg(), first)
                    .blend(cos.neg(), second)
                    .blend(sin, third)
                    .intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }
}
