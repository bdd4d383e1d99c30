package org.initium.engine.probe;

/** Mean, standard deviation (of the population, n) and root mean square of a set of numbers, with their histogram. */
public record Summary(double mean, double std, double rms, Histogram histogram) {
    /** Of nothing: for what has no meaning, like the weights of the input. */
    static Summary nothing(int bins) {
        return new Summary(
                Double.NaN, Double.NaN, Double.NaN, Histogram.of(new float[0], 0, 0, -1, 1, Math.max(1, bins)));
    }
}
