package org.initium.engine.study.ensemble;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** The middle of some values and the range that most of them lie in: 10th percentile, median and 90th percentile. */
public record Band(double p10, double median, double p90) {
    /** By linear interpolation between order statistics, as NumPy does; values that are not finite are left out, NaN without any. */
    public static Band of(double... values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return new Band(Double.NaN, Double.NaN, Double.NaN);
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(finite);
        return new Band(percentile.evaluate(10), percentile.evaluate(50), percentile.evaluate(90));
    }
}
