package org.initium.lab;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.signal.SignalInquiry;
import org.initium.engine.study.signal.WeightSource;
import org.initium.engine.study.variance.Assumption;
import org.initium.engine.study.variance.ClinicInquiry;
import org.initium.engine.study.variance.DerivationInquiry;
import org.initium.engine.study.variance.DerivationSpec;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** The derivation of Xavier's and He's variances with live numbers, its assumptions to be given up one by one, and misprints to find. */
final class VarianceLab {
    private static final String ID = "variance";
    private static final int SEEDS = 16;
    private static final int CLINIC_SEEDS = 8;
    private static final int MOST_SAMPLES = 1_000;

    /** Links met by all samples of one seed. */
    private static final long WORK = 20_000_000;

    /** Up to this spread of the inputs tanh counts as a straight line. */
    private static final double STRAIGHT = 0.3;

    private static final Initializer XAVIER = Initializer.of(InitializerFamily.XAVIER_NORMAL);

    /** Half-way between what keeps a straight line and what keeps a ReLU. */
    private static final Initializer DESIGN = Initializer.parse("designed-uniform:1:1.5:1:0");

    private VarianceLab() {}

    /** Four tanh layers of 100 units; inputs so small, N(0, 0.01), that every assumption holds. */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                        new DataSpec.Gaussian(100, 400, 0, 0.1, 0, 0.25),
                        NetworkShape.of(100, 100, 100, 100, 100, 1),
                        Activation.TANH,
                        XAVIER)
                .withBatch(50);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.SIGNALS_IN_DEPTH,
                spec(),
                List.of(
                        texts.arm("xavier", XAVIER),
                        texts.arm("glorot", Initializer.of(InitializerFamily.GLOROT_NORMAL)),
                        texts.arm("he", Initializer.HE_NORMAL)),
                List.of(Knob.ASSUMPTIONS, Knob.INITIALIZER, Knob.DESIGNER, Knob.ACTIVATION),
                List.of(
                        Knob.WIDTH,
                        Knob.DEPTH,
                        Knob.INPUT_MEAN,
                        Knob.INPUT_SD,
                        Knob.INPUT_CORRELATION,
                        Knob.LEARNING_RATE,
                        Knob.BATCH),
                List.of(List.of(Panel.DERIVATION, Panel.SIGNAL_PROFILE), List.of(Panel.CLINIC, Panel.COST)),
                VarianceLab::inquiries,
                List.of(
                        texts.paragraph("lines"),
                        texts.formula("keep"),
                        texts.predict("mean", 2),
                        texts.lookAt("try-mean", spec -> gaussian(spec, 0.1, 0.1, 0)),
                        texts.notice("product"),
                        texts.lookAt("try-curved", spec -> gaussian(spec, 0, 1, 0)),
                        texts.notice("curved"),
                        texts.lookAt("try-dependent", spec -> gaussian(spec, 0, 0.1, 0.2)),
                        texts.notice("dependent"),
                        texts.lookAt("try-all", VarianceLab::afresh),
                        texts.paragraph("he"),
                        texts.lookAt("try-relu", spec -> afresh(spec)
                                .withActivation(Activation.RELU)
                                .withInitializer(Initializer.HE_NORMAL)),
                        texts.notice("half"),
                        texts.paragraph("design"),
                        texts.lookAt("try-design", spec -> afresh(spec).withInitializer(DESIGN)),
                        texts.notice("root"),
                        texts.paragraph("last"),
                        texts.predict("clinic", 3)));
    }

    /** Which assumptions the data of a specification keep. */
    static Set<Assumption> held(DataSpec.Gaussian data) {
        Set<Assumption> held = EnumSet.noneOf(Assumption.class);
        if (data.mean() == 0) {
            held.add(Assumption.ZERO_MEAN_INPUTS);
        }
        if (data.correlation() == 0) {
            held.add(Assumption.INDEPENDENCE);
        }
        if (data.sd() <= STRAIGHT) {
            held.add(Assumption.LINEAR_REGIME);
        }
        return held;
    }

    private static List<Inquiry<?>> inquiries(ExperimentSpec spec) {
        if (!(spec.data() instanceof DataSpec.Gaussian data)) {
            return List.of(SignalInquiry.of(spec, SEEDS));
        }
        int in = spec.shape().fanIn(1);
        int out = spec.shape().fanOut(1);
        int samples = (int) Math.max(100, Math.min(MOST_SAMPLES, WORK / ((long) in * out)));
        DerivationSpec layer = new DerivationSpec(
                in, out, spec.activation(), WeightSource.of(spec.initializer()), samples, held(data));
        return List.of(
                new DerivationInquiry(layer, spec.seed(), SEEDS),
                SignalInquiry.of(spec, SEEDS),
                new ClinicInquiry(spec.seed(), CLINIC_SEEDS));
    }

    /** What the lab starts with, whatever was set before; only the seed stays. */
    private static ExperimentSpec afresh(ExperimentSpec before) {
        return spec().withSeed(before.seed());
    }

    private static ExperimentSpec gaussian(ExperimentSpec before, double mean, double sd, double correlation) {
        return afresh(before).withData(new DataSpec.Gaussian(100, 400, mean, sd, correlation, 0.25));
    }
}
