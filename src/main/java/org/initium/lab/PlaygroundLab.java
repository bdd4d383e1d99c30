package org.initium.lab;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** The playground of AI Notes, part I: a small ReLU network on points in the plane, and the scale of its first weights. */
final class PlaygroundLab {
    private static final String ID = "playground";

    private PlaygroundLab() {}

    /** [2, 6, 3, 1], ReLU, full batch of 100 points, gradient descent at 0.1, weights N(0, 1/n_in). */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0),
                NetworkShape.of(2, 6, 3, 1),
                Activation.RELU,
                Initializer.APPROPRIATE);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.WHY_IT_MATTERS,
                spec(),
                List.of(
                        texts.arm("zero", Initializer.ZERO),
                        texts.arm("too-small", Initializer.TOO_SMALL),
                        texts.arm("appropriate", Initializer.APPROPRIATE),
                        texts.arm("too-large", Initializer.TOO_LARGE),
                        texts.arm("he-normal", Initializer.HE_NORMAL)),
                List.of(Knob.DATASET, Knob.INITIALIZER, Knob.LAYERS, Knob.ACTIVATION, Knob.LEARNING_RATE),
                List.of(
                        Knob.BATCH,
                        Knob.OPTIMIZER,
                        Knob.SCHEDULE,
                        Knob.WEIGHT_DECAY,
                        Knob.BIAS,
                        Knob.SAMPLES,
                        Knob.NOISE,
                        Knob.TEST_SHARE),
                List.of(List.of(Panel.NETWORK, Panel.BOUNDARY), List.of(Panel.LAYERS, Panel.COST)),
                Lab.NO_INQUIRIES,
                List.of(
                        texts.paragraph("scale"),
                        texts.formula("variance"),
                        texts.predict("zero", 2),
                        texts.tryOut("try-zero", spec -> spec.withInitializer(Initializer.ZERO)),
                        texts.notice("zero-gradients"),
                        texts.tryOut("try-too-small", spec -> spec.withInitializer(Initializer.TOO_SMALL)),
                        texts.tryOut("try-too-large", spec -> spec.withInitializer(Initializer.TOO_LARGE)),
                        texts.notice("scale-cost"),
                        texts.paragraph("next"),
                        texts.tryOut("try-constant", spec -> spec.withInitializer(Initializer.parse("constant:0.1"))),
                        texts.notice("constant"),
                        texts.tryOut("try-two-units", spec -> spec.withInitializer(Initializer.APPROPRIATE)
                                .withShape(NetworkShape.of(2, 2, 1))),
                        texts.notice("two-units")));
    }
}
