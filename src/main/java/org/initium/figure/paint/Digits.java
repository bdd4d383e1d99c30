package org.initium.figure.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of a formula, with as many digits as it takes to check them by hand. */
public final class Digits {
    private static final int FIGURES = 4;

    private Digits() {}

    /** Four significant digits: 38.44, 0.001953, 1.234·10⁻⁷. */
    public static String four(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || size == 0) {
            return FigureText.value(value);
        }
        if (size < 1e-4 || size >= 1e6) {
            return (value < 0 ? "−" : "") + FigureText.scientific(size, FIGURES - 1);
        }
        int decimals = FIGURES - 1 - (int) Math.floor(Math.log10(size));
        return new BigDecimal(value)
                .setScale(Math.max(0, decimals), RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace('-', '−');
    }

    /** A number that somebody set: 1.5, not 1.500. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return FigureText.value(value);
        }
        String text = new BigDecimal(value)
                .round(new MathContext(FIGURES))
                .stripTrailingZeros()
                .toPlainString();
        return text.replace('-', '−');
    }
}
