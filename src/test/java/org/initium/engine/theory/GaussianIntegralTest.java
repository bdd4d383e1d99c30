package org.initium.engine.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.assertj.core.data.Percentage;
import org.initium.engine.network.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianIntegralTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

    @ParameterizedTest
    @ValueSource(doubles = {1e-16, 1e-4, 0.4, 1, 2, 100, 1e4, 1e8})
    void tanhAgreesWithTheTrapezoidalRule(double variance) {
        assertThat(GaussianIntegral.ofSquare(Activation.TANH, 0, variance))
                .isCloseTo(trapezoidal(x -> Math.pow(Math.tanh(x), 2), 0, variance), ROUNDING);
        assertThat(GaussianIntegral.ofSlopeSquare(Activation.TANH, 0, variance))
                .isCloseTo(trapezoidal(x -> Math.pow(Math.cosh(x), -4), 0, variance), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, -3, 40})
    void sigmoidWithABiasAgreesWithTheTrapezoidalRule(double mean) {
        assertThat(GaussianIntegral.ofSquare(Activation.SIGMOID, mean, 7))
                .isCloseTo(trapezoidal(x -> Math.pow(1 + Math.exp(-x), -2), mean, 7), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-30, 0.3, 1, 5000, 1e80})
    void reluHasItsClosedForms(double variance) {
        assertThat(GaussianIntegral.ofSquare(Activation.RELU, 0, variance)).isCloseTo(variance / 2, ROUNDING);
        assertThat(GaussianIntegral.ofSlopeSquare(Activation.RELU, 0, variance)).isCloseTo(0.5, ROUNDING);
        assertThat(GaussianIntegral.ofValue(Activation.RELU, 0, variance))
                .isCloseTo(Math.sqrt(variance / (2 * Math.PI)), ROUNDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGMOID", "GELU", "SOFTPLUS", "SINE", "TANH"})
    void smoothActivationsAgreeWithTheTrapezoidalRule(Activation activation) {
        for (double variance : new double[] {1e-3, 0.7, 40}) {
            assertThat(GaussianIntegral.ofSquare(activation, 0.3, variance))
                    .isCloseTo(trapezoidal(x -> Math.pow(activation.value(x), 2), 0.3, variance), ROUNDING);
            assertThat(GaussianIntegral.ofSlopeSquare(activation, 0.3, variance))
                    .isCloseTo(trapezoidal(x -> Math.pow(activation.derivative(x), 2), 0.3, variance), ROUNDING);
            assertThat(GaussianIntegral.ofValue(activation, 0.3, variance))
                    .isCloseTo(trapezoidal(activation::value, 0.3, variance), within(1e-12));
        }
    }

    @Test
    void identityGivesTheMomentsOfTheGaussian() {
        assertThat(GaussianIntegral.ofValue(Activation.IDENTITY, 0.7, 3)).isCloseTo(0.7, within(1e-13));
        assertThat(GaussianIntegral.ofSquare(Activation.IDENTITY, 0.7, 3)).isCloseTo(3.49, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void everyActivationAgreesWithGaussAndLegendre(Activation activation) {
        for (double variance : new double[] {0.01, 2.3, 30}) {
            assertThat(GaussianIntegral.ofSquare(activation, 0, variance))
                    .isCloseTo(inPieces(x -> Math.pow(activation.value(x), 2), variance), ROUNDING);
            assertThat(GaussianIntegral.ofSlopeSquare(activation, 0, variance))
                    .isCloseTo(inPieces(x -> Math.pow(activation.derivative(x), 2), variance), ROUNDING);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void withoutVarianceTheMeanIsTheValue(Activation activation) {
        assertThat(GaussianIntegral.ofValue(activation, 0.25, 0)).isEqualTo(activation.value(0.25));
    }

    @Test
    void infiniteVarianceGivesNaN() {
        assertThat(GaussianIntegral.ofValue(Activation.RELU, 0, Double.POSITIVE_INFINITY))
                .isNaN();
    }

    /** Converges exponentially for functions that are analytic near the real axis: a step a tenth of the pole's distance. */
    private static double trapezoidal(DoubleUnaryOperator g, double mean, double variance) {
        double sd = Math.sqrt(variance);
        double step = Math.min(0.1, 0.25 / sd);
        int reach = (int) (12 / step);
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            double z = i * step;
            sum += g.applyAsDouble(mean + sd * z) * Math.exp(-0.5 * z * z);
        }
        return sum * step / Math.sqrt(2 * Math.PI);
    }

    /** Piece by piece, so also right for kinks that lie on an edge of two pieces, as all of them do: at 0. */
    private static double inPieces(DoubleUnaryOperator g, double variance) {
        GaussIntegratorFactory rules = new GaussIntegratorFactory();
        double sd = Math.sqrt(variance);
        double sum = 0;
        for (int piece = -60; piece < 60; piece++) {
            sum += rules.legendre(20, 0.2 * piece, 0.2 * (piece + 1))
                    .integrate(z -> g.applyAsDouble(sd * z) * Math.exp(-0.5 * z * z));
        }
        return sum / Math.sqrt(2 * Math.PI);
    }
}
