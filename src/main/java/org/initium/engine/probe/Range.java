package org.initium.engine.probe;

import java.util.List;
import org.initium.engine.network.Activation;

/** The axis of a histogram. One range serves a quantity in all layers, so that their widths can be compared by eye. */
record Range(double min, double max) {
    /** Most of a bell fits within four of its root mean squares; what lies outside is counted apart. */
    private static final double SPREADS = 4;

    /** Activations with known bounds keep them, with a margin that shows the end bins whole. */
    static Range ofActivations(Activation activation, List<Values> layers) {
        return switch (activation) {
            case TANH -> new Range(-1.2, 1.2);
            case SIGMOID -> new Range(0, 1);
            default -> symmetric(layers);
        };
    }

    /** Around 0, as wide as the widest layer needs, rounded up to 1, 2 or 5 times a power of ten so that it rarely jumps. */
    static Range symmetric(List<Values> layers) {
        double reach = 0;
        for (Values values : layers) {
            double rms = Math.sqrt(values.meanSquare());
            double largest = values.largest();
            reach = Math.max(reach, Double.isFinite(rms) ? Math.min(SPREADS * rms, largest) : largest);
        }
        double limit = roundUp(reach);
        return new Range(-limit, limit);
    }

    private static double roundUp(double reach) {
        if (reach < Float.MIN_NORMAL) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(reach)));
        for (double digit : new double[] {1, 2, 5}) {
            if (reach <= digit * power) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
