package org.initium.engine.math;

import java.util.Arrays;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/**
 * A network of wide layers with units in the lanes: rows of weights, and of each sample's signals, are padded to whole vectors. The first layer skips
 * zero inputs when there are many.
 */
public final class UnitLanes implements BatchKernel {
    private final UnitLaneKernel products;
    private final ActivationKernel activations;
    private final OutputKernel output;
    private final Activation activation;
    private final Loss loss;
    private final DenseLayer[] layers;
    private final int[] indices;
    private final float[] parameters;
    private final float[] gradients;
    private final float[][] signals;
    private final float[][] slopes;
    private final float[][] deltas;
    private final float[][] transposed;
    private final float[] check;
    private float weightDecay;
    private final RowBatches batches;
    private float bad;
    private int misclassified;

    /** @param samples in the training set, which {@code batch} of them at a time go through */
    public UnitLanes(Kernels kernels, NetworkShape shape, Activation activation, Loss loss, int samples, int batch) {
        this.products = kernels.unitLanes();
        this.activations = kernels.activations();
        this.output = kernels.outputs();
        this.activation = activation;
        this.loss = loss;
        this.layers = DenseLayer.padded(shape, kernels);
        this.indices = DenseLayer.indices(shape, layers);
        int count = layers.length;
        int size = layers[count - 1].biases() + layers[count - 1].row();
        this.parameters = new float[size];
        this.gradients = new float[size];
        this.signals = new float[count][];
        this.slopes = new float[count][];
        this.deltas = new float[count][];
        this.transposed = new float[count][0];
        for (int l = 0; l < count; l++) {
            signals[l] = new float[batch * layers[l].row()];
            slopes[l] = new float[batch * layers[l].row()];
            deltas[l] = new float[batch * layers[l].row()];
            if (l > 0) {
                transposed[l] = new float[layers[l].out() * layers[l - 1].row()];
            }
        }
        this.batches = new RowBatches(samples, batch, shape.inputs(), shape.outputs(), layers[count - 1].row());
        this.check = new float[kernels.lanes()];
        setDecay(0);
    }

    @Override
    public float[] parameters() {
        return parameters;
    }

    @Override
    public float[] gradients() {
        return gradients;
    }

    @Override
    public int index(int flatIndex) {
        return indices[flatIndex];
    }

    @Override
    public void arrange(float[] inputs, float[] targets, int[] order) {
        batches.arrange(inputs, targets, order);
    }

    @Override
    public void setDecay(float share) {
        weightDecay = share;
    }

    @Override
    public void shrink() {
        for (DenseLayer layer : layers) {
            products.shrink(parameters, layer.weights(), layer.in() * layer.row(), weightDecay);
        }
    }

    @Override
    public boolean gradient(int index) {
        return pass(index, gradients, false, 0, 1);
    }

    @Override
    public boolean descend(int index, float rate) {
        return pass(index, parameters, true, weightDecay, -rate);
    }

    @Override
    public int misclassified() {
        return misclassified;
    }

    @Override
    public boolean isFinite() {
        return products.check(parameters, 0, parameters.length) == 0;
    }

    /** One forward and backward pass; {@code into} becomes itself times what is kept of weights and of biases, plus {@code scale} times the gradient. */
    private boolean pass(int index, float[] into, boolean onto, float decay, float scale) {
        int count = batches.count(index);
        int last = layers.length - 1;
        Arrays.fill(check, 0);
        bad = 0;
        batches.gather(index);
        forward(index, count);
        misclassified = countMisclassified(count);
        output.deltaRows(
                loss, count, layers[last].out(), layers[last].row(), deltas[last], batches.y, batches.shares, check);
        backward(index, count, into, onto, decay, scale);
        for (float lane : check) {
            bad += lane;
        }
        return bad == 0;
    }

    /** Before weighted sums of outputs become gradients in place; of equal outputs the first counts as largest. */
    private int countMisclassified(int count) {
        DenseLayer layer = layers[layers.length - 1];
        float[] z = deltas[layers.length - 1];
        int wrong = 0;
        for (int s = 0; s < count; s++) {
            int best = s * layer.row();
            for (int i = best + 1; i < s * layer.row() + layer.out(); i++) {
                best = z[i] > z[best] ? i : best;
            }
            wrong += batches.y[best] == 1 ? 0 : 1;
        }
        return wrong;
    }

