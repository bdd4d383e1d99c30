package org.initium.engine.probe;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.initium.engine.math.ActivationKernel;
import org.initium.engine.math.Crew;
import org.initium.engine.math.Kernels;
import org.initium.engine.math.Matrix;
import org.initium.engine.math.SparseRows;
import org.initium.engine.math.Strips;
import org.initium.engine.math.UnitLaneKernel;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/**
 * Forward and backward propagation of many samples through a network, in float, with every layer's signals kept for looking at.
 *
 * <p>Use: {@link #forward}, then {@link #backward}, {@link #backwardOfMean} or {@link #backwardFrom}, then read. Signals of a layer are rows, one a sample, of
 * {@link #rowLength} floats, of which the first {@code units(layer)} count. The arrays are reused by the next call.
 * Not thread-safe, so give each thread its own.
 */
public final class Propagation implements Signals {
    private final NetworkShape shape;
    private final Activation activation;
    private final Loss loss;
    private final float[][] weightedSums;
    private final float[][] activations;
    private final float[][] dJda;
    private final float[][] dJdz;
    private final UnitLaneKernel products;
    private final ActivationKernel activationKernel;
    private final int[] rowLengths;
    private final LoadedParameters parameters;
    private final ParameterGradient gradient;
    private final float[][] slopes;
    private final float[] check;
    private Crew crew = Crew.ALONE;
    private int samples;

    /** Where the weights were taken from; null while they change. */
    private float[] loaded;

    /** The inputs that the signals are of; null while these change. */
    private float[] held;

    private int firstHeld;
    private int countHeld;

    private Propagation(NetworkShape shape, Activation activation, Loss loss) {
        this.shape = shape;
        this.activation = activation;
        this.loss = loss;
        this.weightedSums = new float[shape.depth() + 1][0];
        this.activations = new float[shape.depth() + 1][0];
        this.dJda = new float[shape.depth() + 1][0];
        this.dJdz = new float[shape.depth() + 1][0];
        this.slopes = new float[shape.depth() + 1][0];
        Kernels kernels = Kernels.best();
        this.products = kernels.unitLanes();
        this.activationKernel = kernels.activations();
        this.check = new float[Crew.MEMBERS * kernels.lanes()];
        this.rowLengths = shape.sizes().stream().mapToInt(kernels::padded).toArray();
        this.parameters = new LoadedParameters(shape, rowLengths, products);
        this.gradient = new ParameterGradient(shape, rowLengths, kernels);
    }

    /** A network that ends in the outputs that {@code loss} implies: sigmoid, softmax or identity. */
    public static Propagation of(NetworkShape shape, Activation activation, Loss loss) {
        return new Propagation(shape, activation, loss);
    }

    /** A stack without outputs: every layer, the last too, applies {@code activation}; only {@link #backwardFrom} goes back. */
    public static Propagation stack(NetworkShape shape, Activation activation) {
        return new Propagation(shape, activation, null);
    }

    /** Who computes from now on, on this thread alone at first; changes no bit. */
    public void share(Crew members) {
        crew = members;
    }

    Activation activation() {
        return activation;
    }

    /** Null for a stack. */
    Loss loss() {
        return loss;
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
        return rowLengths[layer];
    }

    /**
     * Computes z and a of every layer.
     *
     * @param flatParameters as {@link NetworkShape} lays them out
     * @param inputs samples x inputs, row-major
     */
    public void forward(float[] flatParameters, float[] inputs, int firstSample, int sampleCount) {
        load(flatParameters);
        forward(inputs, firstSample, sampleCount);
    }

    /**
     * Whether these samples, and perhaps others after them, were propagated last, by these very parameters, so that the way back may begin. Only for arrays that
     * nobody writes to, as they are not compared number by number.
     */
    public boolean holds(float[] flatParameters, float[] inputs, int firstSample, int sampleCount) {
        return isLoaded(flatParameters) && held == inputs && firstHeld == firstSample && countHeld >= sampleCount;
    }

    /** The same with the parameters that were loaded last. */
    void forward(float[] inputs, int firstSample, int sampleCount) {
        samples = sampleCount;
        held = null;
        activations[0] = room(activations[0], 0);
        copyRows(inputs, firstSample * shape.inputs(), activations[0], 0);
        makeRoom();
        shareSamples((from, to, member) -> {
            weigh(1, from, to);
            goUp(from, to, member);
            if (loss == null) {
                applyActivation(activation, shape.depth(), from, to, member);
            }
        });
        if (loss != null) {
            predict();
        }
        held = inputs;
        firstHeld = firstSample;
        countHeld = sampleCount;
    }

    /**
     * The same for inputs that are mostly 0, up to the weighted sums of the last layer: enough for a score, and from there is no way back.
     */
    void forward(SparseRows inputs, int firstSample, int sampleCount) {
        samples = sampleCount;
        held = null;
        makeRoom();
        int[] order = IntStream.range(firstSample, firstSample + sampleCount).toArray();
        shareSamples((from, to, member) -> {
            parameters.startFromBiases(1, weightedSums[1], from, to);
            Matrix z = Matrix.rows(weightedSums[1], from * rowLength(1), rowLength(1));
            parameters.weights(1).addProduct(inputs, order, from, to - from, z);
            goUp(from, to, member);
        });
    }

    private void shareSamples(Crew.Work work) {
        crew.share(samples, products.tileRows(), (long) samples * shape.parameterCount(), work);
    }

    /** From the weighted sums of the first layer to those of the last. */
    private void goUp(int from, int to, int member) {
        for (int layer = 2; layer <= shape.depth(); layer++) {
            applyActivation(activation, layer - 1, from, to, member);
            weigh(layer, from, to);
        }
    }

