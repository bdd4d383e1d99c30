package org.initium.figure.paint;

import java.util.ArrayList;
import java.util.List;

/** Round numbers on an axis. */
public final class Ticks {
    private static final double[] ROUND = {1, 2, 5, 10};

    /** Ends of what is plain to read on a logarithmic axis, with a hair for rounding. */
    private static final double LEAST_PLAIN = 1e-3 * (1 - 1e-9);

    private static final double MOST_PLAIN = 1e4 * (1 + 1e-9);

    /** So many ticks a decade need to have room before 1 and 2 do, which are closest: these have half of the usual distance. */
    private static final double FINE = 0.5 / Math.log10(2);

    private Ticks() {}

    /** The smallest of 1, 2, 5 times a power of ten that is not below {@code value}. */
    public static double roundUp(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        for (double round : ROUND) {
            if (value <= round * decade * (1 + 1e-9)) {
                return round * decade;
            }
        }
        return 10 * decade;
    }

    /** The largest of 1, 2, 5 times a power of ten that is not above {@code value}. */
    public static double roundDown(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value) + 1e-12));
        double below = decade;
        for (double round : ROUND) {
            if (round * decade <= value * (1 + 1e-9)) {
                below = round * decade;
            }
        }
        return below;
    }

    /** A step that puts at most about {@code most} ticks on a range. */
    public static double step(double range, int most) {
        return roundUp(range / Math.max(1, most));
    }

    /** The multiples of {@code step} within [min, max]. */
    public static List<Double> linear(double min, double max, double step) {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(min / step - 1e-9);
        long last = (long) Math.floor(max / step + 1e-9);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /**
     * Powers of ten within [min, max]; over less than two decades also twice and five times these, if these have room. There are two at least, if there are any round numbers. All are written in one way: plainly,
     * as 0.001 and 1,000, where each of them can be, and else all as powers of ten, as 10⁻⁴ and 2·10⁻⁴.
     */
    public static List<Tick> logarithmic(double min, double max, int most) {
        List<Double> values = logarithms(min, max, most);
        boolean plain = values.stream().allMatch(value -> value >= LEAST_PLAIN && value <= MOST_PLAIN);
        return values.stream()
                .map(value ->
                        new Tick(value, plain ? FigureText.tick(value, Math.min(1, roundDown(value))) : power(value)))
                .toList();
    }

    private static String power(double value) {
        int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
        long times = Math.round(value / Math.pow(10, exponent));
        return (times == 1 ? "" : times + "·") + "10" + Superscript.raised(exponent);
    }

    private static List<Double> logarithms(double min, double max, int most) {
        double decades = Math.log10(max / min);
        int every = Math.max(1, (int) Math.ceil(decades / Math.max(1, most)));
        boolean isShort = decades < 2;
        boolean fine = isShort && most >= FINE * decades;
        List<Double> ticks = logarithms(min, max, every, fine);
        if (ticks.size() > 1) {
            return ticks;
        }
        // One number alone does not say how long the axis is.
        List<Double> all = logarithms(min, max, 1, isShort);
        return all.size() > 1 ? List.of(all.get(0), all.get(all.size() - 1)) : all;
    }

    private static List<Double> logarithms(double min, double max, int every, boolean fine) {
        List<Double> ticks = new ArrayList<>();
        for (int e = (int) Math.floor(Math.log10(min)); e <= Math.ceil(Math.log10(max)); e++) {
            if (Math.floorMod(e, every) == 0) {
                add(ticks, Math.pow(10, e), min, max);
                if (fine) {
                    add(ticks, 2 * Math.pow(10, e), min, max);
                    add(ticks, 5 * Math.pow(10, e), min, max);
                }
            }
        }
        return ticks;
    }

    private static void add(List<Double> ticks, double tick, double min, double max) {
        if (tick >= min * (1 - 1e-9) && tick <= max * (1 + 1e-9)) {
            ticks.add(tick);
        }
    }
}
