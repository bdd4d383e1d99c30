package org.initium.engine.study;

import org.apache.commons.math3.stat.descriptive.StatisticalSummary;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Mean and standard deviation of a quantity over seeds.
 *
 * @param sd with n - 1; NaN for one seed
 */
public record Spread(double mean, double sd, int count) {
    /** Of one value a seed, in any order. */
    public static Spread of(double[] values) {
        StatisticalSummary summary = summarize(values);
        return new Spread(
                summary.getMean(), values.length > 1 ? summary.getStandardDeviation() : Double.NaN, values.length);
    }

    /** Standard error of the mean. */
    public double standardError() {
        return sd / Math.sqrt(count);
    }

    static StatisticalSummary summarize(double[] values) {
        SummaryStatistics statistics = new SummaryStatistics();
        for (double value : values) {
            statistics.addValue(value);
        }
        return statistics;
    }
}
