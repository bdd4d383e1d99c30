package org.initium.engine;

import java.util.regex.Pattern;

/** Numbers as people write them: {@code 0.1}, {@code -3}, {@code 1e-8}. */
public final class Decimal {
    private static final Pattern FORM = Pattern.compile("[-+0-9.eE]+");

    private Decimal() {}

    /**
     * The number that {@code text} is; infinite if it is too large for a double.
     *
     * @throws NumberFormatException also for what {@link Double#parseDouble} takes besides and nobody means: "1f", "0x1p3", "Infinity", "NaN"
     */
    public static double parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(text);
    }

    /** 0.1 as "0.1", 10.0 as "10". */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
