package org.initium.engine.math;

import java.util.Arrays;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;

/** What {@link UnitLanes} does with a batch: forward, back, and the gradients added up. A crew shares the larger products. */
final class WidePass {
    /** An activation takes about as long as so many multiplications and additions. */
    private static final int ACTIVATION = 8;

    /** And a weight that is turned round. */
    private static final int TURN = 20;

    final RowBatches batches;
    private final UnitLaneKernel products;
    private final ActivationKernel activations;
    private final OutputKernel output;
    private final Activation activation;
    private final Loss loss;
    private final DenseLayer[] sizes;
    private final WideLayer[] layers;
    private final int lanes;

    /** A vector for each member of the crew. */
    private final float[] check;

    /** What the crew does, made once so that a step allocates nothing; the fields below say to what. */
    private final Crew.Work weigh = this::weigh;

    private final Crew.Work weighSparse = this::weighSparse;
    private final Crew.Work activateInputs = this::activateInputs;
    private final Crew.Work transpose = this::transpose;
    private final Crew.Work back = this::back;
    private final Crew.Work addToWeights = this::addToWeights;
    private final Crew.Work addToWeightsSparse = this::addToWeightsSparse;
    private Crew crew = Crew.ALONE;
    private PaddedParameters parameters;
    private float firstFactor;
    private int index;
    private int count;
    private int l;
    private PaddedParameters sums;
    private int misclassified;

    /** @param samples in the training set, which {@code batch} of them at a time go through */
    WidePass(Kernels kernels, DenseLayer[] sizes, Activation activation, Loss loss, int samples, int batch) {
        this.products = kernels.unitLanes();
        this.activations = kernels.activations();
        this.output = kernels.outputs();
        this.activation = activation;
        this.loss = loss;
        this.sizes = sizes;
        this.layers = new WideLayer[sizes.length];
        for (int k = 0; k < layers.length; k++) {
            int below = k == 0 ? 0 : sizes[k - 1].row();
            layers[k] = new WideLayer(products, sizes[k], below, batch, k == layers.length - 1);
        }
        DenseLayer last = top().size;
        this.batches = new RowBatches(samples, batch, sizes[0].in(), last.out(), last.row());
        this.lanes = kernels.lanes();
        this.check = new float[Crew.MEMBERS * lanes];
    }

    private WideLayer top() {
        return layers[layers.length - 1];
    }

    void share(Crew members) {
        crew = members;
    }

    /** Samples of the last batch that were misclassified. */
    int misclassified() {
        return misclassified;
    }

    /** Whether all weighted sums of the last batch, and what was added up since, were finite. */
    boolean isCheckPassed() {
        float sum = 0;
        for (float lane : check) {
            sum += lane;
        }
        return sum == 0;
    }

    /** Whether all of these are; what {@link #isCheckPassed} would have told of the last batch is lost. */
    boolean isFinite(PaddedParameters of) {
        Arrays.fill(check, 0);
        products.check(of.values, LineAlignment.FIRST, of.size - LineAlignment.FIRST, check, 0);
        return isCheckPassed();
    }

    /** Forward, and back to dz of every layer; {@code firstFactor} is what the weights of the first layer are still to be multiplied by, if inputs are read as sparse rows. */
    void propagate(PaddedParameters network, float firstFactor, int batch) {
        parameters = network;
        this.firstFactor = firstFactor;
        index = batch;
        count = batches.count(batch);
        Arrays.fill(check, 0);
        batches.gather(batch);
        for (l = 0; l < layers.length; l++) {
            if (l == 0 && batches.sparse.isPresent()) {
                layers[0].clearSignals(count);
                crew.share(sizes[0].strips(), 1, batches.nonZeros() * sizes[0].row(), weighSparse);
                crew.share(count, products.tileRows(), (long) ACTIVATION * count * sizes[0].row(), activateInputs);
            } else {
                crew.share(count, products.tileRows(), products(), weigh);
            }
        }
        misclassified = batches.misclassified(top().signals, count);
        output.deltaRows(
                loss,
                count,
                top().size.out(),
                top().size.row(),
                top().deltas.values(),
                batches.y,
                batches.shares,
                check);
        for (l = layers.length - 1; l > 0; l--) {
            crew.share(sizes[l].in(), products.tileRows(), (long) TURN * sizes[l].in() * sizes[l].out(), transpose);
            crew.share(count, products.tileRows(), products(), back);
        }
    }

    private long products() {
        return (long) count * sizes[l].in() * sizes[l].row();
    }

    private void weigh(int from, int to, int member) {
        Matrix below = l == 0 ? batches.x : layers[l - 1].signals;
        layers[l].weigh(parameters, parameters.weights[l], below, from, to);
        if (l < layers.length - 1) {
            layers[l].activate(activations, activation, from, to, check, member * lanes);
        }
    }

    private void weighSparse(int from, int to, int member) {
        layers[0].weighSparse(batches, index, parameters.weights[0], from, to);
    }

    private void activateInputs(int from, int to, int member) {
        layers[0].scaleAndShift(parameters, firstFactor, from, to);
        if (layers.length > 1) {
            layers[0].activate(activations, activation, from, to, check, member * lanes);
        }
    }

    private void transpose(int from, int to, int member) {
        layers[l].transpose(parameters.weights[l], from, to);
    }

    private void back(int from, int to, int member) {
        layers[l].back(layers[l - 1], from, to);
    }

    /** Adds the gradients of all layers times {@code factor}, of inputs read as sparse rows also times {@code stretch}. */
    void update(PaddedParameters to, float factor, float stretch) {
        sums = to;
        for (l = 0; l < layers.length; l++) {
            layers[l].scaleDeltas(count, factor);
            layers[l].addToBiases(count, to, check);
            if (l == 0 && batches.sparse.isPresent()) {
                layers[0].scaleDeltas(count, stretch);
                crew.share(sizes[0].strips(), 1, batches.nonZeros() * sizes[0].row(), addToWeightsSparse);
                double most = (double) layers[0].sumOfDeltaSizes(count)
                        * batches.sparse.get().largest();
                if (!to.bound.grow(most)) {
                    lookAtFirstWeights(to);
                }
            } else {
                crew.share(sizes[l].in(), products.tileRows(), products(), addToWeights);
            }
        }
    }

    private void addToWeights(int from, int to, int member) {
        Matrix turned = l == 0 ? batches.turnedX : layers[l - 1].turnedSignals;
        layers[l].addToWeights(count, turned, sums.weights[l], from, to, check, member * lanes);
    }

    private void addToWeightsSparse(int from, int to, int member) {
        layers[0].addToWeightsSparse(batches, index, sums.weights[0], from, to);
    }

    /** Finds out how large the weights of the first layer are, and whether one is not finite. */
    private void lookAtFirstWeights(PaddedParameters of) {
        int weights = sizes[0].in() * sizes[0].row();
        products.check(of.values, sizes[0].weights(), weights, check, 0);
        of.bound.know(products.sumOfSizes(of.values, sizes[0].weights(), weights));
    }
}
