package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Elementary functions of whole vectors, accurate to a few units in the last place. NaN in, anything out: callers check their arguments. */
final class VectorFunctions {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    private VectorFunctions() {}

    static FloatVector of(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    /** Comparing and blending is several times faster than max and min, which also order NaN and the two zeros. */
    static FloatVector clamp(FloatVector x, float low, float high) {
        FloatVector raised = x.blend(of(low), x.compare(LT, low));
        return raised.blend(of(high), raised.compare(GT, high));
    }

    static FloatVector tanh(FloatVector z) {
        FloatVector x = clamp(z, -Fit.TANH_LIMIT, Fit.TANH_LIMIT);
        FloatVector t = x.mul(x);
        FloatVector p = of(Fit.TANH_P4).fma(t, of(Fit.TANH_P3));
        FloatVector q = of(Fit.TANH_Q4).fma(t, of(Fit.TANH_Q3));
        p = p.fma(t, of(Fit.TANH_P2));
        q = q.fma(t, of(Fit.TANH_Q2));
        p = p.fma(t, of(Fit.TANH_P1));
        q = q.fma(t, of(Fit.TANH_Q1));
        p = p.fma(t, of(1));
        q = q.fma(t, of(1));
        return clamp(x.mul(p).div(q), -1, 1);
    }

    static FloatVector sigmoid(FloatVector z) {
        return of(1).div(exp(z.neg()).add(1));
    }

    /** e^x; below and above the normal floats, the smallest and largest of them. Written out, as it is called where the compiler hardly inlines deeper. */
    static FloatVector exp(FloatVector x) {
        FloatVector raised = x.blend(of(Fit.EXP_LOWEST), x.compare(LT, of(Fit.EXP_LOWEST)));
        FloatVector bounded = raised.blend(of(Fit.EXP_HIGHEST), raised.compare(GT, of(Fit.EXP_HIGHEST)));
        FloatVector shifted = bounded.fma(of(Fit.LOG2_E), of(Fit.ROUNDER));
        FloatVector n = shifted.sub(of(Fit.ROUNDER));
        FloatVector r = n.fma(of(-Fit.LN2_LOW), n.fma(of(-Fit.LN2_HIGH), bounded));
        FloatVector p = of(Fit.EXPM1_P4).fma(r, of(Fit.EXPM1_P3));
        p = p.fma(r, of(Fit.EXPM1_P2));
        p = p.fma(r, of(Fit.EXPM1_P1));
        p = p.fma(r, of(Fit.EXPM1_P0));
        FloatVector power = shifted.reinterpretAsInts()
                .lanewise(LSHL, 23)
                .add(Float.floatToRawIntBits(1f))
                .reinterpretAsFloats();
        return p.fma(r.mul(r), r).fma(power, power);
    }

    /** e^x - 1, exact to rounding near 0 too; x up to 0. */
    static FloatVector expm1(FloatVector x) {
        FloatVector bounded = clamp(x, Fit.EXP_LOWEST, Fit.EXP_HIGHEST);
        FloatVector shifted = bounded.fma(of(Fit.LOG2_E), of(Fit.ROUNDER));
        FloatVector power = powerOfTwo(shifted);
        return reducedExpm1(bounded, shifted).fma(power, power.sub(1));
    }

    /** e^r - 1 where x = n ln 2 + r. */
    private static FloatVector reducedExpm1(FloatVector x, FloatVector shifted) {
        FloatVector n = shifted.sub(Fit.ROUNDER);
        FloatVector r = n.fma(of(-Fit.LN2_LOW), n.fma(of(-Fit.LN2_HIGH), x));
        FloatVector p = of(Fit.EXPM1_P4).fma(r, of(Fit.EXPM1_P3));
        p = p.fma(r, of(Fit.EXPM1_P2));
        p = p.fma(r, of(Fit.EXPM1_P1));
        p = p.fma(r, of(Fit.EXPM1_P0));
        return p.fma(r.mul(r), r);
    }

    /** 2^n, from n in the low bits: moved into the exponent and added to that of 1. */
    private static FloatVector powerOfTwo(FloatVector shifted) {
        return shifted.reinterpretAsInts()
                .lanewise(LSHL, 23)
                .add(Float.floatToRawIntBits(1f))
                .reinterpretAsFloats();
    }

    /** ln(1 + u) for u in [0, 1]. */
    static FloatVector log1p(FloatVector u) {
        FloatVector p = of(Fit.LOG1P_P3).fma(u, of(Fit.LOG1P_P2));
        FloatVector q = of(Fit.LOG1P_Q3).fma(u, of(Fit.LOG1P_Q2));
        p = p.fma(u, of(Fit.LOG1P_P1));
        q = q.fma(u, of(Fit.LOG1P_Q1));
        p = p.fma(u, of(1));
        q = q.fma(u, of(1));
        return u.mul(p).div(q);
    }

    static FloatVector erf(FloatVector z) {
        FloatVector x = clamp(z, -Fit.ERF_LIMIT, Fit.ERF_LIMIT);
        FloatVector t = x.mul(x);
        FloatVector p = of(Fit.ERF_P6).fma(t, of(Fit.ERF_P5));
        p = p.fma(t, of(Fit.ERF_P4));
        p = p.fma(t, of(Fit.ERF_P3));
        p = p.fma(t, of(Fit.ERF_P2));
        p = p.fma(t, of(Fit.ERF_P1));
        p = p.fma(t, of(Fit.ERF_P0));
        FloatVector q = of(Fit.ERF_Q4).fma(t, of(Fit.ERF_Q3));
        q = q.fma(t, of(Fit.ERF_Q2));
        q = q.fma(t, of(Fit.ERF_Q1));
        q = q.fma(t, of(1));
        return clamp(x.mul(p).div(q), -1, 1);
    }
}
