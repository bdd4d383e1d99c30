package org.initium.engine.network;

import java.util.List;
import org.initium.engine.Id;

/**
 * The kinds of initial weights. Each is a standard draw times a scale. The draw is fixed by the seed and the layer's size, so two
 * families with the same draw differ only in scale.
 *
 * <p>In the formulas n_in and n_out are fan-in and fan-out; N(m, v) has variance v.
 */
@SuppressWarnings("ImmutableEnumChecker") // lambdas that capture nothing that changes, and lists that nobody can change
public enum InitializerFamily {
    ZERO(StandardDraw.ONES, (in, out, c) -> 0, "W = 0", "W = 0", Source.AI_NOTES_1),
    TOO_SMALL(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(0.01 / in),
            "w ~ N(0, 0.01/n_in)",
            "w \\sim \\mathcal{N}\\left(0, \\frac{0.01}{n_{\\mathrm{in}}}\\right)",
            Source.AI_NOTES_1),
    APPROPRIATE(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(1.0 / in),
            "w ~ N(0, 1/n_in)",
            "w \\sim \\mathcal{N}\\left(0, \\frac{1}{n_{\\mathrm{in}}}\\right)",
            Source.AI_NOTES_1),
    TOO_LARGE(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(100.0 / in),
            "w ~ N(0, 100/n_in)",
            "w \\sim \\mathcal{N}\\left(0, \\frac{100}{n_{\\mathrm{in}}}\\right)",
            Source.AI_NOTES_1),
    CONSTANT(
            StandardDraw.ONES,
            (in, out, c) -> c.get(0),
            "W = c",
            "W = c",
            Source.AI_NOTES_1,
            InitializerNumber.signed("c", 0.1)),
    NORMAL(
            StandardDraw.NORMAL,
            (in, out, s) -> s.get(0),
            "w ~ N(0, s^2)",
            "w \\sim \\mathcal{N}(0, s^2)",
            "Krizhevsky et al. 2012, section 5 (s = 0.01)",
            InitializerNumber.scale("s", 0.01)),
    UNIFORM(
            StandardDraw.UNIFORM,
            (in, out, r) -> r.get(0),
            "w ~ U(-r, r)",
            "w \\sim \\mathcal{U}(-r, r)",
            "Keras, RandomUniform (r = 0.05)",
            InitializerNumber.scale("r", 0.05)),
    XAVIER_NORMAL(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(1.0 / in),
            "w ~ N(0, 1/n_in)",
            "w \\sim \\mathcal{N}\\left(0, \\frac{1}{n_{\\mathrm{in}}}\\right)",
            "LeCun et al. 1998, section 4.6; AI Notes call it Xavier"),
    XAVIER_UNIFORM(
            StandardDraw.UNIFORM,
            (in, out, v) -> Math.sqrt(3.0 / in),
            "w ~ U(-r, r), r = sqrt(3/n_in)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\sqrt{\\frac{3}{n_{\\mathrm{in}}}}",
            "LeCun et al. 1998, section 4.6, as a uniform draw"),
    UNIFORM_FAN_IN(
            StandardDraw.UNIFORM,
            (in, out, v) -> 1 / Math.sqrt(in),
            "w ~ U(-r, r), r = 1/sqrt(n_in)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\frac{1}{\\sqrt{n_{\\mathrm{in}}}}",
            "AI Notes, part III; Glorot and Bengio 2010, eq. 1"),
    GLOROT_NORMAL(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(2.0 / (in + out)),
            "w ~ N(0, 2/(n_in + n_out))",
            "w \\sim \\mathcal{N}\\left(0, \\frac{2}{n_{\\mathrm{in}} + n_{\\mathrm{out}}}\\right)",
            "Glorot and Bengio 2010, eq. 12"),
    GLOROT_UNIFORM(
            StandardDraw.UNIFORM,
            (in, out, v) -> Math.sqrt(6.0 / (in + out)),
            "w ~ U(-r, r), r = sqrt(6/(n_in + n_out))",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\sqrt{\\frac{6}{n_{\\mathrm{in}} + n_{\\mathrm{out}}}}",
            "Glorot and Bengio 2010, eq. 16"),
    HE_NORMAL(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(2.0 / in),
            "w ~ N(0, 2/n_in)",
            "w \\sim \\mathcal{N}\\left(0, \\frac{2}{n_{\\mathrm{in}}}\\right)",
            "He et al. 2015, eq. 10"),
    HE_UNIFORM(
            StandardDraw.UNIFORM,
            (in, out, v) -> Math.sqrt(6.0 / in),
            "w ~ U(-r, r), r = sqrt(6/n_in)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\sqrt{\\frac{6}{n_{\\mathrm{in}}}}",
            "He et al. 2015, eq. 10, as a uniform draw"),
    MLPR(
            StandardDraw.NORMAL,
            (in, out, v) -> 0.1 / Math.sqrt(in),
            "w ~ 0.1 N(0, 1)/sqrt(n_in)",
            "w \\sim \\frac{0.1}{\\sqrt{n_{\\mathrm{in}}}}\\,\\mathcal{N}(0, 1)",
            "MLPR notes, University of Edinburgh"),
    SPARSE(
            StandardDraw.SPARSE,
            (in, out, k) -> 1,
            "k weights of each unit ~ N(0, 1), the rest 0",
            "k\\ \\mathrm{weights\\ of\\ each\\ unit} \\sim \\mathcal{N}(0, 1),\\ \\mathrm{the\\ rest}\\ 0",
            "Martens 2010, section 5",
            InitializerNumber.count("k", 10)),
    ORTHOGONAL(
            StandardDraw.ORTHOGONAL,
            (in, out, g) -> g.get(0),
            "W = g Q, Q^T Q = I",
            "W = g\\,Q,\\ Q^{T} Q = I",
            "Saxe, McClelland and Ganguli 2014",
            InitializerNumber.scale("g", 1)),
    IDENTITY(
            StandardDraw.IDENTITY,
            (in, out, c) -> c.get(0),
            "W = c I",
            "W = c\\,I",
            "AI Notes, part II; Le, Jaitly and Hinton 2015",
            InitializerNumber.signed("c", 1.5)),
    NIELSEN_OLD(
            StandardDraw.NORMAL,
            (in, out, v) -> 1,
            "w, b ~ N(0, 1)",
            "w, b \\sim \\mathcal{N}(0, 1)",
            Source.NIELSEN_3,
            BiasRule.STANDARD_NORMAL),
    NIELSEN_NEW(
            StandardDraw.NORMAL,
            (in, out, v) -> Math.sqrt(1.0 / in),
            "w ~ N(0, 1/n_in), b ~ N(0, 1)",
            "w \\sim \\mathcal{N}\\left(0, \\frac{1}{n_{\\mathrm{in}}}\\right),\\ b \\sim \\mathcal{N}(0, 1)",
            Source.NIELSEN_3,
            BiasRule.STANDARD_NORMAL),
    TRUNCATED_NORMAL(
            StandardDraw.TRUNCATED_NORMAL,
            (in, out, s) -> s.get(0),
            "w ~ N(0, s^2) cut at two standard deviations, rescaled to standard deviation s",
            "w \\sim \\mathcal{N}(0, s^2)\\ \\mathrm{cut\\ at\\ two\\ standard\\ deviations,\\ rescaled\\ to}\\ s",
            "TensorFlow, VarianceScaling",
            InitializerNumber.scale("s", 0.1)),
    DESIGNED_NORMAL(
            StandardDraw.NORMAL, "w ~ N(0, v)", "w \\sim \\mathcal{N}(0, v)", Source.VARIANCE_SCALING, Design.NUMBERS),
    DESIGNED_UNIFORM(
            StandardDraw.UNIFORM,
            "w ~ U(-r, r), r = sqrt(3 v)",
            "w \\sim \\mathcal{U}(-r, r),\\ r = \\sqrt{3 v}",
            Source.VARIANCE_SCALING,
            Design.NUMBERS),
    DESIGNED_TRUNCATED(
            StandardDraw.TRUNCATED_NORMAL,
            "w ~ N(0, v) cut at two standard deviations, rescaled to variance v",
            "w \\sim \\mathcal{N}(0, v)\\ \\mathrm{cut\\ at\\ two\\ standard\\ deviations,\\ rescaled}",
            Source.VARIANCE_SCALING,
            Design.NUMBERS),
    DESIGNED_ORTHOGONAL(
            StandardDraw.ORTHOGONAL,
            "W ~ Q, Q^T Q = I, Var(w) = v",
            "W \\sim Q,\\ Q^{T} Q = I,\\ \\mathrm{Var}(w) = v",
            "Saxe, McClelland and Ganguli 2014, with a variance of one's own",
            Design.NUMBERS),
    DESIGNED_SPARSE(
            StandardDraw.SPARSE,
            "c weights of each unit ~ N(0, n_in v/c), the rest 0",
            "c\\ \\mathrm{weights\\ of\\ each\\ unit} \\sim \\mathcal{N}\\left(0, \\frac{n_{\\mathrm{in}}}{c} v\\right)",
            "Martens 2010, section 5, with a variance of one's own",
            Design.SPARSE_NUMBERS);

