package org.initium.figure.scene;

/**
 * The part of a chart that is in view, in the units of its axes.
 *
 * @param left from this value of the level axis
 * @param right to this one, above {@code left}
 * @param low from this value of the upright axis
 * @param high to this one, above {@code low}
 */
public record ChartWindow(double left, double right, double low, double high) {
    public ChartWindow {
        if (!(left < right && low < high)) {
            throw new IllegalArgumentException(
                    "a chart shows from less to more, not %s..%s by %s..%s".formatted(left, right, low, high));
        }
    }
}
