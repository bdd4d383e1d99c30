package org.initium.engine.study.saturation;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Inquiry;

/** How a unit's weighted sum scatters: {@code rounds} parts of {@code draws} draws each. */
public record SaturationInquiry(SaturationSpec spec, long seed, int draws, int rounds)
        implements Inquiry<SaturationRun> {
    @Override
    public int parts() {
        return rounds;
    }

    @Override
    public SaturationRun part(int index, BooleanSupplier cancelled) {
        return new SaturationStudy(spec).run(seed + index, draws, cancelled);
    }

    @Override
    public SaturationRun conclude(List<SaturationRun> parts) {
        return SaturationRun.merged(parts);
    }
}
