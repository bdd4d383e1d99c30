package org.initium.engine.probe;

/** Mean, standard deviation (of the population, n) and root mean square of a set of numbers, with their histogram. */
public record Summary(double mean, double std, double rms, Histogram histogram) {}