    private void forward(int index, int count) {
        int last = layers.length - 1;
        for (int l = 0; l <= last; l++) {
            DenseLayer layer = layers[l];
            float[] z = l == last ? deltas[l] : signals[l];
            for (int s = 0; s < count; s++) {
                System.arraycopy(parameters, layer.biases(), z, s * layer.row(), layer.row());
            }
            if (l > 0) {
                weigh(layer, signals[l - 1], layers[l - 1].row(), z, count);
            } else if (batches.sparse == null) {
                weigh(layer, batches.x, layer.in(), z, count);
            } else {
                for (int s = 0; s < count; s++) {
                    products.multiplySparse(
                            batches.sparse,
                            batches.row(index, s),
                            parameters,
                            layer.weights(),
                            layer.row(),
                            z,
                            s * layer.row(),
                            layer.row());
                }
            }
            if (l < last) {
                activations.apply(activation, z, z, slopes[l], 0, count * layer.row(), check, 0);
            }
        }
    }

    private void weigh(DenseLayer layer, float[] below, int belowRow, float[] z, int count) {
        products.multiply(
                count,
                layer.row(),
                layer.in(),
                below,
                0,
                belowRow,
                1,
                parameters,
                layer.weights(),
                layer.row(),
                z,
                0,
                layer.row());
    }

    private void backward(int index, int count, float[] into, boolean onto, float decay, float scale) {
        for (int l = layers.length - 1; l > 0; l--) {
            back(l, count);
            update(l, signals[l - 1], layers[l - 1].row(), count, into, onto, decay, scale);
        }
        if (batches.sparse == null) {
            update(0, batches.x, layers[0].in(), count, into, onto, decay, scale);
        } else {
            updateSparse(index, count, into, onto, decay, scale);
        }
    }

    /** From dz of a layer to that of the layer below. */
    private void back(int l, int count) {
        DenseLayer layer = layers[l];
        int below = layers[l - 1].row();
        products.transpose(layer.in(), layer.out(), parameters, layer.weights(), layer.row(), transposed[l], below);
        Arrays.fill(deltas[l - 1], 0, count * below, 0);
        products.multiply(
                count,
                below,
                layer.out(),
                deltas[l],
                0,
                layer.row(),
                1,
                transposed[l],
                0,
                below,
                deltas[l - 1],
                0,
                below);
        products.multiplyElements(deltas[l - 1], slopes[l - 1], count * below);
    }

    private void update(
            int l, float[] below, int belowRow, int count, float[] into, boolean onto, float decay, float scale) {
        DenseLayer layer = layers[l];
        prepare(layer, into, onto, decay);
        products.scale(deltas[l], 0, count * layer.row(), scale);
        products.multiply(
                layer.in(),
                layer.row(),
                count,
                below,
                0,
                1,
                belowRow,
                deltas[l],
                0,
                layer.row(),
                into,
                layer.weights(),
                layer.row());
        bad += products.check(into, layer.weights(), layer.in() * layer.row());
        bad += products.addRows(count, deltas[l], layer.row(), into, layer.biases(), layer.row());
    }

    private void updateSparse(int index, int count, float[] into, boolean onto, float decay, float scale) {
        DenseLayer layer = layers[0];
        prepare(layer, into, onto, decay);
        products.scale(deltas[0], 0, count * layer.row(), scale);
        for (int s = 0; s < count; s++) {
            bad += products.addOuterSparse(
                    batches.sparse,
                    batches.row(index, s),
                    deltas[0],
                    s * layer.row(),
                    into,
                    layer.weights(),
                    layer.row(),
                    layer.row());
        }
        bad += products.addRows(count, deltas[0], layer.row(), into, layer.biases(), layer.row());
    }

    private void prepare(DenseLayer layer, float[] into, boolean onto, float decay) {
        if (!onto) {
            Arrays.fill(into, layer.weights(), layer.biases() + layer.row(), 0);
        } else if (decay != 0) {
            products.shrink(into, layer.weights(), layer.in() * layer.row(), decay);
        }
    }
}
