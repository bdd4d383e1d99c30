package org.initium.engine.math;

import java.util.Arrays;
import org.initium.engine.data.InputRows;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/**
 * A small network with samples in the lanes. Batches are cut into chunks, so that what a chunk touches stays in the nearest cache; sums over samples stay
 * spread over the lanes until the batch is done.
 */
public final class SampleLanes implements BatchKernel {
    /** Beyond this many units a layer fills vectors by itself, and samples in the lanes no longer pay. */
    public static final int LARGEST_LAYER = 16;

    /** Samples in a chunk: four of the widest vectors. */
    private static final int CHUNK = 64;

    private final ActivationKernel activations;
    private final SampleLaneKernel products;
    private final OutputKernel output;
    private final Activation activation;
    private final Loss loss;
    private final DenseLayer[] layers;
    private final LaneBatches batches;
    private final int stride;
    private final float[][] signals;
    private final float[][] slopes;
    private final float[][] deltas;
    private final float[] parameters;
    private final float[] decay;
    /** One vector of lanes for each parameter; behind the last parameter's, one that turns NaN when a weighted sum is not finite. */
    private final float[] partial;

    private final int parameterCount;
    private final int padded;
    private final int checkAt;

    /** @param samples in the training set, which {@code batch} of them at a time go through */
    public SampleLanes(Kernels kernels, NetworkShape shape, Activation activation, Loss loss, int samples, int batch) {
        this.activations = kernels.activations();
        this.products = kernels.sampleLanes();
        this.output = kernels.outputs();
        this.activation = activation;
        this.loss = loss;
        this.layers = DenseLayer.flat(shape);
        this.batches = new LaneBatches(samples, batch, CHUNK, kernels.lanes(), shape.inputs(), shape.outputs());
        this.stride = batches.stride;
        this.signals = new float[layers.length][];
        this.slopes = new float[layers.length][];
        this.deltas = new float[layers.length][];
        for (int l = 0; l < layers.length; l++) {
            signals[l] = new float[layers[l].out() * stride];
            slopes[l] = new float[layers[l].out() * stride];
            deltas[l] = new float[layers[l].out() * stride];
        }
        this.parameterCount = shape.parameterCount();
        this.padded = kernels.padded(parameterCount + 1);
        this.checkAt = parameterCount * kernels.lanes();
        this.parameters = new float[padded];
        this.partial = new float[padded * kernels.lanes()];
        this.decay = new float[padded];
        setDecay(0);
    }

    @Override
    public float[] parameters() {
        return parameters;
    }

    @Override
    public int size() {
        return padded;
    }

    /** The folded partial sums: the gradient lies at the start of the same array. */
    @Override
    public float[] gradients() {
        return partial;
    }

    @Override
    public void load(float[] flat, double scale) {
        Arrays.fill(parameters, 0);
        System.arraycopy(flat, 0, parameters, 0, parameterCount);
    }

    @Override
    public double store(float[] flat) {
        System.arraycopy(parameters, 0, flat, 0, parameterCount);
        return 1;
    }

    @Override
    public void set(int flatIndex, float value) {
        parameters[flatIndex] = value;
    }

    @Override
    public void arrange(InputRows inputs, float[] targets, int[] order) {
        batches.arrange(inputs.floats(), targets, order);
    }

    @Override
    public void setDecay(float share) {
        Arrays.fill(decay, 0);
        for (DenseLayer layer : layers) {
            Arrays.fill(decay, layer.weights(), layer.biases(), share);
        }
    }

    @Override
    public void shrink() {
        products.shrink(parameters, decay, padded);
    }

    @Override
    public boolean gradient(int index) {
        passes(index);
        boolean finite = partial[parameterCount] == 0;
        partial[parameterCount] = 0;
        return finite;
    }

    @Override
    public boolean descend(int index, float rate) {
        passes(index);
        boolean finite = products.descend(parameters, decay, partial, rate, padded) == 0;
        if (!finite) {
            parameters[parameterCount] = 0;
        }
        return finite;
    }

    @Override
    public boolean isFinite() {
        float sum = 0;
        for (int i = 0; i < parameterCount; i++) {
            sum += parameters[i] * 0;
        }
        return sum == 0;
    }

    private void passes(int index) {
        Arrays.fill(partial, checkAt, checkAt + partial.length / padded, 0);
        int top = layers.length - 1;
        for (int chunk = 0; chunk < batches.chunks; chunk++) {
            int at = batches.lane(index, chunk);
            int share = batches.share(index) + chunk * stride;
            forward(at);
            output.delta(
                    loss,
                    layers[top].out(),
                    deltas[top],
                    stride,
                    batches.y,
                    at,
                    batches.row,
                    batches.shares,
                    share,
                    stride,
                    partial,
                    checkAt);
            backward(at, chunk == 0);
        }
        products.fold(partial, parameterCount + 1);
        // What padding found must not reach the padding of the parameters.
        Arrays.fill(partial, parameterCount + 1, padded, 0);
    }

    private void forward(int inputsAt) {
        float[] below = batches.x;
        int at = inputsAt;
        int belowStride = batches.row;
        int last = layers.length - 1;
        for (int l = 0; l < last; l++) {
            products.weigh(parameters, layers[l], below, at, belowStride, signals[l], stride, stride);
            activations.apply(
                    activation, signals[l], signals[l], slopes[l], 0, layers[l].out() * stride, partial, checkAt);
            below = signals[l];
            at = 0;
            belowStride = stride;
        }
        products.weigh(parameters, layers[last], below, at, belowStride, deltas[last], stride, stride);
    }

    private void backward(int inputsAt, boolean first) {
        for (int l = layers.length - 1; l > 0; l--) {
            products.gather(layers[l], signals[l - 1], 0, stride, deltas[l], partial, stride, stride, first);
            products.back(parameters, layers[l], deltas[l], slopes[l - 1], deltas[l - 1], stride, stride);
        }
        products.gather(layers[0], batches.x, inputsAt, batches.row, deltas[0], partial, stride, stride, first);
    }
}
