package org.initium.ui.workbench.experiment;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.initium.session.Frame;

/**
 * When a run that is asked for begins, and when its first frame is shown. It begins when the run before was seen, so that of all the stops of a slider on the way
 * some are seen; and it is shown when the studies have found something to stand beside it, else panels would say at every stop, for the blink of an eye, that what
 * belongs there is being computed. Nothing waits for long.
 */
final class Starts {
    /** Two pulses: leaves time to paint before somebody who moves a slider feels a delay, at about a tenth of a second. */
    static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(33);

    private final Runnable start;
    private final BooleanSupplier awaited;
    private final LongSupplier clock;
    private boolean waiting = true;
    private long begun;
    private long since;
    private Frame kept;
    private Frame shown;

    /**
     * One run waits: the first, for the first pulse, so that it does not hold up the window that is still being built.
     *
     * @param start asks the session for the run that is wanted now; nothing else may ask it for one
     * @param awaited whether the studies have nothing to show yet, but will have
     * @param clock in nanoseconds
     */
    Starts(Runnable start, BooleanSupplier awaited, LongSupplier clock) {
        this.start = start;
        this.awaited = awaited;
        this.clock = clock;
    }

    /** Another run is wanted; it begins now or at a later pulse. */
    void ask() {
        waiting = true;
        if (begun > 0) {
            pulse();
        }
    }

    /** Begins the run that waits, unless the one before may be seen in a moment. */
    void pulse() {
        if (waiting && !isPending()) {
            begin();
        }
    }

    /** Begins the run that waits, as a command for it is to follow; the first waits for its pulse all the same. */
    void hurry() {
        if (waiting && begun > 0) {
            begin();
        }
    }

    private void begin() {
        waiting = false;
        begun++;
        since = clock.getAsLong();
        start.run();
    }

    /** Whether the run begun last may be on show in a moment. */
    private boolean isPending() {
        boolean isShown = begun == 0 || (shown != null && isAnsweredBy(shown));
        return !isShown && clock.getAsLong() - since < PATIENCE;
    }

    /** Takes the newest frame; null if there is none. */
    void arrive(Frame newest) {
        kept = newest == null ? kept : newest;
    }

    /**
     * The frame of the run begun last, or of the one before if that was refused, that studies may be asked about: empty until it is there, and where it came so
     * late that it is shown without them, until it is shown, so that they do not hold it up.
     */
    Optional<Frame> answer() {
        return Optional.ofNullable(kept != null && isPending() ? kept : shown).filter(this::isAnsweredBy);
    }

    private boolean isAnsweredBy(Frame frame) {
        return frame.answered() == begun;
    }

    /** Whether a frame tells that the run wanted now cannot be had. */
    boolean isRefusedBy(Frame frame) {
        return !waiting && isAnsweredBy(frame) && frame.run() < begun;
    }

    /** What is to be shown now; null if nothing new is. */
    Frame due() {
        if (kept == null || (isPending() && lacks(kept))) {
            return null;
        }
        shown = kept;
        kept = null;
        return shown;
    }

    /** Whether it is from before the run, or what the studies find about this is missing. */
    private boolean lacks(Frame frame) {
        boolean first = shown == null || frame.run() != shown.run();
        return !isAnsweredBy(frame) || (first && awaited.getAsBoolean());
    }
}
