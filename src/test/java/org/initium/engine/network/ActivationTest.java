package org.initium.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ActivationTest {
    @ParameterizedTest
    @CsvSource({
        "identity, -3, -3",
        "relu, -3, 0",
        "relu, 2, 2",
        "leaky-relu, -3, -0.03",
        "leaky-relu, 2, 2",
        "tanh, 0.7, 0.6043677771171636",
        "sigmoid, -0.5, 0.3775406687981454",
        "elu, -0.5, -0.3934693402873666",
        "elu, 2, 2",
        "gelu, -3, -0.004049694094890287",
        "gelu, 0.7, 0.5306254434438489",
        "softplus, -3, 0.04858735157374206",
        "softplus, 2, 2.1269280110429727",
        "sine, 0.7, 0.644217687237691"
    })
    void valueIsTheFormulas(String id, double z, double expected) {
        assertThat(Activation.parse(id).value(z)).isCloseTo(expected, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource
    void derivativeIsTheSlope(Activation activation) {
        double h = 1e-5;
        for (double z : new double[] {-6, -2.3, -0.4, 0.2, 1.1, 3, 7}) {
            double slope = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
            assertThat(activation.derivative(z)).as("at %s", z).isCloseTo(slope, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saturatedUnitsStayFinite(Activation activation) {
        for (double z : new double[] {-1e5, -800, -40, 0, 40, 800, 1e5}) {
            assertThat(activation.value(z)).as("value at %s", z).isFinite();
            assertThat(activation.derivative(z)).as("slope at %s", z).isFinite();
        }
    }

    @Test
    void saturatedSlopesKeepTheirDigits() {
        // Far from 0 both slopes fall as an exponential: e^-z and 4 e^-2z.
        assertThat(Activation.SIGMOID.derivative(40) / Math.exp(-40)).isCloseTo(1, within(1e-12));
        assertThat(Activation.TANH.derivative(20) / (4 * Math.exp(-40))).isCloseTo(1, within(1e-12));
    }

    @Test
    void geluIsZTimesTheNormalDistribution() {
        NormalDistribution normal = new NormalDistribution();
        for (double z = -4; z <= 4; z += 0.25) {
            assertThat(Activation.GELU.value(z)).isCloseTo(z * normal.cumulativeProbability(z), within(1e-14));
        }
    }

    @Test
    void kinksTakeTheSlopeFromBelow() {
        assertThat(Activation.RELU.derivative(0)).isZero();
        assertThat(Activation.LEAKY_RELU.derivative(0)).isEqualTo(0.01);
    }

    @ParameterizedTest
    @EnumSource
    void idLeadsBack(Activation activation) {
        assertThat(Activation.parse(activation.id())).isSameAs(activation);
    }

    @Test
    void unknownNameIsAnsweredWithTheChoices() {
        assertThatThrownBy(() -> Activation.parse("square"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown activation 'square'; try one of: "
                        + Arrays.stream(Activation.values()).map(Activation::id).collect(Collectors.joining(", ")));
        assertThatThrownBy(() -> Activation.parse("relu:2")).hasMessage("'relu' takes no number");
    }
}
