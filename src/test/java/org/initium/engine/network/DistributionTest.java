package org.initium.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn follows the distribution that its formula names, not just that variance. */
final class DistributionTest {
    private static final int FAN_IN = 50;
    private static final int FAN_OUT = 400;

    /** One false alarm in ten thousand draws; the draws here are always the same. */
    private static final double UNLIKELY = 1e-4;

    private static final KolmogorovSmirnovTest TEST = new KolmogorovSmirnovTest();

    static Stream<Initializer> independentDraws() {
        return Initializer.all().stream()
                .filter(initializer -> initializer.variance(FAN_IN, FAN_OUT) > 0)
                .filter(initializer -> !List.of(StandardDraw.SPARSE, StandardDraw.ORTHOGONAL)
                        .contains(initializer.family().draw()));
    }

    @ParameterizedTest
    @MethodSource("independentDraws")
    void weightsFollowTheDistributionOfTheirFormula(Initializer initializer) {
        double[] weights = weights(initializer);
        RealDistribution named = distribution(initializer);
        assertThat(TEST.kolmogorovSmirnovTest(named, weights))
                .as("p-value against %s", initializer.family().formula())
                .isGreaterThan(UNLIKELY);
        // A spread wrong by a tenth is found, so the test is sharp enough to mean something.
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1.1;
        }
        assertThat(TEST.kolmogorovSmirnovTest(named, weights)).isLessThan(UNLIKELY);
    }

    private static RealDistribution distribution(Initializer initializer) {
        double spread = Math.sqrt(initializer.variance(FAN_IN, FAN_OUT));
        String formula = initializer.family().formula();
        if (formula.contains("U(-r, r)")) {
            return new UniformRealDistribution(-spread * Math.sqrt(3), spread * Math.sqrt(3));
        }
        return formula.contains("cut at two") ? new CutNormal(spread) : new NormalDistribution(0, spread);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.25})
    void randomBiasesAreNormal(double spread) {
        float[] biases = new float[10_000];
        new BiasRule(0, spread).fill(biases, 0, biases.length, new Well19937c(3));
        assertThat(TEST.kolmogorovSmirnovTest(new NormalDistribution(0, spread), doubles(biases)))
                .isGreaterThan(UNLIKELY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, -2})
    void constantBiasesAreThatConstantWhereTheyBelong(double constant) {
        float[] parameters = {7, 7, 7, 7, 7};
        new BiasRule(constant, 0).fill(parameters, 1, 3, new Well19937c(3));
        float bias = (float) constant;
        assertThat(parameters).containsExactly(7, bias, bias, bias, 7);
    }

    private static double[] weights(Initializer initializer) {
        float[] weights = new float[FAN_IN * FAN_OUT];
        initializer.fill(weights, 0, FAN_IN, FAN_OUT, new Well19937c(17));
        return doubles(weights);
    }

    private static double[] doubles(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }

    /** N(0, 1) within +-2, stretched so that its standard deviation is {@code spread}. */
    private static final class CutNormal extends AbstractRealDistribution {
        private static final long serialVersionUID = 1;
        private static final NormalDistribution STANDARD = new NormalDistribution();

        private final double spread;
        private final double scale;

        CutNormal(double spread) {
            super(new Well19937c(1));
            this.spread = spread;
            // Var(z | |z| < 2) = 1 - 4 phi(2)/P(|z| < 2).
            this.scale = spread / Math.sqrt(1 - 4 * STANDARD.density(2) / STANDARD.probability(-2, 2));
        }

        @Override
        public double cumulativeProbability(double x) {
            double z = Math.max(-2, Math.min(2, x / scale));
            return STANDARD.probability(-2, z) / STANDARD.probability(-2, 2);
        }

        @Override
        public double density(double x) {
            double z = x / scale;
            return Math.abs(z) > 2 ? 0 : STANDARD.density(z) / (scale * STANDARD.probability(-2, 2));
        }

        @Override
        public double getNumericalMean() {
            return 0;
        }

        @Override
        public double getNumericalVariance() {
            return spread * spread;
        }

        @Override
        public double getSupportLowerBound() {
            return -2 * scale;
        }

        @Override
        public double getSupportUpperBound() {
            return 2 * scale;
        }

        @Override
        public boolean isSupportLowerBoundInclusive() {
            return true;
        }

        @Override
        public boolean isSupportUpperBoundInclusive() {
            return true;
        }

        @Override
        public boolean isSupportConnected() {
            return true;
        }
    }
}
