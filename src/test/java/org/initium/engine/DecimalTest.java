package org.initium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @Test
    void aNumberIsReadAsItIsWritten() {
        assertThat(Decimal.parse("-0.25")).isEqualTo(-0.25);
        assertThat(Decimal.parse("+3")).isEqualTo(3);
        assertThat(Decimal.parse("1E-8")).isEqualTo(1e-8);
        assertThat(Decimal.parse(".5e2")).isEqualTo(50);
        assertThat(Decimal.parse("1e400")).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1 ", "1f", "1d", "0x1p3", "NaN", "Infinity", "1,5", "1_000", "e", "1e", "--1", "\u0663"
            })
    void whatNobodyWouldCallANumberIsNone(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.parse(text));
    }

    @Test
    void aWholeNumberIsWrittenWithoutAPoint() {
        assertThat(Decimal.plain(10)).isEqualTo("10");
        assertThat(Decimal.plain(-3)).isEqualTo("-3");
        assertThat(Decimal.plain(0.1)).isEqualTo("0.1");
        assertThat(Decimal.plain(1e9)).isEqualTo("1.0E9");
    }
}
