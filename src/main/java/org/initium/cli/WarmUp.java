package org.initium.cli;

import org.initium.engine.math.Crew;
import org.initium.engine.training.Trainer;

/** Lets the virtual machine compile the training loop before a run is timed: its first thousands of updates are many times slower than all others. */
final class WarmUp {
    private static final long NANOS = 600_000_000;

    /** An update of more parameters takes so long that how it starts hardly counts, and a second network of that size would take up the memory. */
    private static final int MOST_PARAMETERS = 1_000_000;

    private static boolean isDone;

    private WarmUp() {}

    /** Trains an equal run of the same crew, which is then forgotten, for as many updates at the most; later runs find the machine warm. */
    static void before(Trainer run, long steps, Crew crew) {
        if (!isDone && run.spec().shape().parameterCount() <= MOST_PARAMETERS) {
            isDone = true;
            Trainer trial = new Trainer(run.spec(), run.data());
            trial.share(crew);
            TimedRun.advance(trial, steps, NANOS, share -> {});
        }
    }
}
