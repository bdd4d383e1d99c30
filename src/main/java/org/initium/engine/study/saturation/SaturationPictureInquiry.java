package org.initium.engine.study.saturation;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.data.DataSpec;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.ExperimentSpec;

/** The draws of a {@link SaturationInquiry}, counted into histograms as soon as they are there: figures paint them many times. */
public record SaturationPictureInquiry(SaturationInquiry draws) implements Inquiry<SaturationRun> {
    private static final int DRAWS = 1_000;
    private static final int ROUNDS = 100;

    /** The unit of a run that looks at inputs that are on or off. */
    public static SaturationPictureInquiry of(ExperimentSpec run, DataSpec.OnOff data) {
        double spread = run.bias().spread();
        SaturationSpec unit = new SaturationSpec(
                data.features(), data.on(), run.initializer().variance(data.features(), 1), spread * spread);
        return new SaturationPictureInquiry(new SaturationInquiry(unit, run.seed(), DRAWS, ROUNDS));
    }

    @Override
    public int parts() {
        return draws.parts();
    }

    @Override
    public SaturationRun part(int index, BooleanSupplier cancelled) {
        return draws.part(index, cancelled);
    }

    @Override
    public SaturationPicture conclude(List<SaturationRun> parts) {
        return SaturationPicture.of(draws.conclude(parts));
    }
}
