package org.initium.engine.training;

import java.util.Optional;
import org.initium.engine.data.Dataset;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.Divergence.Quantity;

/**
 * Gradient descent on all samples in plain float loops that look at every number they make, in the order in which the chain rule makes
 * them: sums and activations layer by layer upwards, gradients downwards, then the weights.
 */
final class PlainDescent {
    private final ExperimentSpec spec;
    private final NetworkShape shape;
    private final Dataset data;
    private final float[] parameters;
    private final float[] gradient;
    private final float[][][] z;
    private final float[][][] a;
    private long step;
    private Optional<Divergence> found = Optional.empty();

    /** @param step updates done before {@code parameters} were reached */
    PlainDescent(ExperimentSpec spec, Dataset data, float[] parameters, long step) {
        this.step = step;
        this.spec = spec;
        this.shape = spec.shape();
        this.data = data;
        this.parameters = parameters.clone();
        this.gradient = new float[parameters.length];
        this.z = new float[shape.depth() + 1][data.size()][];
        this.a = new float[shape.depth() + 1][data.size()][];
    }

    /** The first number that is not finite within so many steps. */
    Optional<Divergence> firstWithin(int steps) {
        long end = step + steps;
        while (step < end && found.isEmpty()) {
            forward();
            backward();
            update();
            step++;
        }
        return found;
    }

    private float seen(float value, int layer, int unit, Quantity quantity) {
        if (found.isEmpty() && !Float.isFinite(value)) {
            found = Optional.of(new Divergence(step, layer, unit, quantity, value));
        }
        return value;
    }

    private void forward() {
        for (int s = 0; s < data.size(); s++) {
            a[0][s] = new float[shape.inputs()];
            for (int i = 0; i < shape.inputs(); i++) {
                a[0][s][i] = data.input(s, i);
            }
        }
        for (int l = 1; l <= shape.depth(); l++) {
            for (int s = 0; s < data.size(); s++) {
                z[l][s] = new float[shape.units(l)];
                for (int j = 0; j < z[l][s].length; j++) {
                    float sum = parameters[shape.biasIndex(l, j)];
                    for (int i = 0; i < shape.fanIn(l); i++) {
                        sum += a[l - 1][s][i] * parameters[shape.weightIndex(l, i, j)];
                    }
                    z[l][s][j] = seen(sum, l, j, Quantity.WEIGHTED_SUM);
                }
            }
            for (int s = 0; s < data.size(); s++) {
                a[l][s] = new float[shape.units(l)];
                for (int j = 0; j < a[l][s].length; j++) {
                    float value = l == shape.depth()
                            ? z[l][s][j]
                            : (float) spec.activation().value(z[l][s][j]);
                    a[l][s][j] = seen(value, l, j, Quantity.ACTIVATION);
                }
            }
        }
    }

    private void backward() {
        float[][] delta = new float[data.size()][shape.outputs()];
        for (int s = 0; s < data.size(); s++) {
            double[] logits = new double[shape.outputs()];
            double[] targets = new double[shape.outputs()];
            for (int j = 0; j < logits.length; j++) {
                logits[j] = z[shape.depth()][s][j];
                targets[j] = data.target(s, j);
            }
            double[] into = new double[logits.length];
            spec.loss().gradient(logits, targets, into);
            for (int j = 0; j < into.length; j++) {
                delta[s][j] = (float) (into[j] / data.size());
            }
        }
        for (int l = shape.depth(); l >= 1; l--) {
            for (float[] ofSample : delta) {
                for (int j = 0; j < ofSample.length; j++) {
                    seen(ofSample[j], l, j, Quantity.GRADIENT);
                }
            }
            weights(l, delta);
            delta = below(l, delta);
        }
    }

    private void weights(int l, float[][] delta) {
        for (int i = 0; i <= shape.fanIn(l); i++) {
            for (int j = 0; j < shape.units(l); j++) {
                boolean bias = i == shape.fanIn(l);
                float sum = 0;
                for (int s = 0; s < data.size(); s++) {
                    sum += delta[s][j] * (bias ? 1 : a[l - 1][s][i]);
                }
                gradient[bias ? shape.biasIndex(l, j) : shape.weightIndex(l, i, j)] =
                        seen(sum, l, j, Quantity.GRADIENT);
            }
        }
    }

    private float[][] below(int l, float[][] delta) {
        float[][] below = new float[data.size()][shape.fanIn(l)];
        for (int s = 0; s < data.size() && l > 1; s++) {
            for (int i = 0; i < shape.fanIn(l); i++) {
                float sum = 0;
                for (int j = 0; j < shape.units(l); j++) {
                    sum += parameters[shape.weightIndex(l, i, j)] * delta[s][j];
                }
                below[s][i] = sum * (float) spec.activation().derivative(z[l - 1][s][i]);
            }
        }
        return below;
    }

    private void update() {
        float rate = (float) spec.optimizer().rate();
        for (int l = 1; l <= shape.depth(); l++) {
            for (int k = shape.weightOffset(l); k < shape.biasOffset(l) + shape.units(l); k++) {
                parameters[k] -= rate * gradient[k];
                int unit = (k - shape.weightOffset(l)) % shape.units(l);
                seen(parameters[k], l, unit, k < shape.biasOffset(l) ? Quantity.WEIGHT : Quantity.BIAS);
            }
        }
    }
}
