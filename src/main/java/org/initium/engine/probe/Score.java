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
        private int samples;

        Tally(Loss loss, Dataset data) {
            this.loss = loss;
            this.data = data;
            this.classes = data.classes();
            this.confusion = new int[classes * classes];
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
            return switch (loss) {
                case BINARY_CROSS_ENTROPY -> binaryCrossEntropy(row, z, offset);
                case SOFTMAX_CROSS_ENTROPY -> softmaxCrossEntropy(row, z, offset);
                case MEAN_SQUARED_ERROR -> halfSquaredError(row, z, offset);
            };
        }

        /** softplus(z) - y z, with softplus(z) = max(z, 0) + ln(1 + e^-|z|). */
        private double binaryCrossEntropy(int row, float[] z, int offset) {
            double sum = 0;
            for (int j = 0; j < data.outputs(); j++) {
                double logit = z[offset + j];
                sum += Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - data.target(row, j) * logit;
            }
            return sum;
        }

        /** ln sum e^z - z_y, shifted by the largest z; written with the targets' sum so that soft targets are right too. */
        private double softmaxCrossEntropy(int row, float[] z, int offset) {
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < data.outputs(); j++) {
                max = Math.max(max, z[offset + j]);
            }
            double sum = 0;
            double aimed = 0;
            double share = 0;
            for (int j = 0; j < data.outputs(); j++) {
                sum += Math.exp(z[offset + j] - max);
                aimed += data.target(row, j) * (z[offset + j] - max);
                share += data.target(row, j);
            }
            return share * Math.log(sum) - aimed;
        }

        private double halfSquaredError(int row, float[] z, int offset) {
            double sum = 0;
            for (int j = 0; j < data.outputs(); j++) {
                double error = (double) z[offset + j] - data.target(row, j);
                sum += error * error / 2;
            }
            return sum;
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
