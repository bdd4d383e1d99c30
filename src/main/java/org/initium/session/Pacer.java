package org.initium.session;

import java.util.function.LongSupplier;

/** Decides how many updates to do before looking up again: enough to lose no time, few enough to answer at once. */
final class Pacer {
    /** A turn lasts about this long, so that a command waits no longer than it. */
    private static final double TURN_NANOS = 2e6;

    private static final long MAX_TURN = 1L << 20;

    /** At a set pace, lost time older than this is not made up for. */
    private static final double MAX_LAG_NANOS = 1e8;

    private final LongSupplier nanoClock;
    private double speed = RunControl.UNLIMITED;
    private double nextDue;
    private long unlimitedTurn = 1;

    Pacer(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Starts counting anew, as after a pause. */
    void restart() {
        nextDue = nanoClock.getAsLong();
    }

    /** Updates due now at {@code stepsPerSecond}; 0 when the next is still to come. */
    long due(double stepsPerSecond) {
        if (stepsPerSecond != speed) {
            speed = stepsPerSecond;
            restart();
        }
        if (speed == RunControl.UNLIMITED) {
            return unlimitedTurn;
        }
        double now = nanoClock.getAsLong();
        nextDue = Math.max(nextDue, now - MAX_LAG_NANOS);
        double interval = 1e9 / speed;
        long due = now < nextDue ? 0 : 1 + (long) ((now - nextDue) / interval);
        long turn = Math.min(due, unlimitedTurn);
        nextDue += turn * interval;
        return turn;
    }

    /** Nanoseconds until the next update is due. */
    long nanosToNext() {
        return (long) Math.max(0, nextDue - nanoClock.getAsLong());
    }

    /** Learns from how long a turn of {@code steps} took. */
    void took(long steps, long nanos) {
        double fitting = steps * TURN_NANOS / Math.max(nanos, 1);
        double limited = Math.min(fitting, 2.0 * Math.max(steps, unlimitedTurn));
        unlimitedTurn = Math.max(1, Math.min(MAX_TURN, (long) limited));
    }
}
