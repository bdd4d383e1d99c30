package org.initium.engine.study.signal;

import java.util.function.BooleanSupplier;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Propagation;
import org.initium.engine.probe.Signals;
import org.initium.engine.study.Cancellation;

/**
 * Signals of a stack with batch normalization (factor 1, shift 0) between weighted sum and activation (Ioffe and Szegedy 2015).
 * The weighted sums and their gradients are those before normalization.
 */
final class NormalizedStack implements Signals {
    private final NetworkShape shape;
    private final Activation activation;
    private final int samples;
    private final Propagation[] linear;
    private final Normalization[] normalizations;
    private final float[][] activations;
    private final float[][] dJda;
    private final float[] gradient;

    private NormalizedStack(SignalSpec spec) {
        this.shape = spec.shape();
        this.activation = spec.activation();
        this.samples = spec.samples();
        this.linear = new Propagation[shape.depth() + 1];
        this.normalizations = new Normalization[shape.depth() + 1];
        this.activations = new float[shape.depth() + 1][];
        this.dJda = new float[shape.depth() + 1][];
        this.gradient = new float[shape.parameterCount()];
    }

    static Signals propagate(
            SignalSpec spec, float[] parameters, float[] inputs, float[] topGradient, BooleanSupplier cancelled) {
        NormalizedStack stack = new NormalizedStack(spec);
        stack.activations[0] = inputs;
        for (int layer = 1; layer <= stack.shape.depth(); layer++) {
            Cancellation.check(cancelled);
            stack.forward(layer, parameters);
        }
        stack.dJda[stack.shape.depth()] = topGradient;
        for (int layer = stack.shape.depth(); layer >= 1; layer--) {
            Cancellation.check(cancelled);
            stack.backward(layer);
        }
        return stack;
    }

    private void forward(int layer, float[] parameters) {
        NetworkShape one = NetworkShape.of(shape.fanIn(layer), shape.fanOut(layer));
        float[] own = new float[one.parameterCount()];
        System.arraycopy(parameters, shape.weightOffset(layer), own, 0, own.length);
        linear[layer] = Propagation.stack(one, Activation.IDENTITY);
        linear[layer].forward(own, activations[layer - 1], 0, samples);
        float[] z = rows(linear[layer].weightedSums(1), linear[layer].rowLength(1), shape.units(layer));
        normalizations[layer] = Normalization.of(z, samples, shape.units(layer));
        float[] normal = normalizations[layer].normal();
        activations[layer] = new float[normal.length];
        for (int i = 0; i < normal.length; i++) {
            activations[layer][i] = (float) activation.value(normal[i]);
        }
    }

    private void backward(int layer) {
        float[] normal = normalizations[layer].normal();
        float[] byNormal = new float[normal.length];
        for (int i = 0; i < normal.length; i++) {
            byNormal[i] = dJda[layer][i] * (float) activation.derivative(normal[i]);
        }
        linear[layer].backwardFrom(normalizations[layer].backward(byNormal));
        dJda[layer - 1] = rows(linear[layer].dJda(0), linear[layer].rowLength(0), shape.fanIn(layer));
        float[] own = linear[layer].gradient();
        System.arraycopy(own, 0, gradient, shape.weightOffset(layer), own.length);
    }

    /** The first {@code columns} of each row, without the padding between rows. */
    private float[] rows(float[] padded, int rowLength, int columns) {
        float[] dense = new float[samples * columns];
        for (int s = 0; s < samples; s++) {
            System.arraycopy(padded, s * rowLength, dense, s * columns, columns);
        }
        return dense;
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

    @Override
    public float[] weightedSums(int layer) {
        return rows(linear[layer].weightedSums(1), linear[layer].rowLength(1), shape.units(layer));
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
        return rows(linear[layer].dJdz(1), linear[layer].rowLength(1), shape.units(layer));
    }

    @Override
    public float[] gradient() {
        return gradient;
    }
}
