package org.initium.cli;

import java.util.function.DoubleConsumer;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;

/**
 * A run that has been trained. It keeps no trainer, whose checkpoints would add up over many seeds.
 *
 * @param seconds spent in the training loop alone: no data made, nothing measured, nothing printed
 */
record TimedRun(Snapshot snapshot, int stepsPerEpoch, double seconds) {
    /** Often enough for a bar that moves, seldom enough to cost nothing. */
    private static final long REPORT_NANOS = 100_000_000;

    /** Trains {@code steps} updates, or up to a divergence; tells {@code progress} the share done now and then, looks closely at the end. */
    static TimedRun train(Trainer trainer, long steps, ProbePlan plan, DoubleConsumer progress) {
        long nanos = advance(trainer, steps, Long.MAX_VALUE, progress);
        return new TimedRun(trainer.snapshot(plan), trainer.stepsPerEpoch(), nanos / 1e9);
    }

    /** Trains {@code steps} updates, or up to a divergence, or for about {@code most} nanoseconds; gives the nanoseconds that it took. */
    static long advance(Trainer trainer, long steps, long most, DoubleConsumer progress) {
        long end = trainer.step() + steps;
        long chunk = 1;
        long nanos = 0;
        while (trainer.step() < end && nanos < most && trainer.divergence().isEmpty()) {
            long start = System.nanoTime();
            trainer.advance(Math.min(chunk, end - trainer.step()));
            long taken = System.nanoTime() - start;
            nanos += taken;
            if (taken < REPORT_NANOS / 2) {
                chunk *= 2;
            }
            if (taken > REPORT_NANOS / 4) {
                progress.accept((double) trainer.step() / end);
            }
        }
        return nanos;
    }

    double samplesPerSecond() {
        return seconds == 0
                ? Double.NaN
                : snapshot.epoch() * snapshot.data().train().size() / seconds;
    }

    boolean diverged() {
        return snapshot.divergence().isPresent();
    }
}
