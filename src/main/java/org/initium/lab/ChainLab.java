package org.initium.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.SignalInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** The nine layers of AI Notes, part II: W = c I in each of them, so that signals and gradients run through powers of c. */
final class ChainLab {
    private static final String ID = "chain";
    private static final int HIDDEN = 9;
    private static final int SEEDS = 20;

    private ChainLab() {}

    /**
     * 2, 9 x 2 and 1 identity units that learn a plane, which they can: what goes wrong, the weights' scale has done. At this rate c = 1
     * learns in a hundred epochs, c = 1.5 leaves the range of float in two.
     */
    static ExperimentSpec spec() {
        return new ExperimentSpec(
                new DataSpec.Toy(ToyDataset.PLANE, 100, 1, 0),
                shape(HIDDEN),
                Activation.IDENTITY,
                Loss.MEAN_SQUARED_ERROR,
                identity(1.5),
                identity(1.5).bias(),
                new OptimizerSpec.GradientDescent(0.005),
                Schedule.CONSTANT,
                Regularizer.NONE,
                ExperimentSpec.FULL_BATCH,
                true,
                42,
                List.of());
    }

    static Lab create() {
        StoryTexts texts = new StoryTexts(ID);
        return new Lab(
                ID,
                Chapter.SIGNALS_IN_DEPTH,
                spec(),
                List.of(arm(texts, "exploding", 1.5), arm(texts, "vanishing", 0.5), arm(texts, "balanced", 1)),
                List.of(Knob.CHAIN_FACTOR, Knob.DEPTH, Knob.INITIALIZER, Knob.ACTIVATION, Knob.LEARNING_RATE),
                List.of(Knob.DATASET, Knob.LAYERS, Knob.OPTIMIZER, Knob.BATCH, Knob.SCHEDULE, Knob.BIAS, Knob.SAMPLES),
                List.of(List.of(Panel.NETWORK, Panel.SIGNAL_PROFILE), List.of(Panel.FORMULA, Panel.COST)),
                ChainLab::inquiries,
                List.of(
                        texts.paragraph("powers"),
                        texts.formula("product"),
                        texts.predict("explode", 3),
                        texts.tryOut("try-exploding", spec -> spec.withInitializer(identity(1.5))),
                        texts.notice("autopsy"),
                        texts.predict("stall", 1),
                        texts.tryOut("try-vanishing", spec -> spec.withInitializer(identity(0.5))),
                        texts.notice("which-gradient"),
                        texts.tryOut("try-balanced", spec -> spec.withInitializer(identity(1))),
                        texts.paragraph("edge"),
                        texts.tryOut("try-edge", spec -> spec.withInitializer(identity(1.2))),
                        texts.tryOut(
                                "try-deep", spec -> spec.withShape(shape(50)).withInitializer(identity(1.1))),
                        texts.tryOut("try-tanh", spec -> spec.withActivation(Activation.TANH)
                                .withInitializer(identity(1.5))),
                        texts.notice("tanh")));
    }

    /** Mean-field theory and other seeds for random weights; c I has a closed form. */
    private static List<Inquiry<?>> inquiries(ExperimentSpec spec) {
        return spec.initializer().family() == InitializerFamily.IDENTITY
                ? List.of()
                : List.of(SignalInquiry.of(spec, SEEDS));
    }

    private static NetworkShape shape(int hidden) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(hidden + 1, 2));
        sizes.add(1);
        return new NetworkShape(sizes);
    }

    private static Initializer identity(double c) {
        return new Initializer(InitializerFamily.IDENTITY, c);
    }

    private static Arm arm(StoryTexts texts, String name, double c) {
        return new Arm(identity(c).id(), texts.text("arm." + name), spec -> spec.withInitializer(identity(c)));
    }
}
