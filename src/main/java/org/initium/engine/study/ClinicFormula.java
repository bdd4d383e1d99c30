package org.initium.engine.study;

import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.theory.VarianceRule;

/**
 * Initializers as notes and libraries print them, some of them wrongly. Which, can be found out by running them: as {@link
 * WeightSource} each draws what is printed.
 */
@SuppressWarnings("ImmutableEnumChecker") // the rules hold no state
public enum ClinicFormula implements WeightSource {
    /** The root has lost the denominator: at 100-100 the limit is 14.1 times too small. */
    GLOROT_UNIFORM(
            "Glorot: w ~ U(-r, r), r = sqrt(6)/(n_in + n_out)",
            InitializerFamily.UNIFORM,
            (in, out) -> ofLimit(Math.sqrt(6) / (in + out)),
            (in, out) -> 2.0 / (in + out)),
    GLOROT_NORMAL(
            "Glorot: w ~ N(0, v), v = 2/(n_in + n_out)",
            InitializerFamily.NORMAL,
            (in, out) -> 2.0 / (in + out),
            (in, out) -> 2.0 / (in + out)),
    /** The standard deviation, printed where the variance belongs. */
    XAVIER_NORMAL(
            "Xavier: w ~ N(0, v), v = 1/sqrt(n_in)",
            InitializerFamily.NORMAL,
            (in, out) -> 1 / Math.sqrt(in),
            (in, out) -> 1.0 / in),
    /** Fan-out instead of fan-in: right only where both are the same. */
    HE_NORMAL("He: w ~ N(0, v), v = 2/n_out", InitializerFamily.NORMAL, (in, out) -> 2.0 / out, (in, out) -> 2.0 / in),
    /** Three times the variance that He asks for; found in a library. */
    HE_UNIFORM(
            "He: w ~ U(-r, r), r = 3 sqrt(2/n_in)",
            InitializerFamily.UNIFORM,
            (in, out) -> ofLimit(3 * Math.sqrt(2.0 / in)),
            (in, out) -> 2.0 / in),
    XAVIER_UNIFORM(
            "Xavier: w ~ U(-r, r), r = sqrt(3/n_in)",
            InitializerFamily.UNIFORM,
            (in, out) -> ofLimit(Math.sqrt(3.0 / in)),
            (in, out) -> 1.0 / in);

    private final String printed;
    private final InitializerFamily draw;
    private final VarianceRule rule;
    private final VarianceRule meant;

    ClinicFormula(String printed, InitializerFamily draw, VarianceRule rule, VarianceRule meant) {
        this.printed = printed;
        this.draw = draw;
        this.rule = rule;
        this.meant = meant;
    }

    /** The formula as printed, in plain text. */
    public String printed() {
        return printed;
    }

    /** Variance of each weight as printed. */
    @Override
    public double variance(int fanIn, int fanOut) {
        return rule.variance(fanIn, fanOut);
    }

    /** Variance of each weight as its inventors meant it. */
    public double meantVariance(int fanIn, int fanOut) {
        return meant.variance(fanIn, fanOut);
    }

    /** Whether print and meaning differ for some layer. */
    public boolean isMisprint() {
        return Math.abs(variance(300, 100) / meantVariance(300, 100) - 1) > 1e-9;
    }

    @Override
    public void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws) {
        double unit = new Initializer(draw, 1).variance(fanIn, fanOut);
        new Initializer(draw, Math.sqrt(variance(fanIn, fanOut) / unit)).fill(weights, offset, fanIn, fanOut, draws);
    }

    public String id() {
        return Id.of(this);
    }

    /** Variance of U(-limit, limit). */
    private static double ofLimit(double limit) {
        return limit * limit / 3;
    }
}
