package org.initium.lab;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.symmetry.RestartInquiry;
import org.initium.engine.study.symmetry.TwinInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.initium.engine.training.WeightEdit;
import org.initium.figure.Panel;

/** Equal weights make equal units, and training never tells them apart: why the first weights must be random. */
final class SymmetryLab {
    private static final String ID = "symmetry";
    private static final double NUDGE = 1e-6;
    private static final long STEPS = 1_000;
    private static final int RESTARTS = 60;
    private static final long RESTART_STEPS = 300;
    private static final Initializer CONSTANT = new Initializer(InitializerFamily.CONSTANT, 0.5);
    private static final Initializer XAVIER = Initializer.of(InitializerFamily.XAVIER_NORMAL);

    private SymmetryLab() {}

    /** Six tanh units on the circle, all weights 0.5; every third point is held out. At this rate nudged twins part within 300 epochs. */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                        new DataSpec.Toy(ToyDataset.CIRCLE, 150, 1, 0.33),
                        NetworkShape.of(2, 6, 1),
                        Activation.TANH,
                        CONSTANT)
                .withRate(1);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.SIGNALS_IN_DEPTH,
                spec(),
                List.of(
                        texts.arm("zero", Initializer.ZERO),
                        texts.arm("constant", CONSTANT),
                        texts.arm("random", XAVIER)),
                List.of(Knob.INITIALIZER, Knob.LAYERS, Knob.ACTIVATION, Knob.LEARNING_RATE),
                List.of(Knob.DATASET, Knob.OPTIMIZER, Knob.BATCH, Knob.BIAS, Knob.SAMPLES, Knob.TEST_SHARE),
                List.of(List.of(Panel.NETWORK, Panel.UNITS, Panel.TWINS), List.of(Panel.RESTARTS, Panel.COST)),
                SymmetryLab::inquiries,
                List.of(
                        texts.paragraph("equal"),
                        texts.predict("distinct", 1),
                        texts.tryOut("try-constant", spec -> spec.withInitializer(CONSTANT)),
                        texts.notice("gradients"),
                        texts.formula("twins"),
                        texts.predict("nudge", 3),
                        texts.tryOut("try-nudge", spec -> nudged(spec.withInitializer(CONSTANT))),
                        texts.notice("parting"),
                        texts.tryOut("try-zero", spec -> spec.withInitializer(Initializer.ZERO)),
                        texts.tryOut("try-zero-nudge", spec -> nudged(spec.withInitializer(Initializer.ZERO))),
                        texts.notice("zero-nudge"),
                        texts.paragraph("permute"),
                        texts.lookAt("try-random", spec -> spec.withInitializer(XAVIER)),
                        texts.lookAt("try-permute", spec -> permuted(spec.withInitializer(XAVIER))),
                        texts.notice("permutations"),
                        texts.paragraph("restarts")));
    }

    private static List<Inquiry<?>> inquiries(ExperimentSpec spec) {
        if (spec.data() instanceof DataSpec.Images) {
            return List.of(); // dozens of runs on images would take minutes
        }
        return List.of(new TwinInquiry(spec, STEPS), new RestartInquiry(spec.withoutEdits(), RESTART_STEPS, RESTARTS));
    }

    /** One weight of the first hidden unit a millionth larger. */
    static ExperimentSpec nudged(ExperimentSpec spec) {
        float weight = new Trainer(spec).parameters()[0];
        return spec.withEdit(new WeightEdit(0, 0, (float) (weight + NUDGE)));
    }

    /** The first two units of the first hidden layer change places, with all their links. */
    static ExperimentSpec permuted(ExperimentSpec spec) {
        NetworkShape shape = spec.shape();
        if (shape.depth() < 2 || shape.units(1) < 2) {
            return spec;
        }
        float[] parameters = new Trainer(spec).parameters();
        ExperimentSpec swapped = spec;
        for (int from = 0; from < shape.fanIn(1); from++) {
            swapped = swapped(swapped, parameters, shape.weightIndex(1, from, 0), shape.weightIndex(1, from, 1));
        }
        swapped = swapped(swapped, parameters, shape.biasIndex(1, 0), shape.biasIndex(1, 1));
        for (int to = 0; to < shape.fanOut(2); to++) {
            swapped = swapped(swapped, parameters, shape.weightIndex(2, 0, to), shape.weightIndex(2, 1, to));
        }
        return swapped;
    }

    private static ExperimentSpec swapped(ExperimentSpec spec, float[] parameters, int one, int other) {
        return spec.withEdit(new WeightEdit(0, one, parameters[other]))
                .withEdit(new WeightEdit(0, other, parameters[one]));
    }
}
