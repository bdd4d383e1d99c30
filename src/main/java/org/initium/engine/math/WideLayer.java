package org.initium.engine.math;

import java.util.Arrays;
import org.initium.engine.network.Activation;

/** One layer of {@link UnitLanes}: what it signals for a batch, a row a sample, and the products that lead there and back. All take a range of rows or strips. */
final class WideLayer {
    final DenseLayer size;

    /** Weighted sums, then activations; of the last layer weighted sums, then dz. */
    final Matrix signals;

    final Matrix turnedSignals;

    /** dz. */
    final Matrix deltas;

    private final UnitLaneKernel products;
    private final Matrix[] signalStrips;
    private final Matrix[] deltaStrips;
    private final float[] slopes;

    /** The weights turned round, for the way back to {@code below} floats a sample. */
    private final Matrix transposed;

    private final Matrix[] transposedStrips;

    /** @param below floats of a row of signals of the layer below; 0 when nothing goes back to there */
    WideLayer(UnitLaneKernel products, DenseLayer size, int below, int batch, boolean last) {
        this.products = products;
        this.size = size;
        this.signals = Matrix.rows(new float[batch * size.row()], 0, size.row());
        this.turnedSignals = signals.transposed();
        this.deltas = last ? signals : Matrix.rows(new float[batch * size.row()], 0, size.row());
        this.slopes = new float[last ? 0 : batch * size.row()];
        this.transposed = Matrix.rows(new float[size.row() * below], 0, below);
        int strips = size.strips();
        this.signalStrips = new Matrix[strips];
        this.deltaStrips = new Matrix[strips];
        this.transposedStrips = new Matrix[strips];
        for (int p = 0; p < strips; p++) {
            int column = p * DenseLayer.STRIP;
            signalStrips[p] = signals.from(0, column);
            deltaStrips[p] = deltas.from(0, column);
            transposedStrips[p] = transposed.from(column, 0);
        }
    }

    /** z = W a + b for the samples from {@code from} to {@code to}. */
    void weigh(PaddedParameters parameters, Matrix[] weights, Matrix below, int from, int to) {
        for (int s = from; s < to; s++) {
            System.arraycopy(parameters.values, size.biases(), signals.values(), s * size.row(), size.row());
        }
        for (int p = 0; p < weights.length; p++) {
            products.multiply(from, to, weights[p].row(), size.in(), below, weights[p], signalStrips[p]);
        }
    }

    void clearSignals(int samples) {
        Arrays.fill(signals.values(), 0, samples * size.row(), 0);
    }

    /** z += W x over the inputs that are not 0, for all samples of a batch and some strips of units. */
    void weighSparse(RowBatches batches, int index, Matrix[] weights, int from, int to) {
        for (int p = from; p < to; p++) {
            products.multiplySparse(
                    batches.sparse.orElseThrow(),
                    batches.order,
                    batches.first(index),
                    batches.count(index),
                    weights[p],
                    weights[p].row(),
                    signalStrips[p]);
        }
    }

    /** z = {@code factor} z + b. */
    void scaleAndShift(PaddedParameters parameters, float factor, int from, int to) {
        products.scaleAndShift(from, to, size.row(), signals, factor, parameters.values, size.biases());
    }

    /** a = f(z) in place, and f'(z). */
    void activate(ActivationKernel activations, Activation f, int from, int to, float[] check, int checkAt) {
        activations.apply(
                f, signals.values(), signals.values(), slopes, from * size.row(), to * size.row(), check, checkAt);
    }

    /** Turns the weights from the units {@code from} to {@code to} below. */
    void transpose(Matrix[] weights, int from, int to) {
        for (int p = 0; p < weights.length; p++) {
            int columns = Math.min(weights[p].row(), size.out() - p * DenseLayer.STRIP);
            products.transpose(from, to, columns, weights[p], transposedStrips[p]);
        }
    }

    /** From dz of this layer to that of the layer below, for some samples. */
    void back(WideLayer below, int from, int to) {
        int row = below.size.row();
        float[] deltasBelow = below.deltas.values();
        Arrays.fill(deltasBelow, from * row, to * row, 0);
        products.multiply(from, to, row, size.out(), deltas, transposed, below.deltas);
        products.multiplyElements(deltasBelow, below.slopes, from * row, (to - from) * row);
    }

    /** dz *= {@code factor}. */
    void scaleDeltas(int samples, float factor) {
        products.scale(deltas.values(), 0, samples * size.row(), factor);
    }

    /** Adds the gradient of the biases. */
    void addToBiases(int samples, PaddedParameters to, float[] check) {
        products.addRows(samples, deltas, to.values, size.biases(), size.row(), check);
    }

    /** Adds the gradient of the weights from some units below, whose signals are {@code turned}; looks whether all stay finite. */
    void addToWeights(int samples, Matrix turned, Matrix[] weights, int from, int to, float[] check, int checkAt) {
        for (int p = 0; p < weights.length; p++) {
            Matrix w = weights[p];
            products.multiply(from, to, w.row(), samples, turned, deltaStrips[p], w);
            products.check(w.values(), w.at() + from * w.row(), (to - from) * w.row(), check, checkAt);
        }
    }

    /** The same over the inputs that are not 0, for some strips of units and without a look. */
    void addToWeightsSparse(RowBatches batches, int index, Matrix[] weights, int from, int to) {
        for (int p = from; p < to; p++) {
            products.addOuterSparse(
                    batches.sparse.orElseThrow(),
                    batches.order,
                    batches.first(index),
                    batches.count(index),
                    deltaStrips[p],
                    weights[p].row(),
                    weights[p]);
        }
    }

    float sumOfDeltaSizes(int samples) {
        return products.sumOfSizes(deltas.values(), 0, samples * size.row());
    }
}
