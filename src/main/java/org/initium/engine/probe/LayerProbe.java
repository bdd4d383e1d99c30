package org.initium.engine.probe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
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
    private final LayerDetail detail;
    private final int bins;
    private final Crew crew;

    /** Of the histograms of all layers, given what is in them. */
    private interface Axes extends Function<List<Values>, IntFunction<Range>> {}

    private LayerProbe(
            Signals pass,
            Activation activation,
            Loss loss,
            float[] parameters,
            LayerDetail detail,
            int bins,
            Crew crew) {
        this.pass = pass;
        this.shape = pass.shape();
        this.activation = activation;
        this.loss = loss;
        this.parameters = parameters;
        this.detail = detail;
        this.bins = bins;
        this.crew = crew;
    }

    /**
     * Statistics of layers 0 to depth after a forward and a backward pass with {@code parameters}; a crew shares the layers.
     *
     * @param bins of each histogram
     */
    public static List<LayerStats> layers(
            Signals pass,
            Activation activation,
            Loss loss,
            float[] parameters,
            LayerDetail detail,
            int bins,
            Crew crew) {
        return detail == LayerDetail.NOTHING
                ? List.of()
                : new LayerProbe(pass, activation, loss, parameters, detail, bins, crew).layers();
    }

    /** The same for a stack without outputs, whose input has gradients worth knowing, too. */
    public static List<LayerStats> ofStack(
            Signals pass, Activation activation, float[] parameters, LayerDetail detail, int bins) {
        return layers(pass, activation, null, parameters, detail, bins, Crew.ALONE);
    }

    private List<LayerStats> layers() {
        IntFunction<Summary> sums = ifEverything(this::weightedSums, this::signalAxes);
        IntFunction<Summary> activations = stacked(this::activations, this::activationAxes);
        IntFunction<Summary> byActivation = stacked(this::dJda, this::signalAxes);
        IntFunction<Summary> bySum = sized(this::dJdz, this::signalAxes);
        IntFunction<Summary> weights = ifEverything(layer -> weights(parameters, layer), LayerProbe::commonAxis);
        IntFunction<Summary> byWeight = sized(layer -> weights(pass.gradient(), layer), LayerProbe::commonAxis);
        IntFunction<Summary> byBias = ifEverything(this::dJdb, LayerProbe::commonAxis);
        List<LayerStats> layers = new ArrayList<>();
        layers.add(input());
        layers.addAll(each(layer -> new LayerStats(
                layer,
                pass.samples(),
                sums.apply(layer),
                activations.apply(layer),
                byActivation.apply(layer),
                bySum.apply(layer),
                weights.apply(layer),
                byWeight.apply(layer),
                byBias.apply(layer),
                deadUnits(layer),
                shape.units(layer),
                saturatedShare(layer))));
        return layers;
    }

    private IntFunction<Summary> ifEverything(IntFunction<Values> quantity, Axes axes) {
        return detail == LayerDetail.EVERYTHING ? binned(quantity, axes) : layer -> Summary.NOTHING;
    }

    /** With a histogram only where everything is looked at. */
    private IntFunction<Summary> sized(IntFunction<Values> quantity, Axes axes) {
        return detail == LayerDetail.EVERYTHING ? binned(quantity, axes) : unbinned(quantity);
    }

    /** With a histogram where stacks of them are shown. */
    private IntFunction<Summary> stacked(IntFunction<Values> quantity, Axes axes) {
        return detail == LayerDetail.NUMBERS ? unbinned(quantity) : binned(quantity, axes);
    }

    private static IntFunction<Summary> unbinned(IntFunction<Values> quantity) {
        return layer -> quantity.apply(layer).summary();
    }

    /** All layers are gone through at once, as their axes follow from them all. */
    private IntFunction<Summary> binned(IntFunction<Values> quantity, Axes axes) {
        List<Values> layers = each(quantity);
        IntFunction<Range> ranges = axes.apply(layers);
        return layer -> layers.get(layer - 1).summary(ranges.apply(layer), bins);
    }

    private static IntFunction<Range> commonAxis(List<Values> layers) {
        Range common = Range.symmetric(layers);
        return layer -> common;
    }

    private IntFunction<Range> signalAxes(List<Values> layers) {
        return outputsApart(layers, Range.symmetric(hidden(layers)));
    }

    private IntFunction<Range> activationAxes(List<Values> layers) {
        return outputsApart(layers, Range.ofActivations(activation, hidden(layers)));
    }

    private IntFunction<Range> outputsApart(List<Values> layers, Range hidden) {
        return layer -> isOutput(layer) && hasOutputsApart() ? Range.symmetric(List.of(layers.get(layer - 1))) : hidden;
    }

    private LayerStats input() {
        Summary nothing = Summary.NOTHING;
        Summary byInput = loss == null ? ofInput(dJda(0)) : nothing;
        return new LayerStats(
                0,
                pass.samples(),
                nothing,
                ofInput(activations(0)),
                byInput,
                nothing,
                nothing,
                nothing,
                nothing,
                0,
                shape.inputs(),
                0);
    }

    private Summary ofInput(Values values) {
        return detail == LayerDetail.NUMBERS
                ? values.summary()
                : values.summary(Range.symmetric(List.of(values)), bins);
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
