package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.lab.Knob;
import org.initium.ui.workbench.experiment.Experiment;

/** The settings that are slid rather than typed, with their ranges. */
final class SliderKnobs {
    private static final SliderKnob.Scale FACTOR = SliderKnob.Scale.linear(0.3, 2, 0.01);
    private static final SliderKnob.Scale DEPTH = SliderKnob.Scale.linear(2, 50, 1);
    private static final SliderKnob.Scale WIDTH = SliderKnob.Scale.logarithmic(10, 500);
    private static final SliderKnob.Scale INPUTS = SliderKnob.Scale.logarithmic(1, DataSpec.OnOff.MAX_FEATURES);
    private static final SliderKnob.Scale SHARE = SliderKnob.Scale.linear(0, 1, 0.01);
    private static final SliderKnob.Scale MEAN = SliderKnob.Scale.linear(-3, 3, 0.1);
    private static final SliderKnob.Scale SD = SliderKnob.Scale.linear(0.1, 3, 0.1);
    private static final SliderKnob.Scale CORRELATION = SliderKnob.Scale.linear(0, 0.95, 0.05);

    private SliderKnobs() {}

    static KnobView create(Knob knob, Experiment experiment) {
        return switch (knob) {
            case CHAIN_FACTOR -> new SliderKnob(
                    "chain-factor",
                    experiment,
                    FACTOR,
                    spec -> spec.initializer().family() == InitializerFamily.IDENTITY
                            ? spec.initializer().number()
                            : Double.NaN,
                    (spec, c) -> spec.withInitializer(new Initializer(InitializerFamily.IDENTITY, c)));
            case DEPTH -> new SliderKnob(
                    "depth",
                    experiment,
                    DEPTH,
                    spec -> spec.shape().depth() - 1,
                    (spec, depth) -> spec.withShape(stack(spec.shape(), (int) depth, width(spec.shape()))));
            case WIDTH -> new SliderKnob(
                    "width",
                    experiment,
                    WIDTH,
                    spec -> width(spec.shape()),
                    (spec, width) ->
                            spec.withShape(stack(spec.shape(), spec.shape().depth() - 1, (int) width)));
            case INPUTS -> ofData(
                    "inputs",
                    experiment,
                    INPUTS,
                    DataSpec.OnOff.class,
                    DataSpec.OnOff::features,
                    (data, inputs) -> data.withFeatures((int) inputs));
            case SHARE_ON -> ofData(
                    "share-on",
                    experiment,
                    SHARE,
                    DataSpec.OnOff.class,
                    DataSpec.OnOff::shareOn,
                    DataSpec.OnOff::withShareOn);
            case INPUT_MEAN -> ofData(
                    "input-mean",
                    experiment,
                    MEAN,
                    DataSpec.Gaussian.class,
                    DataSpec.Gaussian::mean,
                    DataSpec.Gaussian::withMean);
            case INPUT_SD -> ofData(
                    "input-sd",
                    experiment,
                    SD,
                    DataSpec.Gaussian.class,
                    DataSpec.Gaussian::sd,
                    DataSpec.Gaussian::withSd);
            case INPUT_CORRELATION -> ofData(
                    "input-correlation",
                    experiment,
                    CORRELATION,
                    DataSpec.Gaussian.class,
                    DataSpec.Gaussian::correlation,
                    DataSpec.Gaussian::withCorrelation);
            default -> throw new IllegalArgumentException("no slider for " + knob);
        };
    }

    /** A number of data of one kind; a run that learns from others has none and is left as it is. */
    private static <D extends DataSpec> SliderKnob ofData(
            String id,
            Experiment experiment,
            SliderKnob.Scale scale,
            Class<D> kind,
            ToDoubleFunction<D> read,
            NumberChange<D> change) {
        return new SliderKnob(
                id,
                experiment,
                scale,
                spec -> kind.isInstance(spec.data()) ? read.applyAsDouble(kind.cast(spec.data())) : Double.NaN,
                (spec, value) -> kind.isInstance(spec.data())
                        ? spec.fittedTo(change.apply(kind.cast(spec.data()), value))
                        : spec);
    }

    /** The same data with another number. */
    private interface NumberChange<D extends DataSpec> {
        D apply(D data, double number);
    }

    private static int width(NetworkShape shape) {
        return shape.depth() < 2 ? shape.inputs() : shape.units(1);
    }

    private static NetworkShape stack(NetworkShape ends, int depth, int width) {
        List<Integer> sizes = new ArrayList<>();
        sizes.add(ends.inputs());
        sizes.addAll(Collections.nCopies(depth, width));
        sizes.add(ends.outputs());
        return new NetworkShape(sizes);
    }
}
