package org.initium.ui.control;

import java.util.Locale;
import java.util.regex.Pattern;
import org.initium.engine.Decimal;
import org.initium.figure.paint.FigureText;
import org.initium.text.Messages;

/** How numbers are written and read in the window. */
public final class Numbers {
    private static final Messages MESSAGES = Messages.of(Numbers.class);

    private static final Pattern IN_THREES = Pattern.compile("-?\\d{1,3}(,\\d{3})+");

    private Numbers() {}

    /** A cost: four significant digits, and an exponent only where it is needed. */
    public static String cost(double value) {
        if (Double.isNaN(value)) {
            return MESSAGES.text("cost.nan");
        }
        if (Double.isInfinite(value)) {
            return MESSAGES.text("cost.infinite");
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < 1e-3 || size >= 1e6) {
            return FigureText.value(value);
        }
        int digits = (int) Math.max(0, Math.min(5, 3 - Math.floor(Math.log10(size))));
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /** A count of at most seven characters: 999,999, then 1.23 M. */
    public static String count(long value) {
        return value < 1_000_000
                ? String.format(Locale.ROOT, "%,d", value)
                : String.format(Locale.ROOT, value < 100_000_000 ? "%.2f M" : "%.0f M", value / 1e6);
    }

    /** A share as a whole percentage; nothing for NaN. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "" : Math.round(100 * share) + " %";
    }

    /** 3,100,000 as "3.1 M". */
    public static String rate(double perSecond) {
        if (perSecond >= 1e6) {
            return String.format(Locale.ROOT, perSecond < 1e7 ? "%.1f M" : "%.0f M", perSecond / 1e6);
        }
        if (perSecond >= 1e3) {
            return String.format(Locale.ROOT, perSecond < 1e4 ? "%.1f k" : "%.0f k", perSecond / 1e3);
        }
        return String.format(Locale.ROOT, "%.0f", perSecond);
    }

    /** Reads a finite number, with a comma or a point. */
    public static double read(String text) {
        try {
            double value = Decimal.parse(text.trim().replace(',', '.'));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            // The message below says more than the exception does.
        }
        throw new IllegalArgumentException(MESSAGES.text("number.wrong", text));
    }

    /** 10000 as "10,000". */
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Reads a whole number, its digits in threes or not. */
    public static int readWhole(String text) {
        try {
            return Math.toIntExact(readLong(text));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(MESSAGES.text("whole.wrong", text), tooLarge);
        }
    }

    /** Reads a whole number of up to 64 bits, its digits in threes or not. */
    public static long readLong(String text) {
        try {
            String typed = text.trim();
            return Long.parseLong(IN_THREES.matcher(typed).matches() ? typed.replace(",", "") : typed);
        } catch (NumberFormatException notWhole) {
            throw new IllegalArgumentException(MESSAGES.text("whole.wrong", text), notWhole);
        }
    }
}
