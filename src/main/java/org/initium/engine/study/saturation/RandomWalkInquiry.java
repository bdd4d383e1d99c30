package org.initium.engine.study.saturation;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Inquiry;

/** Where random walks of {@code inputs} steps lead: one part. */
public record RandomWalkInquiry(int inputs, long seed, int walks) implements Inquiry<RandomWalkRun> {
    @Override
    public int parts() {
        return 1;
    }

    @Override
    public RandomWalkRun part(int index, BooleanSupplier cancelled) {
        return new RandomWalkStudy(inputs).run(seed, walks, cancelled);
    }

    @Override
    public RandomWalkRun conclude(List<RandomWalkRun> parts) {
        return parts.get(0);
    }
}
