package org.initium.session;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.initium.engine.math.Crew;

/**
 * A second thread that takes half of each product, for a caller with nothing else to do on its processors. It watches for work without sleeping, as waking up
 * takes longer than most products; after a while without any it does sleep. Work that it has not begun when the caller is done, the caller does itself; and after
 * waiting for work that was begun and then interrupted, as happens when other programs want the processors, the caller goes on alone for a while.
 */
public final class CrewOfTwo implements Crew, AutoCloseable {
    /** Looks at the state before sleeping; they take some tenths of a millisecond. */
    private static final int LOOKS = 20_000;

    /** After waiting the caller works alone for so many times as long, so that waiting takes a twentieth of the time at the most. */
    private static final int SOLO = 20;

    private enum State {
        IDLE,
        OFFERED,
        TAKEN,
        DONE,
        CLOSED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private final Thread second = new Thread(this::help, "crew");
    private final boolean isOfTwo = Runtime.getRuntime().availableProcessors() > 1;
    private final LongSupplier clock;
    private volatile boolean asleep;
    private Work work;
    private int from;
    private int to;
    private RuntimeException failure;
    private boolean isSolo;
    private long soloEnd;

    /** Starts the second thread, which is there until {@link #close}; on a machine with one processor there is none. */
    public CrewOfTwo() {
        this(System::nanoTime);
    }

    CrewOfTwo(LongSupplier clock) {
        this.clock = clock;
        if (isOfTwo) {
            second.setDaemon(true);
            second.start();
        }
    }

    @Override
    public void share(int count, int unit, Work offered) {
        int middle = count / unit / 2 * unit;
        if (middle == 0 || !isOfTwo || isSolo()) {
            offered.run(0, count, 0);
            return;
        }
        work = offered;
        from = middle;
        to = count;
        state.set(State.OFFERED);
        if (asleep) {
            LockSupport.unpark(second);
        }
        offered.run(0, middle, 0);
        if (state.compareAndSet(State.OFFERED, State.IDLE)) {
            offered.run(middle, count, 0);
        } else {
            await();
        }
    }

    private boolean isSolo() {
        isSolo = isSolo && clock.getAsLong() - soloEnd < 0;
        return isSolo;
    }

    private void await() {
        for (int looks = 0; state.get() != State.DONE; looks++) {
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else {
                awaitLong();
            }
        }
        state.set(State.IDLE);
        if (failure != null) {
            RuntimeException thrown = failure;
            failure = null;
            throw thrown;
        }
    }

    private void awaitLong() {
        long begun = clock.getAsLong();
        while (state.get() != State.DONE) {
            LockSupport.parkNanos(1); // the other thread may wait for this processor
        }
        long end = clock.getAsLong();
        isSolo = true;
        soloEnd = end + SOLO * (end - begun);
    }

    private void help() {
        int looks = 0;
        for (State seen = state.get(); seen != State.CLOSED; seen = state.get()) {
            if (seen == State.OFFERED && state.compareAndSet(State.OFFERED, State.TAKEN)) {
                doShare();
                looks = 0;
            } else if (looks++ < LOOKS) {
                Thread.onSpinWait();
            } else {
                sleep();
                looks = 0;
            }
        }
    }

    private void doShare() {
        try {
            work.run(from, to, 1);
        } catch (RuntimeException e) {
            failure = e;
        }
        state.compareAndSet(State.TAKEN, State.DONE); // unless closed
    }

    /** The caller looks at {@link #asleep} after its offer, and this thread for an offer after saying so: one of them sees the other. */
    private void sleep() {
        asleep = true;
        if (state.get() == State.IDLE) {
            LockSupport.park(this);
        }
        asleep = false;
    }

    /** Lets the second thread end. */
    @Override
    public void close() {
        state.set(State.CLOSED);
        LockSupport.unpark(second);
    }
}
