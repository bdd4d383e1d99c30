package org.initium.engine.probe;

import java.util.Arrays;
import org.initium.engine.math.Crew;
import org.initium.engine.math.Kernels;
import org.initium.engine.math.Matrix;
import org.initium.engine.math.UnitLaneKernel;
import org.initium.engine.network.NetworkShape;

/** The gradient by weights and biases on the way back through a network, one layer after the other in the same room. */
final class ParameterGradient {
    private final NetworkShape shape;
    private final int[] rowLengths;
    private final UnitLaneKernel products;
    private final float[] check;
    private float[] flat = new float[0];
    private float[] padded = new float[0];
    private float[] shared = new float[0];

    /** {@code rowLengths[layer]} floats lie between the signals of one sample and the next. */
    ParameterGradient(NetworkShape shape, int[] rowLengths, Kernels kernels) {
        this.shape = shape;
        this.rowLengths = rowLengths;
        this.products = kernels.unitLanes();
        this.check = new float[kernels.lanes()];
    }

    /** At the first way back: a network that is only scored needs a fraction of the memory. */
    void makeRoom() {
        if (flat.length == 0) {
            flat = new float[shape.parameterCount()];
        }
        if (padded.length == 0) {
            int largest = 0;
            for (int layer = 1; layer <= shape.depth(); layer++) {
                largest = Math.max(largest, (shape.fanIn(layer) + 1) * rowLengths[layer]);
            }
            padded = new float[largest];
        }
    }

    /**
     * Computes the part of a layer.
     *
     * @param below a of the layer below, a row for each sample
     * @param dJdz of the layer, a row for each sample
     * @param share what the J of a sample in {@code dJdz} counts in the cost whose gradient this is
     */
    void layer(int layer, int samples, Matrix below, float[] dJdz, float share, Crew crew) {
        int in = shape.fanIn(layer);
        int row = rowLengths[layer];
        Matrix turned = below.transposed();
        Matrix bySum = Matrix.rows(share == 1 ? dJdz : shared(dJdz, samples * row, share), 0, row);
        crew.share(
                in,
                products.tileRows(),
                (long) samples * in * row,
                (from, to, member) -> weights(layer, samples, turned, bySum, from, to));
        Arrays.fill(padded, in * row, (in + 1) * row, 0);
        products.addRows(samples, bySum, padded, in * row, row, check);
        System.arraycopy(padded, in * row, flat, shape.biasOffset(layer), shape.fanOut(layer));
    }

    private float[] shared(float[] dJdz, int count, float share) {
        if (shared.length < count) {
            shared = new float[count];
        }
        for (int i = 0; i < count; i++) {
            shared[i] = share * dJdz[i];
        }
        return shared;
    }

    private void weights(int layer, int samples, Matrix turned, Matrix bySum, int from, int to) {
        int row = rowLengths[layer];
        Arrays.fill(padded, from * row, to * row, 0);
        products.multiply(from, to, row, samples, turned, bySum, Matrix.rows(padded, 0, row));
        for (int i = from; i < to; i++) {
            System.arraycopy(padded, i * row, flat, shape.weightIndex(layer, i, 0), shape.fanOut(layer));
        }
    }

    /** As {@link NetworkShape} lays it out; the next way back writes over it. */
    float[] flat() {
        return flat;
    }

    /** For keeps: the next way back makes another. */
    float[] take() {
        float[] taken = flat;
        flat = new float[0];
        return taken;
    }
}
