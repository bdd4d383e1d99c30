package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.GT;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import org.initium.engine.network.Activation;

/**
 * a = f(z) and its slope f'(z), a vector at a time. One loop a function: a shared loop over a passed-in function would put every vector on the heap.
 * Each loop adds 0 z to the check, which turns NaN at the first z that is not finite.
 *
 * <p>The loops are called through method handles, which the compiler does not look through: it then compiles each loop by itself. Were two of them inlined into
 * one caller, as in a program that uses two functions, they would exceed what it inlines into one method, and the rest would work on the heap.
 */
final class VectorActivations implements ActivationKernel {
    private static final MethodHandle[] LOOPS =
            Stream.of(Activation.values()).map(VectorActivations::loop).toArray(MethodHandle[]::new);

    /** {@code LEAKY_RELU} has the loop {@code leakyRelu}. */
    private static MethodHandle loop(Activation f) {
        String name = f.name().toLowerCase(Locale.ROOT);
        return loop(f, Pattern.compile("_(.)").matcher(name).replaceAll(part -> part.group(1)
                .toUpperCase(Locale.ROOT)));
    }

    /** The loop of this name; without one a function is computed by its formula, which is as right and many times slower. */
    static MethodHandle loop(Activation f, String name) {
        MethodType type = MethodType.methodType(
                void.class,
                float[].class,
                float[].class,
                float[].class,
                int.class,
                int.class,
                float[].class,
                int.class);
        MethodHandles.Lookup here = MethodHandles.lookup();
        try {
            try {
                return here.findStatic(VectorActivations.class, name, type);
            } catch (NoSuchMethodException noLoop) {
                MethodType ofAny = type.insertParameterTypes(0, Activation.class);
                MethodHandle any = here.bind(new ScalarActivations(), "apply", ofAny);
                return MethodHandles.insertArguments(any, 0, f);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no loop for " + f, e);
        }
    }

    @SuppressWarnings("EnumOrdinal") // a map would take longer than the loop over a few units
    @Override
    public void apply(Activation f, float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        try {
            LOOPS[f.ordinal()].invokeExact(z, a, slope, from, to, check, checkAt);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a loop threw what it does not declare", e);
        }
    }

    static void relu(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        leaky(0, z, a, slope, from, to, check, checkAt);
    }

    static void leakyRelu(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        leaky((float) Activation.LEAK, z, a, slope, from, to, check, checkAt);
    }

    static void identity(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            x.intoArray(a, i);
            VectorFunctions.of(1).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    private static void leaky(
            float leak, float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            VectorMask<Float> on = x.compare(GT, 0);
            x.fma(VectorFunctions.of(leak), VectorFunctions.of(0)).blend(x, on).intoArray(a, i);
            VectorFunctions.of(leak).blend(VectorFunctions.of(1), on).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    static void tanh(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            FloatVector y = VectorFunctions.tanh(x);
            y.intoArray(a, i);
            y.neg().fma(y, VectorFunctions.of(1)).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    static void sigmoid(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            FloatVector y = VectorFunctions.sigmoid(x);
            y.intoArray(a, i);
            y.neg().fma(y, y).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    static void elu(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            VectorMask<Float> on = x.compare(GT, 0);
            FloatVector below = VectorFunctions.expm1(x.blend(VectorFunctions.of(0), on));
            below.blend(x, on).intoArray(a, i);
            below.add(1).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    static void gelu(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            FloatVector share =
                    VectorFunctions.erf(x.mul(Fit.ROOT_HALF)).fma(VectorFunctions.of(0.5f), VectorFunctions.of(0.5f));
            x.mul(share).intoArray(a, i);
            FloatVector density = VectorFunctions.exp(x.mul(x).mul(-0.5f)).mul(Fit.NORMAL_PEAK);
            x.fma(density, share).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    static void softplus(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = from; i < to; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, i);
            sum = x.fma(VectorFunctions.of(0), sum);
            VectorMask<Float> on = x.compare(GT, 0);
            FloatVector u = VectorFunctions.exp(x.blend(x.neg(), on));
            VectorFunctions.of(0).blend(x, on).add(VectorFunctions.log1p(u)).intoArray(a, i);
            u.blend(VectorFunctions.of(1), on).div(u.add(1)).intoArray(slope, i);
        }
        sum.intoArray(check, checkAt);
    }

    /** sin and cos of r = z - n pi/2, |r| up to pi/4; the last two bits of n say which is which and with which sign. */
    static void sine(float[] z, float[] a, float[] slope, int from, int to, float[] check, int checkAt) {
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
