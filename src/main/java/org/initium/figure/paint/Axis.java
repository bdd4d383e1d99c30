package org.initium.figure.paint;

import java.util.List;

/**
 * Where values lie between two edges of a picture, in pixels.
 *
 * @param from pixel of {@code min}; may be greater than {@code to}, as upright axes run
 */
public record Axis(double min, double max, boolean log, double from, double to) {
    /** Beyond these a double has no tenth left on either side. */
    private static final double LEAST = 1e-300;

    private static final double MOST = 1e300;

    /** Just as wide as asked for; an empty range is one unit wide. */
    public static Axis linear(double min, double max, double from, double to) {
        return new Axis(min, max > min ? max : min + 1, false, from, to);
    }

    /** Rounded outwards to powers of ten; values that are not positive have no place on it. */
    public static Axis logarithmic(double least, double most, double from, double to) {
        double low = Math.pow(10, Math.floor(Math.log10(Math.max(LEAST, least)) + 1e-9));
        double high = Math.pow(10, Math.ceil(Math.log10(Math.min(MOST, most)) - 1e-9));
        return new Axis(low, high > low ? high : 10 * low, true, from, to);
    }

    /** The pixel of a value, beyond the edges for values outside. */
    public double at(double value) {
        double share = log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
        return from + share * (to - from);
    }

    /** Pixels a unit of a linear axis. */
    public double perUnit() {
        return Math.abs(to - from) / (max - min);
    }

    boolean holds(double value) {
        return value >= min * (log ? 0.999 : 1) && value <= max * (log ? 1.001 : 1);
    }

    /** About {@code pixels} or more apart, but two at least: one number alone does not say how long the axis is. */
    List<Tick> ticks(double pixels) {
        int most = Math.max(1, (int) (Math.abs(to - from) / pixels));
        if (log) {
            return Ticks.logarithmic(min, max, most);
        }
        double step = Ticks.step(max - min, most);
        while (Double.isFinite(max - min) && Ticks.linear(min, max, step).size() < 2) {
            step = Ticks.roundDown(0.99 * step);
        }
        double apart = step;
        return Ticks.linear(min, max, apart).stream()
                .map(value -> new Tick(value, FigureText.tick(value, apart)))
                .toList();
    }
}
