package org.initium.engine.study.signal;

import java.util.Arrays;
import org.initium.engine.study.Spread;

/**
 * Geometric mean and spread of a positive quantity over seeds: most seeds lie between mean / factor and mean · factor.
 *
 * @param mean exp of the mean logarithm; 0 when a value is 0
 * @param factor exp of the standard deviation (n - 1) of the logarithms; NaN for one seed or when a value is 0
 */
public record GeometricSpread(double mean, double factor, int count) {
    static GeometricSpread of(double[] values) {
        if (Arrays.stream(values).anyMatch(value -> value == 0)) {
            return new GeometricSpread(0, Double.NaN, values.length);
        }
        Spread logarithms = Spread.of(Arrays.stream(values).map(Math::log).toArray());
        return new GeometricSpread(Math.exp(logarithms.mean()), Math.exp(logarithms.sd()), values.length);
    }
}
