package org.initium.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.initium.figure.paint.FigureText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 7, -42, 999, 1_000, 10_000, -1_234_567, Long.MAX_VALUE, Long.MIN_VALUE})
    void aWholeNumberIsReadAsItIsWritten(long value) {
        assertThat(Numbers.readLong(Numbers.whole(value))).isEqualTo(value);
        assertThat(Numbers.readLong(Long.toString(value))).isEqualTo(value);
    }

    @Test
    void wholeNumbersAreGroupedByThrees() {
        assertThat(Numbers.whole(10_000)).isEqualTo("10,000");
        assertThat(Numbers.readWhole(" 10,000 ")).isEqualTo(10_000);
        assertThat(Numbers.cost(14_767.2)).isEqualTo("14,767");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1,0", "1,00,0", ",100", "10,000,", "1.5", "99,999,999,999", "2147483648"})
    void whatIsNoWholeNumberIsRefusedWithTheTextThatWasTyped(String typed) {
        assertThatThrownBy(() -> Numbers.readWhole(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + typed + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1f", "0x1p3", "NaN", "Infinity", "1e400"})
    void whatIsNoNumberIsRefusedWithTheTextThatWasTyped(String typed) {
        assertThatThrownBy(() -> Numbers.read(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + typed + "'");
    }

    @Test
    void everyCostHasRoomInItsReadout() {
        for (double cost : new double[] {
            0,
            1e-45,
            Double.MIN_VALUE,
            9.99999e-4,
            0.0099999,
            0.69314,
            9.99999,
            99999.9,
            999999.4,
            1e6,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY
        }) {
            assertThat(Numbers.cost(cost)).hasSizeBetween(1, 10);
        }
    }

    @Test
    void aCostHasTheExponentThatFiguresGiveIt() {
        assertThat(Numbers.cost(6.4e-4)).isEqualTo(FigureText.value(6.4e-4)).isEqualTo("6.4·10⁻⁴");
        assertThat(Numbers.cost(2e7)).isEqualTo("2.0·10⁷");
    }

    @Test
    void whatIsNoNumberIsNoShare() {
        assertThat(Numbers.percent(Double.NaN)).isEmpty();
        assertThat(Numbers.percent(0.995)).isEqualTo("100 %");
    }
}
