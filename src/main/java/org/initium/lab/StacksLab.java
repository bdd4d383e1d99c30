package org.initium.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.signal.SignalInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** Ten layers of a hundred units, as lecture notes on initialization have them: histograms of every layer's activations and gradients. */
final class StacksLab {
    private static final String ID = "stacks";
    private static final int WIDTH = 100;
    private static final int HIDDEN = 10;
    private static final int SEEDS = 20;
    private static final Initializer SMALL = new Initializer(InitializerFamily.NORMAL, 0.01);
    private static final Initializer LARGE = new Initializer(InitializerFamily.NORMAL, 1);
    private static final Initializer XAVIER = Initializer.of(InitializerFamily.XAVIER_NORMAL);

    private StacksLab() {}

    /** 100 inputs N(0, 1), 10 x 100 tanh units, biases 0; one output, so that the stack can learn. */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                        new DataSpec.Gaussian(WIDTH, 400, 0, 1, 0, 0.25), shape(HIDDEN, WIDTH), Activation.TANH, XAVIER)
                .withRate(0.05)
                .withBatch(50);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.SIGNALS_IN_DEPTH,
                spec(),
                List.of(
                        texts.arm("small", SMALL),
                        texts.arm("large", LARGE),
                        texts.arm("xavier", XAVIER),
                        texts.arm("he", Initializer.HE_NORMAL)),
                List.of(Knob.INITIALIZER, Knob.ACTIVATION, Knob.DEPTH, Knob.WIDTH, Knob.BATCH_NORMALIZATION),
                List.of(Knob.LEARNING_RATE, Knob.BATCH, Knob.OPTIMIZER, Knob.BIAS, Knob.LAYERS, Knob.SCHEDULE),
                List.of(
                        List.of(Panel.ACTIVATION_STACK, Panel.GRADIENT_STACK),
                        List.of(Panel.SIGNAL_PROFILE, Panel.CENSUS, Panel.COST)),
                spec -> List.of(SignalInquiry.of(spec, SEEDS)),
                List.of(
                        texts.paragraph("start"),
                        texts.predict("relu", 2),
                        texts.lookAt("try-relu-xavier", start(Activation.RELU, XAVIER)::applied),
                        texts.lookAt("try-relu-he", start(Activation.RELU, Initializer.HE_NORMAL)::applied),
                        new StoryCard.Compare(
                                "sequence", texts.text("compare-sequence"), StacksLab::afresh, sequence(texts)),
                        texts.notice("sequence"),
                        texts.formula("map"),
                        texts.paragraph("theory"),
                        texts.lookAt("try-tanh-xavier", start(Activation.TANH, XAVIER)::applied),
                        texts.notice("constant"),
                        texts.predict("saturated", 3),
                        texts.lookAt("try-large", start(Activation.TANH, LARGE)::applied),
                        texts.notice("large"),
                        texts.lookAt("try-small", start(Activation.TANH, SMALL)::applied),
                        texts.notice("small"),
                        texts.notice("normalization"),
                        texts.paragraph("task"),
                        texts.tryOut("try-train", start(Activation.TANH, XAVIER)::applied),
                        texts.notice("train"),
                        texts.tryOut("try-circle", spec -> afresh(spec)
                                .fittedTo(new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0.25))),
                        texts.lookAt("try-deep", spec -> afresh(spec).withShape(shape(50, WIDTH))),
                        texts.notice("deep")));
    }

    /** The stack that a button starts with, whatever was set before. */
    private record Start(Activation activation, Initializer initializer) {
        ExperimentSpec applied(ExperimentSpec spec) {
            return varied(afresh(spec));
        }

        ExperimentSpec varied(ExperimentSpec spec) {
            return spec.withActivation(activation).withInitializer(initializer);
        }
    }

    private static ExperimentSpec afresh(ExperimentSpec spec) {
        return spec().withSeed(spec.seed());
    }

    /** The three figures of the lecture notes. */
    private static List<Arm> sequence(LabTexts texts) {
        return List.of(
                texts.arm("tanh-xavier", start(Activation.TANH, XAVIER)::varied),
                texts.arm("relu-xavier", start(Activation.RELU, XAVIER)::varied),
                texts.arm("relu-he", start(Activation.RELU, Initializer.HE_NORMAL)::varied));
    }

    private static Start start(Activation activation, Initializer initializer) {
        return new Start(activation, initializer);
    }

    private static NetworkShape shape(int hidden, int width) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(hidden, width));
        sizes.add(0, WIDTH);
        sizes.add(1);
        return new NetworkShape(sizes);
    }
}
