package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.0874321, 0.0874", "0.693147, 0.693", "1.3e-5, 1.3·10⁻⁵", "0, 0", "-0.0, 0", "1, 1.00", "12.34, 12.3",
        "741.2, 741", "9999.4, 9999", "12345, 1.2·10⁴", "-0.5, −0.500", "0.9996, 1.00", "9.996, 10.0", "1e-3, 0.0010",
        "NaN, NaN", "Infinity, ∞", "-Infinity, −∞", "2e36, 2.0·10³⁶", "2e-4, 2.0·10⁻⁴", "-2.5e-4, −2.5·10⁻⁴"
    })
    void valuesHaveAboutThreeDigits(double value, String text) {
        assertThat(FigureText.value(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "0.5, 0.5",
        "100, 100",
        "2e-6, 2·10⁻⁶",
        "1.2, 1.2",
        "-5, −5",
        "0.002, 0.002",
        "0, 0",
        "2.5e-6, 2.5·10⁻⁶",
        "1020, 1020"
    })
    void roundValuesHaveNoNeedlessZeros(double value, String text) {
        assertThat(FigureText.round(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "950, 950", "999.6, 1.0 k", "12345, 12.3 k", "3100000, 3.1 M", "159e6, 159 M", "2.5e9, 2.5 G"})
    void largeCountsHaveAPrefix(double count, String text) {
        assertThat(FigureText.count(count)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100 %",
        "0.999, 99.9 %",
        "0.5, 50 %",
        "0.002, 0.2 %",
        "0.000175, 0.02 %",
        "1e-7, 0.00001 %",
        "0, 0 %",
        "NaN, –"
    })
    void nearlyAllIsNotAll(double share, String text) {
        assertThat(FigureText.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.1, 0.5", "-4, 2, −4", "0.25, 0.05, 0.25", "1000, 200, '1,000'", "1e-17, 0.1, 0", "1e6, 1e6, 10⁶"
    })
    void ticksHaveAsManyDigitsAsTheirStepNeeds(double value, double step, String text) {
        assertThat(FigureText.tick(value, step)).isEqualTo(text);
    }

    @Test
    void wholeNumbersAreGroupedByThrees() {
        assertThat(FigureText.whole(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void theCountryOfTheReaderChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(FigureText.value(0.0874)).isEqualTo("0.0874");
            assertThat(FigureText.count(12_345)).isEqualTo("12.3 k");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"38.443, 38.44", "1.2344e-7, 1.234·10⁻⁷", "-2e-5, −2.000·10⁻⁵", "1e6, 1.000·10⁶"})
    void numbersOfAFormulaHaveFourDigitsAndTheSameExponents(double value, String text) {
        assertThat(Digits.four(value)).isEqualTo(text);
    }
}
