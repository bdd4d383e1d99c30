package org.initium.engine.study.variance;

import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.study.signal.WeightSource;
import org.initium.engine.theory.VarianceRule;

/**
 * Initializers as notes and libraries print them, some of them wrongly. Which, can be found out by running them: as {@link
 * WeightSource} each draws what is printed.
 */
@SuppressWarnings("ImmutableEnumChecker") // the rules hold no state
public enum ClinicFormula implements WeightSource {
    /** The root has lost the denominator: at 100-100 the limit is 14.1 times too small. */
    GLOROT_UNIFORM(
            "Glorot",
            "w ~ U(-r, r), r = sqrt(6)/(n_in + n_out)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\frac{\\sqrt{6}}{n_{\\mathrm{in}} + n_{\\mathrm{out}}}",
            InitializerFamily.UNIFORM,
            (in, out) -> ofLimit(Math.sqrt(6) / (in + out)),
            (in, out) -> 2.0 / (in + out)),
    GLOROT_NORMAL(
            "Glorot",
            "w ~ N(0, v), v = 2/(n_in + n_out)",
            "w \\sim \\mathcal{N}(0, v),\\ v = \\frac{2}{n_{\\mathrm{in}} + n_{\\mathrm{out}}}",
            InitializerFamily.NORMAL,
            (in, out) -> 2.0 / (in + out),
            (in, out) -> 2.0 / (in + out)),
    /** The standard deviation, printed where the variance belongs. */
    XAVIER_NORMAL(
            "Xavier",
            "w ~ N(0, v), v = 1/sqrt(n_in)",
            "w \\sim \\mathcal{N}(0, v),\\ v = \\frac{1}{\\sqrt{n_{\\mathrm{in}}}}",
            InitializerFamily.NORMAL,
            (in, out) -> 1 / Math.sqrt(in),
            (in, out) -> 1.0 / in),
    /** Fan-out instead of fan-in: right only where both are the same. */
    HE_NORMAL(
            "He",
            "w ~ N(0, v), v = 2/n_out",
            "w \\sim \\mathcal{N}(0, v),\\ v = \\frac{2}{n_{\\mathrm{out}}}",
            InitializerFamily.NORMAL,
            (in, out) -> 2.0 / out,
            (in, out) -> 2.0 / in),
    /** Three times the variance that He asks for; found in a library. */
    HE_UNIFORM(
            "He",
            "w ~ U(-r, r), r = 3 sqrt(2/n_in)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = 3 \\sqrt{\\frac{2}{n_{\\mathrm{in}}}}",
            InitializerFamily.UNIFORM,
            (in, out) -> ofLimit(3 * Math.sqrt(2.0 / in)),
            (in, out) -> 2.0 / in),
    XAVIER_UNIFORM(
            "Xavier",
            "w ~ U(-r, r), r = sqrt(3/n_in)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\sqrt{\\frac{3}{n_{\\mathrm{in}}}}",
            InitializerFamily.UNIFORM,
            (in, out) -> ofLimit(Math.sqrt(3.0 / in)),
            (in, out) -> 1.0 / in);

    private final String author;
    private final String rule;
    private final String tex;
    private final InitializerFamily draw;
    private final VarianceRule variance;
    private final VarianceRule meant;

    ClinicFormula(
            String author, String rule, String tex, InitializerFamily draw, VarianceRule variance, VarianceRule meant) {
        this.author = author;
        this.rule = rule;
        this.tex = tex;
        this.draw = draw;
        this.variance = variance;
        this.meant = meant;
    }

    /** Whose formula it is said to be. */
    public String author() {
        return author;
    }

    /** The formula as printed, in plain text. */
    public String rule() {
        return rule;
    }

    /** The formula as printed, in TeX. */
    public String tex() {
        return tex;
    }

    /** Variance of each weight as printed. */
    @Override
    public double variance(int fanIn, int fanOut) {
        return variance.variance(fanIn, fanOut);
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
