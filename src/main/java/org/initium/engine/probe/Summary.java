package org.initium.engine.probe;

/** Mean, standard deviation (of the population, n) and root mean square of a set of numbers, with their histogram. */
public record Summary(double mean, double std, double rms, Histogram histogram) {
    /** Of nothing: for what has no meaning, like the weights of the input, or was not looked at. */
    static final Summary NOTHING = new Summary(Double.NaN, Double.NaN, Double.NaN, Histogram.NONE);
}
