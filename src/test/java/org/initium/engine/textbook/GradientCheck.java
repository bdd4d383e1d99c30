package org.initium.engine.textbook;

import org.initium.engine.data.Dataset;

/** Compares a gradient with finite differences of the cost. */
final class GradientCheck {
    private static final double STEP = 1e-4;
    /** Below this a gradient is compared by its difference: rounding leaves a finite difference no more relative digits. */
    private static final double FLOOR = 1e-5;

    private GradientCheck() {}

    /** The largest relative error of a gradient over all parameters of the network. */
    static double largestRelativeError(TextbookNetwork network, double[] gradient, Dataset data) {
        double largest = 0;
        for (int i = 0; i < gradient.length; i++) {
            double expected = slope(network, i, data);
            double scale = Math.max(FLOOR, Math.max(Math.abs(expected), Math.abs(gradient[i])));
            largest = Math.max(largest, Math.abs(expected - gradient[i]) / scale);
        }
        return largest;
    }

    /** Central differences over two distances, combined so that their errors of second order cancel (Richardson). */
    private static double slope(TextbookNetwork network, int parameter, Dataset data) {
        return (4 * slope(network, parameter, data, STEP) - slope(network, parameter, data, 2 * STEP)) / 3;
    }

    private static double slope(TextbookNetwork network, int parameter, Dataset data, double step) {
        double[] parameters = network.parameters();
        double value = parameters[parameter];
        parameters[parameter] = value + step;
        double above = network.cost(data);
        parameters[parameter] = value - step;
        double below = network.cost(data);
        parameters[parameter] = value;
        return (above - below) / (2 * step);
    }
}
