package org.initium.lab;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** Old against new weights on MNIST: Nielsen, "Neural Networks and Deep Learning", chapter 3, weight initialization. */
final class NielsenLab {
    static final Initializer OLD = Initializer.of(InitializerFamily.NIELSEN_OLD);
    static final Initializer NEW = Initializer.of(InitializerFamily.NIELSEN_NEW);
    static final NetworkShape SMALL = NetworkShape.of(784, 30, 10);
    static final NetworkShape LARGE = NetworkShape.of(784, 100, 10);

    private static final String ID = "nielsen";

    private NielsenLab() {}

    /** 30 hidden sigmoid units, cross-entropy summed over 10 sigmoid outputs, batches of 10 at rate 0.1, lambda 5. */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                        DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50_000, 10_000), SMALL, Activation.SIGMOID, NEW)
                .withLoss(Loss.BINARY_CROSS_ENTROPY)
                .withRegularizer(new Regularizer.L2(5))
                .withBatch(10);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.REAL_DIGITS,
                spec(),
                List.of(
                        texts.arm("new", spec -> spec.withInitializer(NEW)),
                        texts.arm("old", spec -> spec.withInitializer(OLD))),
                true,
                List.of(
                        Knob.INITIALIZER,
                        Knob.LAYERS,
                        Knob.LEARNING_RATE,
                        Knob.WEIGHT_DECAY,
                        Knob.TRAIN_SIZE,
                        Knob.VALIDATION_SIZE,
                        Knob.BATCH),
                List.of(Knob.IMAGES, Knob.ACTIVATION, Knob.OPTIMIZER, Knob.SCHEDULE, Knob.LOSS, Knob.BIAS),
                List.of(
                        List.of(Panel.ACCURACY, Panel.HIDDEN_SUMS),
                        List.of(Panel.WEIGHT_DECAY, Panel.FIRST_WEIGHTS, Panel.CONFUSION),
                        List.of(Panel.LAYERS, Panel.COST),
                        List.of(Panel.DRAWN_DIGIT)),
                Lab.NO_INQUIRIES,
                List.of(
                        texts.paragraph("sums"),
                        texts.formula("spread"),
                        texts.predict("saturated", 3),
                        texts.lookAt("try-old", spec -> spec.withInitializer(OLD)),
                        texts.lookAt("try-new", spec -> spec.withInitializer(NEW)),
                        texts.notice("start"),
                        texts.notice("catching-up"),
                        texts.tryOut("try-large", spec -> spec.withShape(LARGE)),
                        texts.tryOut("try-small", spec -> spec.withShape(SMALL)),
                        texts.paragraph("decay"),
                        texts.formula("shrink"),
                        texts.predict("floor", 2),
                        texts.tryOut("try-decay-old", spec -> spec.withInitializer(OLD)
                                .withRegularizer(new Regularizer.L2(5))),
                        texts.notice("decay-curve"),
                        texts.tryOut("try-no-decay", spec -> spec.withInitializer(OLD)
                                .withRegularizer(Regularizer.NONE)),
                        texts.notice("no-decay")));
    }
}
