package org.initium.figure.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people read them, the same in every figure and at every place of the window. */
public final class FigureText {
    /** Writes numbers as the root locale does, but {@link String#format} need not look its symbols up, which takes longer than the number. */
    private static final Locale PLAIN = Locale.US;

    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e4;
    /** At the end of a number, or before its power of ten. */
    private static final Pattern NEEDLESS_ZEROS = Pattern.compile("(\\.|(?<=\\.\\d{0,9}[1-9]))0+(?=·|$)");

    /** Before a power of ten. */
    private static final Pattern NEEDLESS_ONE = Pattern.compile("(?<=^|−)1·");

    private static final String[] THOUSANDS = {"", " k", " M", " G", " T"};

    private FigureText() {}

    /** A measured value with about three digits, two beside a power of ten, which is written as on an axis: 0.0874, 2.0·10⁻⁴, 12.3, −4.2·10⁷, NaN. */
    public static String value(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        String digits;
        if (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
            digits = scientific(size, 1);
        } else if (size < 0.9995) {
            digits = String.format(PLAIN, size < 0.1 ? "%.4f" : "%.3f", size);
        } else if (size < 99.95) {
            digits = String.format(PLAIN, size < 9.995 ? "%.2f" : "%.1f", size);
        } else {
            digits = String.format(PLAIN, "%.0f", size);
        }
        return value < 0 ? '−' + digits : digits;
    }

    /** A value without needless zeros, for ends of axes: 10, 0.5, 2·10⁻⁶, 10⁶. */
    public static String round(double value) {
        return spare(value(value));
    }

    private static String spare(String text) {
        String brief =
                text.indexOf('.') < 0 ? text : NEEDLESS_ZEROS.matcher(text).replaceFirst("");
        return NEEDLESS_ONE.matcher(brief).replaceFirst("");
    }

    /** A count that may be large: 950, 12.3 k, 3.1 M. */
    public static String count(double count) {
        if (!Double.isFinite(count)) {
            return value(count);
        }
        int group = 0;
        double rest = Math.abs(count);
        while (rest >= 999.5 && group < THOUSANDS.length - 1) {
            rest /= 1_000;
            group++;
        }
        boolean whole = group == 0 || rest >= 99.95;
        return (count < 0 ? "−" : "") + String.format(PLAIN, whole ? "%.0f" : "%.1f", rest) + THOUSANDS[group];
    }

    /** A whole number with its digits in threes: 1,234,567. */
    public static String whole(long number) {
        return String.format(PLAIN, "%,d", number).replace('-', '−');
    }

    /** A share of 0 to 1 in per cent; never rounded to 0 or 100 when it is not. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        double percent = 100 * share;
        if (percent > 0 && percent < 0.05) {
            return new BigDecimal(percent).round(new MathContext(1)).toPlainString() + " %";
        }
        boolean nearlyNone = percent > 0 && percent < 0.5;
        boolean nearlyAll = percent < 100 && percent > 99.5;
        return String.format(PLAIN, nearlyNone || nearlyAll ? "%.1f %%" : "%.0f %%", percent);
    }

    /** A tick label: as few digits as tell the number apart from its neighbours a {@code step} away. */
    public static String tick(double value, double step) {
        double size = Math.abs(value);
        if (size < step * 1e-6) {
            return "0";
        }
        if (size >= 1e5 || step < 1e-4) {
            String digits = spare(scientific(size, 1));
            return value < 0 ? '−' + digits : digits;
        }
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        String digits = String.format(PLAIN, "%,." + decimals + "f", size);
        return value < 0 ? '−' + digits : digits;
    }

    /** With so many decimals before the power of ten: 1.2·10⁻⁴. */
    static String scientific(double size, int decimals) {
        String text = String.format(PLAIN, "%." + decimals + "e", size);
        int e = text.indexOf('e');
        return text.substring(0, e) + "·10" + Superscript.raised(Integer.parseInt(text.substring(e + 1)));
    }
}