    /**
     * Gradients: of each sample's own cost by its signals, of the mean cost by the parameters.
     *
     * @param targets rows from {@code firstSample} on, samples x outputs
     * @param sampleCount how many of the samples that were propagated: the others are as if they had not been
     */
    public void backward(float[] targets, int firstSample, int sampleCount) {
        samples = sampleCount;
        backFrom(targets, firstSample, 1, 1f / samples);
    }

    /**
     * All gradients of the mean cost, as a step of training computes them.
     *
     * @param targets rows from {@code firstSample} on, samples x outputs
     */
    public void backwardOfMean(float[] targets, int firstSample) {
        backFrom(targets, firstSample, 1.0 / samples, 1);
    }

    private void backFrom(float[] targets, int firstSample, double signalShare, float parameterShare) {
        int top = shape.depth();
        int outputs = shape.outputs();
        makeRoomForGradients();
        OutputGradient.of(
                loss,
                weightedSums[top],
                activations[top],
                targets,
                firstSample * outputs,
                samples,
                outputs,
                rowLength(top),
                signalShare,
                dJda[top],
                dJdz[top]);
        backThroughWeights(parameterShare);
    }

    /** Gradients for a given dJ/da of the last layer (samples x units, row-major), those by the parameters of the samples' costs in sum. */
    public void backwardFrom(float[] topGradient) {
        int top = shape.depth();
        makeRoomForGradients();
        copyRows(topGradient, 0, dJda[top], top);
        throughActivation(top, 0, samples);
        backThroughWeights(1);
    }

    private void copyRows(float[] from, int at, float[] to, int layer) {
        int units = shape.units(layer);
        for (int s = 0; s < samples; s++) {
            System.arraycopy(from, at + s * units, to, s * rowLength(layer), units);
        }
    }

    /** {@code share}: what a sample's J counts in the cost whose gradient by the parameters is taken. */
    private void backThroughWeights(float share) {
        for (int layer = shape.depth(); layer >= 1; layer--) {
            gradient.layer(layer, samples, rows(activations, layer - 1), dJdz[layer], share, crew);
            throughWeights(layer);
        }
    }

    /** At the first way back: a network that is only scored needs a fraction of the memory. */
    private void makeRoomForGradients() {
        dJda[0] = room(dJda[0], 0);
        for (int layer = 1; layer <= shape.depth(); layer++) {
            dJda[layer] = room(dJda[layer], layer);
            dJdz[layer] = room(dJdz[layer], layer);
        }
        gradient.makeRoom();
    }

    private void makeRoom() {
        for (int layer = 1; layer <= shape.depth(); layer++) {
            weightedSums[layer] = room(weightedSums[layer], layer);
            activations[layer] = room(activations[layer], layer);
            slopes[layer] = room(slopes[layer], layer);
        }
    }

    private void weigh(int layer, int from, int to) {
        parameters.startFromBiases(layer, weightedSums[layer], from, to);
        parameters.weights(layer).addProduct(from, to, rows(activations, layer - 1), rows(weightedSums, layer));
    }

    /** One of the arrays that hold rows of units of a layer. */
    private Matrix rows(float[][] arrays, int layer) {
        return Matrix.rows(arrays[layer], 0, rowLength(layer));
    }

    /** What the outputs say, from their weighted sums. */
    private void predict() {
        int top = shape.depth();
        if (loss == Loss.BINARY_CROSS_ENTROPY) {
            applyActivation(Activation.SIGMOID, top, 0, samples, 0);
        } else {
            OutputGradient.predict(loss, weightedSums[top], activations[top], samples, shape.outputs(), rowLength(top));
        }
    }

    private void applyActivation(Activation f, int layer, int from, int to, int member) {
        int row = rowLength(layer);
        int checkAt = member * check.length / Crew.MEMBERS;
        activationKernel.apply(
                f, weightedSums[layer], activations[layer], slopes[layer], from * row, to * row, check, checkAt);
    }

    private void throughActivation(int layer, int from, int to) {
        int at = from * rowLength(layer);
        int count = (to - from) * rowLength(layer);
        System.arraycopy(dJda[layer], at, dJdz[layer], at, count);
        products.multiplyElements(dJdz[layer], slopes[layer], at, count);
    }

    private void throughWeights(int layer) {
        Strips turned = parameters.turned(layer, crew);
        crew.share(
                samples,
                products.tileRows(),
                (long) samples * shape.fanOut(layer) * rowLength(layer - 1),
                (from, to, member) -> throughWeights(layer, turned, from, to));
    }

    private void throughWeights(int layer, Strips turned, int from, int to) {
        int row = rowLength(layer - 1);
        Arrays.fill(dJda[layer - 1], from * row, to * row, 0);
        turned.addProduct(from, to, rows(dJdz, layer), rows(dJda, layer - 1));
        if (layer > 1) {
            throughActivation(layer - 1, from, to);
        }
    }

    /** Whether these very parameters were loaded last; only for arrays that nobody writes to, as with {@link #holds}. */
    boolean isLoaded(float[] flat) {
        return loaded == flat;
    }

    /** Takes over the parameters, {@code flat} as {@link NetworkShape} lays them out. */
    void load(float[] flat) {
        loaded = null;
        held = null;
        parameters.load(flat, crew);
        loaded = flat;
    }

    private float[] room(float[] array, int layer) {
        int needed = samples * rowLength(layer);
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
        return gradient.flat();
    }

    /** Hands the gradient over for keeps: {@link #gradient} is empty until the next way back makes another. */
    public float[] takeGradient() {
        return gradient.take();
    }
}
