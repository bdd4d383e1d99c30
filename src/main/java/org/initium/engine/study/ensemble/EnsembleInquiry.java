package org.initium.engine.study.ensemble;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.data.TrainTest;
import org.initium.engine.study.Cancellation;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;

/**
 * How accuracy grows over epochs from several seeds: one part for each of the seeds seed, seed + 1, ... of the specification, the first of
 * which is the very run that the specification names.
 *
 * @param data the samples that all seeds share
 */
public record EnsembleInquiry(ExperimentSpec spec, TrainTest data, int epochs, int seeds)
        implements Inquiry<SeedAccuracies> {
    private static final int STEPS_BETWEEN_CHECKS = 100;

    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public SeedAccuracies part(int index, BooleanSupplier cancelled) {
        Trainer trainer = new Trainer(spec.withSeed(spec.seed() + index), data);
        long end = (long) epochs * trainer.stepsPerEpoch();
        while (trainer.step() < end && trainer.divergence().isEmpty()) {
            Cancellation.check(cancelled);
            trainer.advance(Math.min(STEPS_BETWEEN_CHECKS, end - trainer.step()));
        }
        List<Double> accuracies = trainer.epochLog().epochs().stream()
                .filter(epoch -> epoch.number() > 0)
                .map(EpochLog.Epoch::scored)
                .map(scored -> scored.score().accuracy())
                .toList();
        return new SeedAccuracies(trainer.spec().seed(), accuracies);
    }

    @Override
    public SeedEnsemble conclude(List<SeedAccuracies> parts) {
        return new SeedEnsemble(parts, seeds);
    }
}
