package org.initium.engine.study.signal;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;

/**
 * Signals and gradients layer by layer for one input, in double (AI Notes, part II). Biases count; the output unit is linear.
 *
 * <p>It tells apart the two gradients that are easily confused: dy/da_l, which grows or shrinks from layer to layer, and dy/dW_l
 * = dy/dz_l a_(l-1)^T, where a growing signal makes up for a growing gradient.
 */
public final class ChainStudy {
    private final NetworkShape shape;
    private final Activation activation;
    private final Parameters parameters;
    private final double[][] sums;
    private final double[][] signals;

    private ChainStudy(Parameters parameters, Activation activation) {
        this.shape = parameters.shape();
        this.activation = activation;
        this.parameters = parameters;
        this.sums = new double[shape.depth() + 1][];
        this.signals = new double[shape.depth() + 1][];
        if (shape.outputs() != 1) {
            throw new IllegalArgumentException("a chain ends in one output, not " + shape.outputs());
        }
    }

    /** Layers 0 (input) to depth (output) of a network with these parameters, fresh or trained. */
    public static List<ChainLayer> measure(
            Parameters parameters, Activation activation, double[] input, double target) {
        return new ChainStudy(parameters, activation).measure(input, target);
    }

    private List<ChainLayer> measure(double[] input, double target) {
        signals[0] = input.clone();
        for (int l = 1; l <= shape.depth(); l++) {
            forward(l);
        }
        double error = signals[shape.depth()][0] - target;
        List<ChainLayer> layers = new ArrayList<>();
        double[] dyda = {1};
        for (int l = shape.depth(); l >= 1; l--) {
            double[] dydz = throughActivation(l, dyda);
            double dydW = norm(dydz) * norm(signals[l - 1]);
            layers.add(0, new ChainLayer(l, norm(signals[l]), norm(dyda), dydW, Math.abs(error) * dydW));
            dyda = throughWeights(l, dydz);
        }
        layers.add(0, new ChainLayer(0, norm(signals[0]), norm(dyda), Double.NaN, Double.NaN));
        return layers;
    }

    private void forward(int layer) {
        sums[layer] = new double[shape.units(layer)];
        signals[layer] = new double[shape.units(layer)];
        for (int j = 0; j < shape.units(layer); j++) {
            double z = parameters.bias(layer, j);
            for (int i = 0; i < shape.fanIn(layer); i++) {
                z += signals[layer - 1][i] * parameters.weight(layer, i, j);
            }
            sums[layer][j] = z;
            signals[layer][j] = layer == shape.depth() ? z : activation.value(z);
        }
    }

    private double[] throughActivation(int layer, double[] dyda) {
        double[] dydz = dyda.clone();
        for (int j = 0; j < dydz.length && layer < shape.depth(); j++) {
            dydz[j] *= activation.derivative(sums[layer][j]);
        }
        return dydz;
    }

    private double[] throughWeights(int layer, double[] dydz) {
        double[] before = new double[shape.fanIn(layer)];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < dydz.length; j++) {
                before[i] += dydz[j] * parameters.weight(layer, i, j);
            }
        }
        return before;
    }

    private static double norm(double[] vector) {
        double square = 0;
        for (double x : vector) {
            square += x * x;
        }
        return Math.sqrt(square);
    }
}
