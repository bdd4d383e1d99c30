package org.initium.engine.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rules of the form Var(w) = g^2 k/(a n_in + b n_out), with g the gain: LeCun's (g, k, a, b = 1, 1, 1, 0), Glorot's (1, 2, 1, 1) and He's
 * (1, 2, 1, 0) are among them.
 */
public final class Design {
    static final String FORMULA = "v = g^2 k/(a n_in + b n_out)";
    static final String TEX = "v = \\frac{g^2 k}{a\\,n_{\\mathrm{in}} + b\\,n_{\\mathrm{out}}}";

    /** g, k, a and b; as they stand, He's rule. */
    static final List<InitializerNumber> NUMBERS = List.of(
            InitializerNumber.factor("g", 1),
            InitializerNumber.factor("k", 2),
            InitializerNumber.factor("a", 1),
            InitializerNumber.factor("b", 0));

    /** The same, and how many weights of each unit are not 0. */
    static final List<InitializerNumber> SPARSE_NUMBERS =
            List.of(NUMBERS.get(0), NUMBERS.get(1), NUMBERS.get(2), NUMBERS.get(3), InitializerNumber.count("c", 10));

    /** Layers on which two rules that differ cannot agree. */
    private static final int[][] LAYERS = {{1, 1}, {2, 1}, {1, 2}, {7, 3}, {300, 100}};

    private static final double SAME = 1e-9;
    private static final MathContext WITHOUT_ROUNDING = new MathContext(12);

    private Design() {}

    static double variance(int fanIn, int fanOut, List<Double> numbers) {
        double gain = numbers.get(0);
        return gain * gain * numbers.get(1) / (numbers.get(2) * fanIn + numbers.get(3) * fanOut);
    }

    /** An initializer written as a design, as it stands if it is one; empty for one that is not of this form. */
    public static Optional<Initializer> of(Initializer initializer) {
        if (initializer.family().isDesigned()) {
            return Optional.of(initializer);
        }
        // 1/v is linear in fan-in and fan-out; its slopes are a/k and b/k.
        double one = 1 / initializer.variance(1, 1);
        double in = 1 / initializer.variance(2, 1) - one;
        double out = 1 / initializer.variance(1, 2) - one;
        double unit = in > 0 ? in : out;
        if (!(unit > 0 && in >= 0 && out >= 0)) {
            return Optional.empty();
        }
        return families().stream()
                .filter(family -> family.draw() == initializer.family().draw())
                .map(family ->
                        new Initializer(family, List.of(1.0, round(1 / unit), round(in / unit), round(out / unit))))
                .filter(design -> agree(design, initializer))
                .findFirst();
    }

    /** Initializers with a name and no numbers that draw just what {@code design} draws; none as a rule. */
    public static List<InitializerFamily> names(Initializer design) {
        return Arrays.stream(InitializerFamily.values())
                .filter(family -> family.numbers().isEmpty()
                        && family.draw() == design.family().draw())
                .filter(family -> family.bias().equals(design.bias()) && agree(Initializer.of(family), design))
                .toList();
    }

    /** The families of this form, one for each draw. */
    public static List<InitializerFamily> families() {
        return Arrays.stream(InitializerFamily.values())
                .filter(InitializerFamily::isDesigned)
                .toList();
    }

    private static boolean agree(Initializer one, Initializer other) {
        return Arrays.stream(LAYERS).allMatch(layer -> {
            double expected = one.variance(layer[0], layer[1]);
            return Math.abs(other.variance(layer[0], layer[1]) - expected) <= SAME * expected;
        });
    }

    private static double round(double number) {
        return new BigDecimal(number).round(WITHOUT_ROUNDING).doubleValue();
    }
}
