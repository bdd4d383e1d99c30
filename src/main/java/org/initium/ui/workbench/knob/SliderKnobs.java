package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
            case INPUTS -> new SliderKnob(
                    "inputs",
                    experiment,
                    INPUTS,
                    spec -> spec.data() instanceof DataSpec.OnOff data ? data.features() : Double.NaN,
                    (spec, inputs) -> spec.data() instanceof DataSpec.OnOff data
                            ? spec.fittedTo(data.withFeatures((int) inputs))
                            : spec);
            case SHARE_ON -> new SliderKnob(
                    "share-on",
                    experiment,
                    SHARE,
                    spec -> spec.data() instanceof DataSpec.OnOff data ? data.shareOn() : Double.NaN,
                    (spec, share) ->
                            spec.data() instanceof DataSpec.OnOff data ? spec.withData(data.withShareOn(share)) : spec);
            case INPUT_MEAN -> new SliderKnob(
                    "input-mean",
                    experiment,
                    MEAN,
                    spec -> spec.data() instanceof DataSpec.Gaussian data ? data.mean() : Double.NaN,
                    (spec, mean) ->
                            spec.data() instanceof DataSpec.Gaussian data ? spec.withData(data.withMean(mean)) : spec);
            case INPUT_SD -> new SliderKnob(
                    "input-sd",
                    experiment,
                    SD,
                    spec -> spec.data() instanceof DataSpec.Gaussian data ? data.sd() : Double.NaN,
                    (spec, sd) ->
                            spec.data() instanceof DataSpec.Gaussian data ? spec.withData(data.withSd(sd)) : spec);
            case INPUT_CORRELATION -> new SliderKnob(
                    "input-correlation",
                    experiment,
                    CORRELATION,
                    spec -> spec.data() instanceof DataSpec.Gaussian data ? data.correlation() : Double.NaN,
                    (spec, correlation) -> spec.data() instanceof DataSpec.Gaussian data
                            ? spec.withData(data.withCorrelation(correlation))
                            : spec);
            default -> throw new IllegalArgumentException("no slider for " + knob);
        };
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
