package org.initium.engine.probe;

import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/**
 * Forward and backward propagation of many samples through a network, in float, with every layer's signals kept for looking at.
 *
 * <p>Use: {@link #forward}, then {@link #backward} or {@link #backwardFrom}, then read. Signals of a layer are rows, one a sample, of
 * {@link #rowLength} floats, of which the first {@code units(layer)} count. The arrays are reused by the next call.
 * No state survives from one call to the next; not thread-safe, so give each thread its own.
 */
public final class Propagation implements Signals {
    private final NetworkShape shape;
    private final Activation activation;
    private final Loss loss;
    private final float[][] weightedSums;
    private final float[][] activations;
    private final float[][] dJda;
    private final float[][] dJdz;
    private final float[] gradient;
    private float[] parameters = new float[0];
    private int samples;

    private Propagation(NetworkShape shape, Activation activation, Loss loss) {
        this.shape = shape;
        this.activation = activation;
        this.loss = loss;
        this.weightedSums = new float[shape.depth() + 1][0];
        this.activations = new float[shape.depth() + 1][0];
        this.dJda = new float[shape.depth() + 1][0];
        this.dJdz = new float[shape.depth() + 1][0];
        this.gradient = new float[shape.parameterCount()];
    }

    /** A network that ends in the outputs that {@code loss} implies: sigmoid, softmax or identity. */
    public static Propagation of(NetworkShape shape, Activation activation, Loss loss) {
        return new Propagation(shape, activation, loss);
    }

    /** A stack without outputs: every layer, the last too, applies {@code activation}; only {@link #backwardFrom} goes back. */
    public static Propagation stack(NetworkShape shape, Activation activation) {
        return new Propagation(shape, activation, null);
    }

    @Override
    public NetworkShape shape() {
        return shape;
    }

    @Override
    public int samples() {
        return samples;
    }

    @Override
    public int rowLength(int layer) {
        return shape.units(layer);
    }

    /**
     * Computes z and a of every layer.
     *
     * @param flatParameters as {@link NetworkShape} lays them out
     * @param inputs samples x inputs, row-major
     */
    public void forward(float[] flatParameters, float[] inputs, int firstSample, int sampleCount) {
        parameters = flatParameters;
        samples = sampleCount;
        activations[0] = room(activations[0], 0);
        System.arraycopy(inputs, firstSample * shape.inputs(), activations[0], 0, sampleCount * shape.inputs());
        for (int layer = 1; layer <= shape.depth(); layer++) {
            weightedSums[layer] = room(weightedSums[layer], layer);
            activations[layer] = room(activations[layer], layer);
            weigh(layer);
            activate(layer);
        }
    }

    /** Gradients of the mean cost of these samples; {@code targets} are rows from {@code firstSample} on, samples x outputs. */
    public void backward(float[] targets, int firstSample) {
        int top = shape.depth();
        int outputs = shape.outputs();
        dJda[top] = room(dJda[top], top);
        dJdz[top] = room(dJdz[top], top);
        OutputGradient.of(
                loss,
                weightedSums[top],
                activations[top],
                targets,
                firstSample * outputs,
                samples,
                outputs,
                dJda[top],
                dJdz[top]);
        backThroughWeights();
    }

    /** Gradients for a given dJ/da of the last layer (samples x units, row-major), as if every sample's J were summed. */
    public void backwardFrom(float[] topGradient) {
        int top = shape.depth();
        dJda[top] = room(dJda[top], top);
        System.arraycopy(topGradient, 0, dJda[top], 0, samples * shape.outputs());
        throughActivation(top);
        backThroughWeights();
    }

    private void backThroughWeights() {
        for (int layer = shape.depth(); layer >= 1; layer--) {
            parameterGradient(layer);
            dJda[layer - 1] = room(dJda[layer - 1], layer - 1);
            throughWeights(layer);
            if (layer > 1) {
                throughActivation(layer - 1);
            }
        }
    }

    private void weigh(int layer) {
        int in = shape.fanIn(layer);
        int out = shape.fanOut(layer);
        int weights = shape.weightOffset(layer);
        int biases = shape.biasOffset(layer);
        for (int s = 0; s < samples; s++) {
            for (int j = 0; j < out; j++) {
                weightedSums[layer][s * out + j] = parameters[biases + j];
            }
            for (int i = 0; i < in; i++) {
                float a = activations[layer - 1][s * in + i];
                for (int j = 0; j < out; j++) {
                    weightedSums[layer][s * out + j] += a * parameters[weights + i * out + j];
                }
            }
        }
    }

    private void activate(int layer) {
        float[] z = weightedSums[layer];
        float[] a = activations[layer];
        if (layer == shape.depth() && loss != null) {
            OutputGradient.predict(loss, z, a, samples, shape.outputs());
            return;
        }
        for (int i = 0; i < samples * shape.units(layer); i++) {
            a[i] = (float) activation.value(z[i]);
        }
    }

    private void throughActivation(int layer) {
        dJdz[layer] = room(dJdz[layer], layer);
        for (int i = 0; i < samples * shape.units(layer); i++) {
            dJdz[layer][i] = dJda[layer][i] * (float) activation.derivative(weightedSums[layer][i]);
        }
    }

    private void throughWeights(int layer) {
        int in = shape.fanIn(layer);
        int out = shape.fanOut(layer);
        int weights = shape.weightOffset(layer);
        for (int s = 0; s < samples; s++) {
            for (int i = 0; i < in; i++) {
                float sum = 0;
                for (int j = 0; j < out; j++) {
                    sum += dJdz[layer][s * out + j] * parameters[weights + i * out + j];
                }
                dJda[layer - 1][s * in + i] = sum;
            }
        }
    }

    private void parameterGradient(int layer) {
        int in = shape.fanIn(layer);
        int out = shape.fanOut(layer);
        int weights = shape.weightOffset(layer);
        int biases = shape.biasOffset(layer);
        java.util.Arrays.fill(gradient, weights, biases + out, 0);
        for (int s = 0; s < samples; s++) {
            for (int i = 0; i < in; i++) {
                float a = activations[layer - 1][s * in + i];
                for (int j = 0; j < out; j++) {
                    gradient[weights + i * out + j] += a * dJdz[layer][s * out + j];
                }
            }
            for (int j = 0; j < out; j++) {
                gradient[biases + j] += dJdz[layer][s * out + j];
            }
        }
    }

    private float[] room(float[] array, int layer) {
        int needed = samples * shape.units(layer);
        return array.length >= needed ? array : new float[needed];
    }

    @Override
    public float[] weightedSums(int layer) {
        return weightedSums[layer];
    }

    @Override
    public float[] activations(int layer) {
        return activations[layer];
    }

    @Override
    public float[] dJda(int layer) {
        return dJda[layer];
    }

    @Override
    public float[] dJdz(int layer) {
        return dJdz[layer];
    }

    @Override
    public float[] gradient() {
        return gradient;
    }
}
