package org.initium.engine.math;

import java.util.Arrays;
import java.util.Optional;
import org.initium.engine.data.InputRows;
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
    private final NetworkShape shape;
    private final Activation activation;
    private final Loss loss;
    private final DenseLayer[] layers;
    private final PaddedParameters parameters;
    private final WeightScale scale = new WeightScale();
    private final Matrix[] signals;
    private final Matrix[] turnedSignals;
    private final float[][] slopes;
    private final Matrix[] deltas;
    private final Matrix[] transposed;
    private final float[] check;
    private final RowBatches batches;

    /** There once they are asked for: plain descent needs none. */
    private Optional<PaddedParameters> gradients = Optional.empty();

    private float decay;
    private int misclassified;

    /** @param samples in the training set, which {@code batch} of them at a time go through */
    public UnitLanes(Kernels kernels, NetworkShape shape, Activation activation, Loss loss, int samples, int batch) {
        this.products = kernels.unitLanes();
        this.activations = kernels.activations();
        this.output = kernels.outputs();
        this.shape = shape;
        this.activation = activation;
        this.loss = loss;
        this.layers = DenseLayer.padded(shape, kernels);
        this.parameters = new PaddedParameters(shape, layers);
        int count = layers.length;
        this.signals = new Matrix[count];
        this.turnedSignals = new Matrix[count];
        this.slopes = new float[count][];
        this.deltas = new Matrix[count];
        this.transposed = new Matrix[count];
        for (int l = 0; l < count; l++) {
            int row = layers[l].row();
            signals[l] = Matrix.rows(new float[batch * row], 0, row);
            turnedSignals[l] = signals[l].transposed();
            slopes[l] = new float[batch * row];
            deltas[l] = Matrix.rows(new float[batch * row], 0, row);
            if (l > 0) {
                int below = layers[l - 1].row();
                transposed[l] = Matrix.rows(new float[layers[l].out() * below], 0, below);
            }
        }
        this.batches = new RowBatches(samples, batch, shape.inputs(), shape.outputs(), layers[count - 1].row());
        this.check = new float[kernels.lanes()];
    }

    @Override
    public float[] parameters() {
        return parameters.values;
    }

    @Override
    public int size() {
        return parameters.size;
    }

    @Override
    public float[] gradients() {
        return gradientRoom().values;
    }

    @Override
    public void load(float[] flat, double weightScale) {
        parameters.load(flat);
        scale.set(weightScale);
    }

    @Override
    public double store(float[] flat) {
        parameters.store(flat);
        return scale.value();
    }

    @Override
    public void set(int flatIndex, float value) {
        fold();
        parameters.values[parameters.index(flatIndex)] = value;
        parameters.bound.forget();
    }

    @Override
    public void arrange(InputRows inputs, float[] targets, int[] order) {
        batches.arrange(inputs, targets, order);
    }

    @Override
    public void setDecay(float share) {
        decay = share;
    }

    @Override
    public boolean gradient(int index) {
        PaddedParameters sums = gradientRoom();
        propagate(index);
        sums.clear();
        update(index, sums, 1, 1);
        return isCheckPassed();
    }

    private PaddedParameters gradientRoom() {
        if (gradients.isEmpty()) {
            gradients = Optional.of(new PaddedParameters(shape, layers));
        }
        return gradients.get();
    }

    @Override
    public void shrink() {
        fold();
        for (int l = 0; l < layers.length; l++) {
            shrink(l);
        }
    }

    @Override
    public boolean descend(int index, float rate) {
        propagate(index);
        if (decay != 0) {
            if (batches.sparse.isEmpty() || !scale.shrink(decay)) {
                shrink(0);
            }
            for (int l = 1; l < layers.length; l++) {
                shrink(l);
            }
        }
        update(index, parameters, -rate, (float) (1 / scale.value()));
        if (scale.isSmall()) {
            fold();
        }
        return isCheckPassed();
    }

    @Override
    public int misclassified() {
        return misclassified;
    }

    @Override
    public boolean isFinite() {
        Arrays.fill(check, 0);
        products.check(parameters.values, LineAlignment.FIRST, parameters.size - LineAlignment.FIRST, check);
        return isCheckPassed();
    }

    private boolean isCheckPassed() {
        float sum = 0;
        for (float lane : check) {
            sum += lane;
        }
        return sum == 0;
    }

    private void shrink(int l) {
        products.shrink(parameters.values, layers[l].weights(), layers[l].in() * layers[l].row(), decay);
    }

    private void fold() {
        if (scale.value() != 1) {
            products.scale(parameters.values, layers[0].weights(), layers[0].in() * layers[0].row(), scale.factor());
            scale.set(1);
            parameters.bound.forget();
        }
    }

    /** Forward, and back to dz of every layer. */
    private void propagate(int index) {
        int count = batches.count(index);
        int top = layers.length - 1;
        Arrays.fill(check, 0);
        batches.gather(index);
        for (int l = 0; l <= top; l++) {
            Matrix z = l == top ? deltas[l] : signals[l];
            if (l == 0) {
                weighInputs(index, count, z);
            } else {
                weigh(l, signals[l - 1], count, z);
            }
            if (l < top) {
                activations.apply(activation, z.values(), z.values(), slopes[l], 0, count * layers[l].row(), check, 0);
            }
        }
        misclassified = batches.misclassified(deltas[top], count);
        output.deltaRows(
                loss,
                count,
                layers[top].out(),
                layers[top].row(),
                deltas[top].values(),
                batches.y,
                batches.shares,
                check);
        for (int l = top; l > 0; l--) {
            back(l, count);
        }
    }

    private void weighInputs(int index, int count, Matrix z) {
        if (batches.sparse.isEmpty()) {
            weigh(0, batches.x, count, z);
            return;
        }
        DenseLayer layer = layers[0];
        Arrays.fill(z.values(), 0, count * layer.row(), 0);
        products.multiplySparse(
                batches.sparse.get(),
                batches.order,
                batches.first(index),
                count,
                parameters.weights[0],
                layer.row(),
                z);
        products.scaleAndShift(count, layer.row(), z, scale.factor(), parameters.values, layer.biases());
    }

    private void weigh(int l, Matrix below, int count, Matrix z) {
        DenseLayer layer = layers[l];
        for (int s = 0; s < count; s++) {
            System.arraycopy(parameters.values, layer.biases(), z.values(), s * layer.row(), layer.row());
        }
        products.multiply(count, layer.row(), layer.in(), below, parameters.weights[l], z);
    }

    /** From dz of a layer to that of the layer below. */
    private void back(int l, int count) {
        DenseLayer layer = layers[l];
        int row = layers[l - 1].row();
        float[] below = deltas[l - 1].values();
        products.transpose(layer.in(), layer.out(), parameters.weights[l], transposed[l]);
        Arrays.fill(below, 0, count * row, 0);
        products.multiply(count, row, layer.out(), deltas[l], transposed[l], deltas[l - 1]);
        products.multiplyElements(below, slopes[l - 1], count * row);
    }

    /** Adds the gradients of all layers times {@code factor}, of inputs read as sparse rows also times {@code stretch}. */
    private void update(int index, PaddedParameters to, float factor, float stretch) {
        int count = batches.count(index);
        for (int l = 0; l < layers.length; l++) {
            DenseLayer layer = layers[l];
            products.scale(deltas[l].values(), 0, count * layer.row(), factor);
            products.addRows(count, deltas[l], to.values, layer.biases(), layer.row(), check);
            if (l == 0 && batches.sparse.isPresent()) {
                products.scale(deltas[l].values(), 0, count * layer.row(), stretch);
                products.addOuterSparse(
                        batches.sparse.get(),
                        batches.order,
                        batches.first(index),
                        count,
                        deltas[l],
                        layer.row(),
                        to.weights[l]);
                double most = (double) products.sumOfSizes(deltas[l].values(), 0, count * layer.row())
                        * batches.sparse.get().largest();
                if (!to.bound.grow(most)) {
                    lookAtFirstWeights(to);
                }
            } else {
                Matrix below = l == 0 ? batches.turnedX : turnedSignals[l - 1];
                products.multiply(layer.in(), layer.row(), count, below, deltas[l], to.weights[l]);
                products.check(to.values, layer.weights(), layer.in() * layer.row(), check);
            }
        }
    }

    /** Finds out how large the weights of the first layer are, and whether one is not finite. */
    private void lookAtFirstWeights(PaddedParameters of) {
        int count = layers[0].in() * layers[0].row();
        products.check(of.values, layers[0].weights(), count, check);
        of.bound.know(products.sumOfSizes(of.values, layers[0].weights(), count));
    }
}
