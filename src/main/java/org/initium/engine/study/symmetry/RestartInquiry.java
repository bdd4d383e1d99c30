package org.initium.engine.study.symmetry;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.data.TrainTest;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.ExperimentSpec;

/** Where a run ends that starts from other weights: one part for each of the seeds seed, seed + 1, ... of the specification. */
public record RestartInquiry(ExperimentSpec spec, TrainTest data, long steps, int seeds) implements Inquiry<Restart> {
    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public Restart part(int index, BooleanSupplier cancelled) {
        return new RestartStudy(spec, data, steps).run(spec.seed() + index, cancelled);
    }

    @Override
    public Restarts conclude(List<Restart> parts) {
        return new Restarts(parts);
    }
}
