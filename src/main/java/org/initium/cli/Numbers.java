package org.initium.cli;

import java.util.Locale;

/** Numbers for a reader: enough digits to compare, no more. */
final class Numbers {
    private Numbers() {}

    /** Some four digits; very large and very small numbers in powers of ten. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e6)) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String grouped(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