    /** What the standard draw is multiplied with, given fan-in, fan-out and the family's numbers. */
    private interface Scale {
        double of(int fanIn, int fanOut, List<Double> numbers);
    }

    /** Works that several families come from. */
    private static final class Source {
        static final String AI_NOTES_1 = "AI Notes, part I";
        static final String VARIANCE_SCALING = "TensorFlow, VarianceScaling, with factors of one's own";
        static final String NIELSEN_3 = "Nielsen, Neural Networks and Deep Learning, chapter 3";
    }

    private final StandardDraw draw;
    private final Scale scale;
    private final String formula;
    private final String tex;
    private final String source;
    private final List<InitializerNumber> numbers;
    private final BiasRule bias;

    InitializerFamily(StandardDraw draw, Scale scale, String formula, String tex, String source) {
        this(draw, scale, formula, tex, source, List.of(), BiasRule.ZERO);
    }

    InitializerFamily(
            StandardDraw draw, Scale scale, String formula, String tex, String source, InitializerNumber number) {
        this(draw, scale, formula, tex, source, List.of(number), BiasRule.ZERO);
    }

    InitializerFamily(StandardDraw draw, Scale scale, String formula, String tex, String source, BiasRule bias) {
        this(draw, scale, formula, tex, source, List.of(), bias);
    }

