package org.initium.lab;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.saturation.RandomWalkInquiry;
import org.initium.engine.study.saturation.SaturationPictureInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;

/** Nielsen's weighted sum (chapter 3): one sigmoid unit with many inputs, half of them on, and how often it starts out saturated. */
final class SaturationLab {
    private static final String ID = "saturation";
    private static final int WALKS = 200;
    private static final Initializer OLD = Initializer.of(InitializerFamily.NIELSEN_OLD);
    private static final Initializer NEW = Initializer.of(InitializerFamily.NIELSEN_NEW);

    private SaturationLab() {}

    /** 1,000 inputs, 500 of them on, weights and bias N(0, 1). */
    static ExperimentSpec spec() {
        return ExperimentSpec.of(
                new DataSpec.OnOff(1_000, 0.5, 40), NetworkShape.of(1_000, 1), Activation.SIGMOID, OLD);
    }

    static Lab create() {
        LabTexts texts = new LabTexts(ID);
        return new Lab(
                ID,
                Chapter.SIGNALS_IN_DEPTH,
                spec(),
                List.of(texts.arm("old", OLD), texts.arm("new", NEW)),
                List.of(Knob.INPUTS, Knob.SHARE_ON, Knob.INITIALIZER, Knob.BIAS),
                List.of(Knob.LEARNING_RATE, Knob.OPTIMIZER, Knob.BATCH),
                List.of(List.of(Panel.WEIGHTED_SUM, Panel.SIGMOID_SUMS), List.of(Panel.FORMULA, Panel.RANDOM_WALK)),
                SaturationLab::inquiries,
                List.of(
                        texts.paragraph("sum"),
                        texts.formula("variance"),
                        texts.paragraph("start"),
                        texts.predict("spread", 2),
                        texts.lookAt("try-fewer", spec -> afresh(spec).fittedTo(new DataSpec.OnOff(250, 0.5, 40))),
                        texts.lookAt("try-old", SaturationLab::afresh),
                        texts.notice("saturated"),
                        texts.lookAt("try-new", spec -> afresh(spec).withInitializer(NEW)),
                        texts.notice("slope"),
                        texts.paragraph("bias"),
                        texts.lookAt("try-no-bias", spec -> spec.withBias(BiasRule.ZERO)),
                        texts.predict("walk", 2),
                        texts.lookAt("try-many", spec -> spec.fittedTo(new DataSpec.OnOff(10_000, 0.5, 40))),
                        texts.lookAt("try-one", spec -> spec.fittedTo(new DataSpec.OnOff(1, 1, 40))),
                        texts.notice("one")));
    }

    /** What the lab starts with, whatever was set before; only the seed stays. */
    private static ExperimentSpec afresh(ExperimentSpec before) {
        return spec().withSeed(before.seed());
    }

    private static List<Inquiry<?>> inquiries(ExperimentSpec spec) {
        return spec.data() instanceof DataSpec.OnOff data
                ? List.of(
                        SaturationPictureInquiry.of(spec, data),
                        new RandomWalkInquiry(data.features(), spec.seed(), WALKS))
                : List.of();
    }
}
