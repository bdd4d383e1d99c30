package org.initium.engine.math;

/**
 * Coefficients of own minimax fits (iteratively reweighted least squares on the relative error), lowest power first. In exact arithmetic each is
 * closer than half a unit in the last place of a float, so that only the rounding of the evaluation remains.
 */
@SuppressWarnings(
        "FloatingPointLiteralPrecision") // the fits' own digits; the compiler rounds them to the nearest float
final class Fit {
    private Fit() {}

    /** tanh x = x P(x^2)/Q(x^2) for |x| up to here; beyond, a float cannot tell tanh from 1. */
    static final float TANH_LIMIT = 9;

    static final float TANH_P1 = 0.1338101178407669f;
    static final float TANH_P2 = 0.0034955712035298347f;
    static final float TANH_P3 = 2.0608797058230266e-05f;
    static final float TANH_P4 = 1.3354258143749576e-08f;
    static final float TANH_Q1 = 0.4671432673931122f;
    static final float TANH_Q2 = 0.02587691880762577f;
    static final float TANH_Q3 = 0.0003285606799181551f;
    static final float TANH_Q4 = 7.77639456828183e-07f;

    /** erf x = x P(x^2)/Q(x^2) for |x| up to here; beyond, a float cannot tell erf from 1. */
    static final float ERF_LIMIT = 4;

    static final float ERF_P0 = 1.1283791065216064f;
    static final float ERF_P1 = 0.20712585747241974f;
    static final float ERF_P2 = 0.051524899899959564f;
    static final float ERF_P3 = 0.003990557510405779f;
    static final float ERF_P4 = 0.00014728322275914252f;
    static final float ERF_P5 = -1.942236622198834e-06f;
    static final float ERF_P6 = 1.9109782201098824e-08f;
    static final float ERF_Q1 = 0.5168917775154114f;
    static final float ERF_Q2 = 0.11797093600034714f;
    static final float ERF_Q3 = 0.014958072453737259f;
    static final float ERF_Q4 = 0.0010210995096713305f;

    /** ln(1 + u) = u P(u)/Q(u) for u in [0, 1]. */
    static final float LOG1P_P1 = 1.0662190914154053f;

    static final float LOG1P_P2 = 0.23815782368183136f;
    static final float LOG1P_P3 = 0.003417287254706025f;
    static final float LOG1P_Q1 = 1.5662189722061157f;
    static final float LOG1P_Q2 = 0.6879369020462036f;
    static final float LOG1P_Q3 = 0.07528739422559738f;

    /** e^r - 1 = r + r^2 P(r) for |r| up to ln(2)/2. */
    static final float EXPM1_P0 = 0.4999999701976776f;

    static final float EXPM1_P1 = 0.1666654348373413f;
    static final float EXPM1_P2 = 0.04166720062494278f;
    static final float EXPM1_P3 = 0.008366514928638935f;
    static final float EXPM1_P4 = 0.0013882494531571865f;

    /** e^x stays a normal float between these. */
    static final float EXP_LOWEST = -87.3f;

    static final float EXP_HIGHEST = 88.3f;

    /** sin r = r + r^3 P(r^2), cos r = 1 - r^2/2 + r^4 P(r^2) for |r| up to pi/4. */
    static final float SIN_P0 = -0.16666655242443085f;

    static final float SIN_P1 = 0.008332161232829094f;
    static final float SIN_P2 = -0.00019515295571181923f;
    static final float COS_P0 = 0.04166664555668831f;
    static final float COS_P1 = -0.0013887316454201937f;
    static final float COS_P2 = 2.4433138605672866e-05f;

    /** Adding and subtracting 1.5 2^23 rounds a float to the nearest integer, which the low bits of the sum then hold. */
    static final float ROUNDER = 12582912f;

    static final float LOG2_E = 1.44269504f;

    /** ln 2 in two parts, the first short enough that its product with a small integer is exact (Cody and Waite 1980). */
    static final float LN2_HIGH = 0.693359375f;

    static final float LN2_LOW = -2.12194440e-4f;

    static final float TWO_OVER_PI = 0.63661977f;

    /** pi/2 in three parts, as above. */
    static final float HALF_PI_HIGH = 1.5703125f;

    static final float HALF_PI_MIDDLE = 4.837512969970703e-4f;
    static final float HALF_PI_LOW = 7.549789954e-8f;

    /** Beyond this the three parts no longer carry enough digits. */
    static final float SINE_LIMIT = 8_000;

    static final float ROOT_HALF = 0.70710678f;

    /** 1/sqrt(2 pi). */
    static final float NORMAL_PEAK = 0.39894228f;
}
