package org.initium.ui.workbench.experiment;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.initium.session.Frame;

/**
 * Keeps the first frame of a run back until the studies have something to show beside it, but not for long. Else panels would say at every stop of
 * a slider, for the blink of an eye, that what belongs there is being computed.
 */
final class FirstLook {
    /** Leaves time to paint before somebody who moves a slider feels a delay, at about a tenth of a second. */
    static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(45);

    private final BooleanSupplier awaited;
    private final LongSupplier clock;
    private long begun;
    private long asked;
    private boolean pending;
    private long shownRun;
    private Frame kept;

    /**
     * @param awaited whether the studies have nothing to show yet, but will have
     * @param clock in nanoseconds
     */
    FirstLook(BooleanSupplier awaited, LongSupplier clock) {
        this.awaited = awaited;
        this.clock = clock;
    }

    /** A new run was begun; {@code starts} were asked of the session by now. */
    void expect(long starts) {
        begun = starts;
        asked = clock.getAsLong();
        pending = true;
    }

    /** Whether the run asked for last may be on show in a moment: the next one had better wait, or none would be seen while a slider moves. */
    boolean isPending() {
        return pending && clock.getAsLong() - asked < PATIENCE;
    }

    /** What is to be shown now, {@code newest} (null if there is none) or the one kept back; null if nothing new is. */
    Frame due(Frame newest) {
        kept = newest == null ? kept : newest;
        if (kept == null || (isPending() && lacks(kept))) {
            return null;
        }
        Frame due = kept;
        kept = null;
        pending &= due.answered() < begun;
        shownRun = due.run();
        return due;
    }

    /** Whether it is from before the run, or what the studies find about this is missing. */
    private boolean lacks(Frame frame) {
        return frame.answered() < begun || (frame.run() != shownRun && awaited.getAsBoolean());
    }
}
