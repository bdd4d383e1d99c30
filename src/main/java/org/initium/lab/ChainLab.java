package org.initium.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.signal.SignalInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** The nine layers of AI Notes, part II: W = c I in each of them, so that signals and gradients run through powers of c. */
final class ChainLab {
    private static final String ID = "chain";
    private static final int HIDDEN = 9;
    private static final int SEEDS = 20;

    /** At this rate c = 1.5 overshoots for some hundred steps and c = 1 never; ten times as much, and c = 1.5 leaves the range of float. */
    private static final double RATE = 0.004;

    private ChainLab() {}

    /**
     * 2, 9 x 2 and 1 identity units that learn to part two clouds by a line, which they can: what goes wrong, the weights' scale has done.
     * The clouds overlap, so there is a best line with a finite cost around which updates that are too long go to and fro.
     */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                        new DataSpec.Toy(ToyDataset.GAUSS, 200, 4, 0),
                        shape(HIDDEN),
                        Activation.IDENTITY,
                        identity(1.5))
                .withRate(RATE);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.SIGNALS_IN_DEPTH,
                spec(),
                List.of(
                        texts.arm("exploding", identity(1.5)),
                        texts.arm("vanishing", identity(0.5)),
                        texts.arm("balanced", identity(1))),
                List.of(
                        Knob.CHAIN_FACTOR,
                        Knob.DEPTH,
                        Knob.INITIALIZER,
                        Knob.ACTIVATION,
                        Knob.LEARNING_RATE,
                        Knob.DATASET),
                List.of(Knob.LAYERS, Knob.OPTIMIZER, Knob.BATCH, Knob.SCHEDULE, Knob.BIAS, Knob.SAMPLES),
                List.of(List.of(Panel.NETWORK, Panel.SIGNAL_PROFILE), List.of(Panel.FORMULA, Panel.COST)),
                ChainLab::inquiries,
                List.of(
                        texts.paragraph("powers"),
                        texts.formula("product"),
                        texts.predict("explode", 3),
                        texts.tryOut("try-exploding", start(1.5)),
                        texts.notice("oscillation"),
                        texts.tryOut("try-push", start(1.5).at(10 * RATE)),
                        texts.notice("autopsy"),
                        texts.predict("stall", 1),
                        texts.tryOut("try-vanishing", start(0.5)),
                        texts.notice("which-gradient"),
                        texts.tryOut("try-balanced", start(1)),
                        texts.paragraph("edge"),
                        texts.tryOut("try-early-edge", start(0.7)),
                        texts.tryOut("try-late-edge", start(1.45)),
                        texts.lookAt("try-deep", start(1.1).deep(50)),
                        texts.notice("deep"),
                        texts.tryOut("try-tanh", start(1.5).with(Activation.TANH)),
                        texts.notice("tanh")));
    }

    /** Mean-field theory and other seeds for random weights; c I has a closed form. */
    private static List<Inquiry<?>> inquiries(ExperimentSpec spec) {
        return spec.initializer().family() == InitializerFamily.IDENTITY
                ? List.of()
                : List.of(SignalInquiry.of(spec, SEEDS));
    }

    /** What a button starts with, whatever was set before; only the seed stays. */
    private record Start(ExperimentSpec spec) implements UnaryOperator<ExperimentSpec> {
        Start at(double rate) {
            return new Start(spec.withRate(rate));
        }

        Start deep(int hidden) {
            return new Start(spec.withShape(shape(hidden)));
        }

        Start with(Activation activation) {
            return new Start(spec.withActivation(activation));
        }

        @Override
        public ExperimentSpec apply(ExperimentSpec before) {
            return spec.withSeed(before.seed());
        }
    }

    private static Start start(double c) {
        return new Start(spec().withInitializer(identity(c)));
    }

    private static NetworkShape shape(int hidden) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(hidden + 1, 2));
        sizes.add(1);
        return new NetworkShape(sizes);
    }

    private static Initializer identity(double c) {
        return new Initializer(InitializerFamily.IDENTITY, c);
    }
}
