package org.initium.engine.study.symmetry;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.data.TrainTest;
import org.initium.engine.probe.Score;
import org.initium.engine.study.Cancellation;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;

/**
 * Where a run on generated data or the user's points ends that starts from other weights: one part for each of the seeds seed, seed + 1, ... of the specification.
 * All learn from the samples of the first; those held out, if any, choose the best.
 *
 * @param steps updates of each restart
 */
public record RestartInquiry(ExperimentSpec spec, long steps, int seeds) implements Inquiry<Restart> {
    private static final long STEPS_BETWEEN_CHECKS = 50;

    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public Restart part(int index, BooleanSupplier cancelled) {
        TrainTest data = DataSource.GENERATED.load(spec.data(), new Streams(spec.seed()));
        Trainer trainer = new Trainer(spec.withSeed(spec.seed() + index), data);
        while (trainer.step() < steps && trainer.divergence().isEmpty()) {
            Cancellation.check(cancelled);
            trainer.advance(Math.min(STEPS_BETWEEN_CHECKS, steps - trainer.step()));
        }
        Score train = trainer.score(data.train(), data.train().size());
        Score held = trainer.score(data.test(), data.test().size());
        return new Restart(
                trainer.spec().seed(),
                trainer.step(),
                train,
                held,
                trainer.divergence().isPresent());
    }

    @Override
    public Restarts conclude(List<Restart> parts) {
        return new Restarts(parts);
    }
}
