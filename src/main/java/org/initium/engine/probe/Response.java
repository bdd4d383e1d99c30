package org.initium.engine.probe;

import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/** What every unit of a network answers to one input. Plain loops: a single sample is too little to prepare kernels for. */
public final class Response {
    private final float[][] activations;

    private Response(float[][] activations) {
        this.activations = activations;
    }

    /**
     * Propagates {@code input} forward.
     *
     * @param parameters flat, as {@link NetworkShape} lays them out
     * @throws IllegalArgumentException if the network has another number of inputs
     */
    public static Response of(NetworkShape shape, Activation activation, Loss loss, float[] parameters, float[] input) {
        if (input.length != shape.inputs()) {
            throw new IllegalArgumentException("%d numbers for %d inputs".formatted(input.length, shape.inputs()));
        }
        float[][] activations = new float[shape.depth() + 1][];
        activations[0] = input.clone();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            float[] z = weightedSums(shape, layer, parameters, activations[layer - 1]);
            float[] a = new float[z.length];
            if (layer == shape.depth()) {
                OutputGradient.predict(loss, z, a, 1, z.length, z.length);
            } else {
                for (int unit = 0; unit < z.length; unit++) {
                    a[unit] = (float) activation.value(z[unit]);
                }
            }
            activations[layer] = a;
        }
        return new Response(activations);
    }

    private static float[] weightedSums(NetworkShape shape, int layer, float[] parameters, float[] below) {
        float[] z = new float[shape.fanOut(layer)];
        System.arraycopy(parameters, shape.biasOffset(layer), z, 0, z.length);
        for (int from = 0; from < below.length; from++) {
            float a = below[from];
            // Most pixels are black. An infinite weight on a black pixel would be no number in training, and is passed
            // over here.
            if (a != 0) {
                int at = shape.weightIndex(layer, from, 0);
                for (int unit = 0; unit < z.length; unit++) {
                    z[unit] += a * parameters[at + unit];
                }
            }
        }
        return z;
    }

    /** Activations of layer 0, the input, to depth, the outputs. */
    public int units(int layer) {
        return activations[layer].length;
    }

    public float activation(int layer, int unit) {
        return activations[layer][unit];
    }

    public int outputs() {
        return units(activations.length - 1);
    }

    public float output(int unit) {
        return activations[activations.length - 1][unit];
    }

    /** The output that is largest. */
    public int answer() {
        int best = 0;
        for (int unit = 1; unit < outputs(); unit++) {
            best = output(unit) > output(best) ? unit : best;
        }
        return best;
    }
}
