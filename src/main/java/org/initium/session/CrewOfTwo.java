package org.initium.session;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.initium.engine.math.Crew;

/**
 * A second thread that takes half of each product, for a caller with nothing else to do on its processors. It watches for work without sleeping, as waking up
 * takes longer than most products; after a while without any it does sleep. Work that it has not begun when the caller is done, the caller does itself.
 */
public final class CrewOfTwo implements Crew, AutoCloseable {
    /** Looks at the state before sleeping; they take some tenths of a millisecond. */
    private static final int LOOKS = 20_000;

    /** Products that take less time than it takes to hand some of them over. */
    static final int FEW = 50_000;

    private enum State {
        IDLE,
        OFFERED,
        TAKEN,
        DONE
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private final Thread second = new Thread(this::help, "crew");
    private final boolean isOfTwo = Runtime.getRuntime().availableProcessors() > 1;
    private volatile boolean asleep;
    private volatile boolean closed;
    private boolean started;
    private Work work;
    private int from;
    private int to;
    private Throwable failure;

    /** The second thread starts with the first work for it and is there until {@link #close}; on a machine with one processor there is none. */
    public CrewOfTwo() {
        second.setDaemon(true);
    }

    @Override
    public void share(int count, int unit, long products, Work offered) {
        int middle = count / unit / 2 * unit;
        if (middle == 0 || products < FEW || !isOfTwo || closed) {
            offered.run(0, count, 0);
        } else {
            share(middle, count, offered);
        }
    }

    private void share(int middle, int count, Work offered) {
        work = offered;
        from = middle;
        to = count;
        state.set(State.OFFERED);
        if (!started) {
            started = true;
            second.start();
        } else if (asleep) {
            LockSupport.unpark(second);
        }
        try {
            offered.run(0, middle, 0);
        } catch (RuntimeException | Error e) {
            if (!state.compareAndSet(State.OFFERED, State.IDLE)) {
                await(); // the other part must not go on when its caller is gone
            }
            throw e;
        }
        if (state.compareAndSet(State.OFFERED, State.IDLE)) {
            offered.run(middle, count, 0);
        } else {
            rethrow(await());
        }
    }

    /** Waits for the other part; gives what went wrong with it, or null. */
    private Throwable await() {
        for (int looks = 0; state.get() != State.DONE; looks++) {
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(1); // the other thread may wait for this processor
            }
        }
        state.set(State.IDLE);
        Throwable thrown = failure;
        failure = null;
        return thrown;
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void help() {
        int looks = 0;
        while (!closed) {
            if (state.get() == State.OFFERED && state.compareAndSet(State.OFFERED, State.TAKEN)) {
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
        } catch (RuntimeException | Error e) {
            failure = e; // the caller would wait for ever
        }
        state.set(State.DONE);
    }

    /**
     * The caller looks at {@link #asleep} after its offer, and this thread for an offer after saying so: one of them sees the other. So it is when the crew is
     * closed, as waking a thread that is not asleep yet keeps it from falling asleep.
     */
    private void sleep() {
        asleep = true;
        if (state.get() == State.IDLE && !closed) {
            LockSupport.park(this);
        }
        asleep = false;
    }

    /** Lets the second thread end after the part that it is at work on. Any thread may call this at any time; what is shared afterwards, the caller does alone. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(second);
    }
}
