package org.initium.session;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Play, pause, speed, hide and cancel: set by the window's thread, obeyed by the session's. */
public final class RunControl {
    /** As fast as the machine can. */
    public static final double UNLIMITED = Double.POSITIVE_INFINITY;

    private static final double NO_REPLAY = 0;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean running;
    private boolean visible = true;
    private boolean cancelled;
    private boolean woken;
    private double stepsPerSecond = UNLIMITED;
    private double replaySpeed = NO_REPLAY;

    public void run() {
        change(() -> {
            running = true;
            replaySpeed = NO_REPLAY;
        });
    }

    public void pause() {
        change(() -> {
            running = false;
            replaySpeed = NO_REPLAY;
        });
    }

    /** Goes on at a pace of its own, until the next {@link #run} or {@link #pause}; the pace set is not touched. */
    void replay(double stepsPerSecond) {
        change(() -> {
            running = true;
            replaySpeed = stepsPerSecond;
        });
    }

    boolean isReplaying() {
        return locked(() -> replaySpeed != NO_REPLAY);
    }

    /** The pace that holds now. */
    double pace() {
        return locked(() -> replaySpeed == NO_REPLAY ? stepsPerSecond : replaySpeed);
    }

    /** A hidden lab rests, whatever it was doing, and goes on when it is shown again. */
    public void setVisible(boolean nowVisible) {
        change(() -> visible = nowVisible);
    }

    /**
     * Sets the pace.
     *
     * @param newStepsPerSecond updates a second, above 0; {@link #UNLIMITED} for as many as the machine can
     */
    public void setSpeed(double newStepsPerSecond) {
        if (!(newStepsPerSecond > 0)) {
            throw new IllegalArgumentException("speed must be above 0 steps a second, not " + newStepsPerSecond);
        }
        change(() -> stepsPerSecond = newStepsPerSecond);
    }

    /** Ends the session's thread; there is no way back. */
    public void cancel() {
        change(() -> cancelled = true);
    }

    public boolean isRunning() {
        return locked(() -> running);
    }

    boolean isVisible() {
        return locked(() -> visible);
    }

    public boolean isCancelled() {
        return locked(() -> cancelled);
    }

    public double speed() {
        return locked(() -> stepsPerSecond);
    }

    /** Whether the session may train now. */
    boolean mayTrain() {
        return locked(() -> running && visible && !cancelled);
    }

    /** Lets a waiting session look again. */
    void wake() {
        change(() -> {});
    }

    /** Waits for a change, at most {@code nanos}; false if none came. */
    boolean await(long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (!woken && !cancelled && left > 0) {
                left = changed.awaitNanos(left);
            }
            boolean came = woken || cancelled;
            woken = false;
            return came;
        } catch (InterruptedException e) {
            cancelled = true;
            Thread.currentThread().interrupt();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something changes. */
    void await() {
        await(TimeUnit.DAYS.toNanos(1));
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }
}
