package org.initium.engine.theory;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.initium.engine.network.Activation;

/**
 * Means over a Gaussian, E[g(x)] with x ~ N(mean, variance), to about 1e-13 for the activations and their slopes.
 *
 * <p>Gauss-Legendre on panels that grow in proportion to |x|: an activation has its kinks and its nearest complex poles at
 * small |x| and is ever smoother away from 0, however wide the Gaussian. (Gauss-Hermite converges far too slowly for
 * tanh(10 z), whose pole lies 0.16 from the real axis.)
 */
public final class GaussianIntegral {
    /** The density there, e^-72, is far below rounding. */
    private static final int REACH = 12;

    private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(24);

    private GaussianIntegral() {}

    /** E[g(x)], x ~ N(mean, variance); g(mean) for variance 0. NaN or infinite arguments give NaN. */
    public static double mean(DoubleUnaryOperator g, double mean, double variance) {
        if (variance == 0) {
            return g.applyAsDouble(mean);
        }
        if (!(variance > 0 && Double.isFinite(variance) && Double.isFinite(mean))) {
            return Double.NaN;
        }
        double sd = Math.sqrt(variance);
        double[] breaks = breaks(mean, sd);
        double sum = 0;
        for (int i = 1; i < breaks.length; i++) {
            sum += panel(g, breaks[i - 1], breaks[i], mean, sd);
        }
        return sum;
    }

    /** E[f(x)], x ~ N(mean, variance). */
    public static double ofValue(Activation f, double mean, double variance) {
        return f == Activation.SINE ? Math.exp(-variance / 2) * Math.sin(mean) : mean(f::value, mean, variance);
    }

    /** E[f(x)^2], x ~ N(mean, variance). */
    public static double ofSquare(Activation f, double mean, double variance) {
        return f == Activation.SINE ? sineSquare(mean, variance) : mean(x -> square(f.value(x)), mean, variance);
    }

    /** E[f'(x)^2], x ~ N(mean, variance). */
    public static double ofSlopeSquare(Activation f, double mean, double variance) {
        return f == Activation.SINE
                ? 1 - sineSquare(mean, variance)
                : mean(x -> square(f.derivative(x)), mean, variance);
    }

    /** E[sin(x)^2]: the one activation that never becomes smooth, so that no panels would do. */
    private static double sineSquare(double mean, double variance) {
        return Math.exp(-2 * variance) * square(Math.sin(mean)) - Math.expm1(-2 * variance) / 2;
    }

    private static double panel(DoubleUnaryOperator g, double from, double to, double mean, double sd) {
        double middle = 0.5 * (from + to);
        double half = 0.5 * (to - from);
        double sum = 0;
        for (int i = 0; i < PANEL.getNumberOfPoints(); i++) {
            double x = middle + half * PANEL.getPoint(i);
            double z = (x - mean) / sd;
            sum += PANEL.getWeight(i) * Math.exp(-0.5 * z * z) * g.applyAsDouble(x);
        }
        return sum * half / (sd * Math.sqrt(2 * Math.PI));
    }

    /** Steps of one standard deviation for the density; 0 and ±(1, 1.5)·2^k for the activation. */
    private static double[] breaks(double mean, double sd) {
        double low = mean - REACH * sd;
        double high = mean + REACH * sd;
        DoubleStream.Builder breaks = DoubleStream.builder();
        for (int k = -REACH; k <= REACH; k++) {
            breaks.add(mean + k * sd);
        }
        breaks.add(0);
        double far = Math.max(Math.abs(low), Math.abs(high));
        for (double x = 0.25; x < far; x *= 2) {
            breaks.add(x).add(1.5 * x).add(-x).add(-1.5 * x);
        }
        double[] inside = breaks.build().filter(x -> x >= low && x <= high).toArray();
        Arrays.sort(inside);
        return inside;
    }

    private static double square(double x) {
        return x * x;
    }
}
