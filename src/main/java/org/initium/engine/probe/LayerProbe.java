package org.initium.engine.probe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.initium.engine.math.Crew;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/** Summarizes the signals of a network, layer by layer. */
public final class LayerProbe {
    /** |tanh z| beyond this counts as saturated: its slope is below 6 %. */
    private static final float TANH_FLAT = 0.97f;

    /** Sigmoids within this of 0 or 1 count as saturated (Nielsen, chapter 3). */
    private static final float SIGMOID_FLAT = 0.01f;

    private final Signals pass;
    private final NetworkShape shape;
    private final Activation activation;
    private final Loss loss;
    private final float[] parameters;
    private final int bins;
    private final Crew crew;

    private LayerProbe(Signals pass, Activation activation, Loss loss, float[] parameters, int bins, Crew crew) {
        this.pass = pass;
        this.shape = pass.shape();
        this.activation = activation;
        this.loss = loss;
        this.parameters = parameters;
        this.bins = bins;
        this.crew = crew;
    }

    /** Statistics of layers 0 to depth after a forward and a backward pass with {@code parameters}; a crew shares the layers. */
    public static List<LayerStats> layers(
            Signals pass, Activation activation, Loss loss, float[] parameters, int bins, Crew crew) {
        return new LayerProbe(pass, activation, loss, parameters, bins, crew).layers();
    }

    /** The same for a stack without outputs, whose input has gradients worth knowing, too. */
    public static List<LayerStats> ofStack(Signals pass, Activation activation, float[] parameters, int bins) {
        return new LayerProbe(pass, activation, null, parameters, bins, Crew.ALONE).layers();
    }

    private List<LayerStats> layers() {
        List<Values> sums = each(this::weightedSums);
        List<Values> activations = each(this::activations);
        List<Values> byActivation = each(this::dJda);
        List<Values> bySum = each(this::dJdz);
        List<Values> weights = each(layer -> weights(parameters, layer));
        List<Values> byWeight = each(layer -> weights(pass.gradient(), layer));
        List<Values> byBias = each(this::dJdb);
        Range sumRange = Range.symmetric(hidden(sums));
        Range activationRange = Range.ofActivations(activation, hidden(activations));
        Range byActivationRange = Range.symmetric(hidden(byActivation));
        Range bySumRange = Range.symmetric(hidden(bySum));
        Range weightRange = Range.symmetric(weights);
        Range byWeightRange = Range.symmetric(byWeight);
        Range byBiasRange = Range.symmetric(byBias);
        List<LayerStats> layers = new ArrayList<>();
        layers.add(input());
        layers.addAll(each(layer -> new LayerStats(
                layer,
                pass.samples(),
                summary(layer, sums, sumRange),
                summary(layer, activations, activationRange),
                summary(layer, byActivation, byActivationRange),
                summary(layer, bySum, bySumRange),
                of(layer, weights).summary(weightRange, bins),
                of(layer, byWeight).summary(byWeightRange, bins),
                of(layer, byBias).summary(byBiasRange, bins),
                deadUnits(layer),
                shape.units(layer),
                saturatedShare(layer))));
        return layers;
    }

    private static Values of(int layer, List<Values> layers) {
        return layers.get(layer - 1);
    }

    private Summary summary(int layer, List<Values> layers, Range hidden) {
        Values own = of(layer, layers);
        return own.summary(isOutput(layer) && hasOutputsApart() ? Range.symmetric(List.of(own)) : hidden, bins);
    }

    private LayerStats input() {
        Values inputs = activations(0);
        Summary nothing = Summary.nothing(bins);
        Summary summary = inputs.summary(Range.symmetric(List.of(inputs)), bins);
        Values gradients = dJda(0);
        Summary byInput = loss == null ? gradients.summary(Range.symmetric(List.of(gradients)), bins) : nothing;
        return new LayerStats(
                0, pass.samples(), nothing, summary, byInput, nothing, nothing, nothing, nothing, 0, shape.inputs(), 0);
    }

    /** Layers with the activation; outputs of quite another size must not squeeze these on their axis. */
    private List<Values> hidden(List<Values> layers) {
        return hasOutputsApart() ? layers.subList(0, layers.size() - 1) : layers;
    }

    private boolean hasOutputsApart() {
        return loss != null && shape.depth() > 1;
    }

    /** Of layers 1 to depth. */
    private <T> List<T> each(IntFunction<T> quantity) {
        List<T> layers = new ArrayList<>(Collections.nCopies(shape.depth(), null));
        long numbers = (long) pass.samples() * shape.units(1) * shape.depth() + shape.parameterCount();
        crew.share(shape.depth(), 1, numbers, (from, to, member) -> {
            for (int i = from; i < to; i++) {
                layers.set(i, quantity.apply(i + 1));
            }
        });
        return layers;
    }

    private Values weightedSums(int layer) {
        return rows(pass.weightedSums(layer), layer);
    }

    private Values activations(int layer) {
        return rows(pass.activations(layer), layer);
    }

    private Values dJda(int layer) {
        return rows(pass.dJda(layer), layer);
    }

    private Values dJdz(int layer) {
        return rows(pass.dJdz(layer), layer);
    }

    private Values dJdb(int layer) {
        return Values.contiguous(pass.gradient(), shape.biasOffset(layer), shape.units(layer));
    }

    private Values rows(float[] array, int layer) {
        return new Values(array, 0, pass.samples(), shape.units(layer), pass.rowLength(layer));
    }

    private Values weights(float[] flat, int layer) {
        return Values.contiguous(flat, shape.weightOffset(layer), shape.fanIn(layer) * shape.fanOut(layer));
    }

    private boolean isOutput(int layer) {
        return loss != null && layer == shape.depth();
    }

    private int deadUnits(int layer) {
        if (activation != Activation.RELU || isOutput(layer)) {
            return 0;
        }
        int dead = 0;
        for (int unit = 0; unit < shape.units(layer); unit++) {
            dead += isDead(layer, unit) ? 1 : 0;
        }
        return dead;
    }

    private boolean isDead(int layer, int unit) {
        float[] a = pass.activations(layer);
        for (int s = 0; s < pass.samples(); s++) {
            if (a[s * pass.rowLength(layer) + unit] != 0) {
                return false;
            }
        }
        return true;
    }

    private double saturatedShare(int layer) {
        boolean sigmoid = isOutput(layer) ? loss == Loss.BINARY_CROSS_ENTROPY : activation == Activation.SIGMOID;
        boolean tanh = !isOutput(layer) && activation == Activation.TANH;
        if (!sigmoid && !tanh) {
            return 0;
        }
        float low = sigmoid ? SIGMOID_FLAT : -TANH_FLAT;
        float high = sigmoid ? 1 - SIGMOID_FLAT : TANH_FLAT;
        float[] a = pass.activations(layer);
        long flat = 0;
        for (int s = 0; s < pass.samples(); s++) {
            for (int i = s * pass.rowLength(layer), end = i + shape.units(layer); i < end; i++) {
                flat += a[i] < low || a[i] > high ? 1 : 0;
            }
        }
        return (double) flat / ((long) pass.samples() * shape.units(layer));
    }
}
