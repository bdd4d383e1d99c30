package org.initium.engine.textbook;

import java.util.Arrays;
import org.initium.engine.data.Dataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/**
 * A dense network in double, one sample at a time, written to be read beside the chain rule. What the fast engine does must agree
 * with this.
 *
 * <pre>
 * forward    z_l = W_l^T a_(l-1) + b_l,  a_l = f(z_l),  a_0 = x;  the last layer's z are the logits
 * backward   d_L = dLoss/dz_L,  d_(l-1) = (W_l d_l) f'(z_(l-1))
 * gradient   dLoss/dW_l = a_(l-1) d_l^T,  dLoss/db_l = d_l
 * </pre>
 *
 * @param parameters laid out as {@link NetworkShape} says
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record TextbookNetwork(NetworkShape shape, Activation activation, Loss loss, double[] parameters) {
    /** Mean loss over all samples. */
    double cost(Dataset data) {
        double sum = 0;
        for (int row = 0; row < data.size(); row++) {
            sum += loss.value(weightedSums(input(data, row))[shape.depth()], target(data, row));
        }
        return sum / data.size();
    }

    /** dJ/dparameter, where J is the mean loss over all samples. */
    double[] gradient(Dataset data) {
        double[] gradient = new double[parameters.length];
        for (int row = 0; row < data.size(); row++) {
            addGradient(input(data, row), target(data, row), 1.0 / data.size(), gradient);
        }
        return gradient;
    }

    /** Share of samples whose class is the one predicted. */
    double accuracy(Dataset data) {
        int right = 0;
        for (int row = 0; row < data.size(); row++) {
            double[] logits = weightedSums(input(data, row))[shape.depth()];
            right += predictedClass(logits) == data.labels()[row] ? 1 : 0;
        }
        return (double) right / data.size();
    }

    private static int predictedClass(double[] logits) {
        if (logits.length == 1) {
            return logits[0] > 0 ? 1 : 0;
        }
        int best = 0;
        for (int k = 1; k < logits.length; k++) {
            best = logits[k] > logits[best] ? k : best;
        }
        return best;
    }

    private void addGradient(double[] input, double[] target, double share, double[] gradient) {
        double[][] z = weightedSums(input);
        double[][] delta = deltas(z, target);
        for (int layer = 1; layer <= shape.depth(); layer++) {
            double[] a = activations(layer - 1, z[layer - 1]);
            for (int to = 0; to < delta[layer].length; to++) {
                for (int from = 0; from < a.length; from++) {
                    gradient[shape.weightIndex(layer, from, to)] += share * a[from] * delta[layer][to];
                }
                gradient[shape.biasIndex(layer, to)] += share * delta[layer][to];
            }
        }
    }

    /** d_l = dLoss/dz_l of every layer for one sample; of the input, whose z is the input itself, dLoss/dx. */
    double[][] deltas(double[][] z, double[] target) {
        double[][] delta = new double[shape.depth() + 1][];
        delta[shape.depth()] = new double[shape.outputs()];
        loss.gradient(z[shape.depth()], target, delta[shape.depth()]);
        for (int layer = shape.depth() - 1; layer >= 0; layer--) {
            delta[layer] = byActivations(layer, delta[layer + 1]);
            for (int unit = 0; layer > 0 && unit < delta[layer].length; unit++) {
                delta[layer][unit] *= activation.derivative(z[layer][unit]);
            }
        }
        return delta;
    }

    /** dLoss/da_l = W_(l+1) d_(l+1). */
    double[] byActivations(int layer, double[] deltaAbove) {
        double[] gradient = new double[shape.units(layer)];
        for (int from = 0; from < gradient.length; from++) {
            for (int to = 0; to < deltaAbove.length; to++) {
                gradient[from] += parameters[shape.weightIndex(layer + 1, from, to)] * deltaAbove[to];
            }
        }
        return gradient;
    }

    /** z of every layer; z_0 is the input itself. */
    double[][] weightedSums(double[] input) {
        double[][] z = new double[shape.depth() + 1][];
        z[0] = input;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            double[] a = activations(layer - 1, z[layer - 1]);
            z[layer] = new double[shape.fanOut(layer)];
            for (int to = 0; to < z[layer].length; to++) {
                z[layer][to] = parameters[shape.biasIndex(layer, to)];
                for (int from = 0; from < a.length; from++) {
                    z[layer][to] += parameters[shape.weightIndex(layer, from, to)] * a[from];
                }
            }
        }
        return z;
    }

    double[] activations(int layer, double[] z) {
        return layer == 0 ? z : Arrays.stream(z).map(activation::value).toArray();
    }

    static double[] input(Dataset data, int row) {
        double[] input = new double[data.features()];
        for (int feature = 0; feature < input.length; feature++) {
            input[feature] = data.input(row, feature);
        }
        return input;
    }

    static double[] target(Dataset data, int row) {
        double[] target = new double[data.outputs()];
        for (int output = 0; output < target.length; output++) {
            target[output] = data.target(row, output);
        }
        return target;
    }
}