    /** A draw brought to the variance v that its first numbers design. */
    InitializerFamily(StandardDraw draw, String formula, String tex, String source, List<InitializerNumber> numbers) {
        this(
                draw,
                (in, out, n) -> Math.sqrt(Design.variance(in, out, n) / draw.variance(in, out, last(n))),
                formula + ", " + Design.FORMULA,
                tex + ",\\ " + Design.TEX,
                source,
                numbers,
                BiasRule.ZERO);
    }

    InitializerFamily(
            StandardDraw draw,
            Scale scale,
            String formula,
            String tex,
            String source,
            List<InitializerNumber> numbers,
            BiasRule bias) {
        this.draw = draw;
        this.scale = scale;
        this.formula = formula;
        this.tex = tex;
        this.source = source;
        this.numbers = numbers;
        this.bias = bias;
    }

    StandardDraw draw() {
        return draw;
    }

    double scale(int fanIn, int fanOut, List<Double> values) {
        return scale.of(fanIn, fanOut, values);
    }

    /** The number that a draw may need; those of a family that needs one have it last. */
    static double last(List<Double> values) {
        return values.isEmpty() ? Double.NaN : values.get(values.size() - 1);
    }

    /** Whether its variance is gain^2 k/(a n_in + b n_out) by numbers of its own. */
    public boolean isDesigned() {
        return numbers.size() >= Design.NUMBERS.size();
    }

    /** The formula in plain text. */
    public String formula() {
        return formula;
    }

    /** The formula in TeX, without dollar signs. */
    public String tex() {
        return tex;
    }

    /** Paper, book or notes that the formula comes from. */
    public String source() {
        return source;
    }

    /** The numbers that this family takes, in their order. */
    public List<InitializerNumber> numbers() {
        return numbers;
    }

    /** How biases start in this family's source; zero unless that says otherwise. */
    public BiasRule bias() {
        return bias;
    }

    public String id() {
        return Id.of(this);
    }
}
