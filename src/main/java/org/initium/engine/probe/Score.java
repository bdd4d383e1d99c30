package org.initium.engine.probe;

import org.initium.engine.data.Dataset;
import org.initium.engine.data.Task;
import org.initium.engine.network.Loss;

/**
 * How well a network does on a set.
 *
 * @param cost mean loss, in double from the weighted sums of the last layer, so that it stays exact where a probability rounds to 0 or 1
 * @param accuracy share of samples classified correctly; NaN for a regression
 */
public record Score(double cost, double accuracy) {
    /** Of no samples. */
    public static final Score NONE = new Score(Double.NaN, Double.NaN);

    /** Adds up samples, in any number of portions. */
    static final class Tally {
        private final Loss loss;
        private final Dataset data;
        private final int classes;
        private final int[] confusion;
        private double cost;
        private int correct;
        private final double[] logits;
        private final double[] targets;
        private int samples;

        Tally(Loss loss, Dataset data) {
            this.loss = loss;
            this.data = data;
            this.classes = data.classes();
            this.confusion = new int[classes * classes];
            this.logits = new double[data.outputs()];
            this.targets = new double[data.outputs()];
        }

        /** The sample at {@code row}, whose weighted sums of the last layer start at {@code offset} of {@code z}. */
        void add(int row, float[] z, int offset) {
            cost += cost(row, z, offset);
            samples++;
            if (data.task() != Task.REGRESSION) {
                int label = data.labels()[row];
                int predicted = predicted(loss, data.outputs(), z, offset);
                confusion[label * classes + predicted]++;
                correct += predicted == label ? 1 : 0;
            }
        }

        Examination examination() {
            return new Examination(score(), new Confusion(classes, confusion.clone()));
        }

        Score score() {
            if (samples == 0) {
                return NONE;
            }
            return new Score(cost / samples, data.task() == Task.REGRESSION ? Double.NaN : (double) correct / samples);
        }

        private double cost(int row, float[] z, int offset) {
            for (int j = 0; j < logits.length; j++) {
                logits[j] = z[offset + j];
                targets[j] = data.target(row, j);
            }
            return loss.value(logits, targets);
        }
    }

    /** The class that the weighted sums of the last layer, from {@code offset} of {@code z} on, speak for. */
    static int predicted(Loss loss, int outputs, float[] z, int offset) {
        if (outputs == 1) {
            double threshold = loss == Loss.MEAN_SQUARED_ERROR ? 0.5 : 0;
            return z[offset] > threshold ? 1 : 0;
        }
        int best = 0;
        for (int j = 1; j < outputs; j++) {
            if (z[offset + j] > z[offset + best]) {
                best = j;
            }
        }
        return best;
    }
}
