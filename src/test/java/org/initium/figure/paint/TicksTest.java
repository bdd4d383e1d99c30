package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TicksTest {
    private static List<String> labels(double min, double max) {
        return Ticks.logarithmic(min, max, 12).stream().map(Tick::label).toList();
    }

    @Test
    void logarithmicTicksAreRound() {
        assertThat(Ticks.logarithmic(0.01, 100, 9).stream().map(Tick::value))
                .containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
        assertThat(Ticks.logarithmic(0.2, 1, 9)).hasSize(3);
        assertThat(Ticks.roundUp(0.0031)).isEqualTo(0.005);
        assertThat(Ticks.roundDown(0.0031)).isEqualTo(0.002);
    }

    @Test
    void aLogarithmicAxisOfReadableNumbersIsWrittenPlainly() {
        assertThat(labels(1e-3, 1e4)).containsExactly("0.001", "0.01", "0.1", "1", "10", "100", "1,000", "10,000");
        assertThat(labels(0.02, 1)).containsExactly("0.02", "0.05", "0.1", "0.2", "0.5", "1");
    }

    @Test
    void oneNumberThatIsNotReadablePutsAllOfAnAxisIntoPowersOfTen() {
        assertThat(labels(1e-5, 1e-2)).containsExactly("10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²");
        assertThat(labels(1e-4, 1e-3)).containsExactly("10⁻⁴", "2·10⁻⁴", "5·10⁻⁴", "10⁻³");
        assertThat(labels(1, 1e5)).containsExactly("10⁰", "10¹", "10²", "10³", "10⁴", "10⁵");
    }

    /** Whatever the range, some numbers in full beside others with an exponent would have to be read twice. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-30, 1e-6, 1e-4, 1e-3, 0.02, 1, 1e3, 1e8})
    void noLogarithmicAxisMixesTwoNotations(double min) {
        for (double max = 2 * min; max < 1e30; max *= 7) {
            assertThat(labels(min, max).stream()
                            .map(label -> label.matches("(\\d·)?10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+"))
                            .distinct())
                    .as("from %s to %s", min, max)
                    .hasSize(1);
        }
    }
}
