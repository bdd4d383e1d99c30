package org.initium.engine.math;

import java.util.Arrays;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/** The last layer's weighted sums of many samples, as fast as possible; nothing else is kept. Not thread-safe. */
public final class Predictor {
    private static final int CHUNK = 256;

    private final Kernels kernels;
    private final NetworkShape shape;
    private final Activation activation;
    private final DenseLayer[] layers;
    private final int stride;
    private final float[] inputLanes;
    private final float[][] signals;
    private final float[] slope;
    private final float[] check;
    private final float[] zeros;
    private final float[] ones;

    /** Of a network whose layers are all small; wide ones propagate by {@link UnitLaneKernel}. */
    public Predictor(Kernels kernels, NetworkShape shape, Activation activation) {
        this.kernels = kernels;
        this.shape = shape;
        this.activation = activation;
        this.layers = DenseLayer.flat(shape);
        this.stride = CHUNK;
        this.inputLanes = new float[shape.inputs() * stride];
        this.signals = new float[layers.length][];
        int widest = 0;
        for (int l = 0; l < layers.length; l++) {
            signals[l] = new float[layers[l].out() * stride];
            widest = Math.max(widest, layers[l].out());
        }
        this.slope = new float[widest * stride];
        this.check = new float[kernels.lanes()];
        this.zeros = new float[shape.outputs() * stride];
        this.ones = new float[stride];
        Arrays.fill(ones, 1);
    }

    /** Whether samples in the lanes are the faster layout for this network. */
    public static boolean suits(NetworkShape shape) {
        return shape.sizes().stream().allMatch(units -> units <= SampleLanes.LARGEST_LAYER);
    }

    /** Fills {@code z} with rows of outputs for {@code count} samples from {@code first} on; inputs are rows too, parameters flat. */
    public void weightedSums(float[] parameters, float[] inputs, int first, int count, float[] z) {
        for (int from = 0; from < count; from += CHUNK) {
            int samples = Math.min(CHUNK, count - from);
            toLanes(inputs, (first + from) * shape.inputs(), samples);
            forward(parameters, kernels.padded(samples));
            toRows(z, from * shape.outputs(), samples);
        }
    }

    /** As {@link #weightedSums}, but the predictions that {@code loss} implies. */
    public void predict(Loss loss, float[] parameters, float[] inputs, int first, int count, float[] predictions) {
        for (int from = 0; from < count; from += CHUNK) {
            int samples = Math.min(CHUNK, count - from);
            toLanes(inputs, (first + from) * shape.inputs(), samples);
            forward(parameters, kernels.padded(samples));
            float[] top = signals[layers.length - 1];
            // With targets of 0 and shares of 1, prediction minus target is the prediction.
            kernels.outputs()
                    .delta(
                            loss,
                            shape.outputs(),
                            top,
                            stride,
                            zeros,
                            0,
                            stride,
                            ones,
                            0,
                            kernels.padded(samples),
                            check,
                            0);
            toRows(predictions, from * shape.outputs(), samples);
        }
    }

    private void toLanes(float[] inputs, int at, int samples) {
        int columns = shape.inputs();
        for (int column = 0; column < columns; column++) {
            for (int s = 0; s < samples; s++) {
                inputLanes[column * stride + s] = inputs[at + s * columns + column];
            }
        }
    }

    private void forward(float[] parameters, int width) {
        float[] below = inputLanes;
        for (int l = 0; l < layers.length; l++) {
            kernels.sampleLanes().weigh(parameters, layers[l], below, 0, stride, signals[l], stride, width);
            if (l < layers.length - 1) {
                for (int row = 0; row < layers[l].out() * stride; row += stride) {
                    kernels.activations().apply(activation, signals[l], signals[l], slope, row, row + width, check, 0);
                }
            }
            below = signals[l];
        }
    }

    private void toRows(float[] z, int at, int samples) {
        float[] top = signals[layers.length - 1];
        int outputs = shape.outputs();
        for (int j = 0; j < outputs; j++) {
            for (int s = 0; s < samples; s++) {
                z[at + s * outputs + j] = top[j * stride + s];
            }
        }
    }
}
