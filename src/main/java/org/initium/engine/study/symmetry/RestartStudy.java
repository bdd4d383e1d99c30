package org.initium.engine.study.symmetry;

import java.util.function.BooleanSupplier;
import org.initium.engine.data.TrainTest;
import org.initium.engine.probe.Score;
import org.initium.engine.study.Cancellation;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;

/** Trains the same network on the same samples from many seeds' weights. Safe for several threads. */
public final class RestartStudy {
    private static final long STEPS_BETWEEN_CHECKS = 50;

    private final ExperimentSpec spec;
    private final TrainTest data;
    private final long steps;

    /**
     * Restarts of a run.
     *
     * @param data the samples that all restarts share; the test samples, if any, choose the best
     * @param steps updates of each restart
     */
    public RestartStudy(ExperimentSpec spec, TrainTest data, long steps) {
        this.spec = spec;
        this.data = data;
        this.steps = steps;
    }

    /**
     * Trains from one seed's weights.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Restart run(long seed, BooleanSupplier cancelled) {
        Trainer trainer = new Trainer(spec.withSeed(seed), data);
        while (trainer.step() < steps && trainer.divergence().isEmpty()) {
            Cancellation.check(cancelled);
            trainer.advance(Math.min(STEPS_BETWEEN_CHECKS, steps - trainer.step()));
        }
        Score train = trainer.score(data.train(), data.train().size());
        Score held = trainer.score(data.test(), data.test().size());
        return new Restart(
                seed, trainer.step(), train, held, trainer.divergence().isPresent());
    }
}
