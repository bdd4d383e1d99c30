package org.initium.session;

/**
 * Finds out which of two ways of doing some work is the faster one, and keeps finding out: the other one is tried again now and then, as what else goes on may
 * change. All time counts, also that between two pieces of work.
 */
final class FasterWay {
    /** Nanoseconds for which work is done one way before it is judged: long enough for all kinds of pieces to have their turn. */
    static final long WINDOW = 200_000_000;

    /** One window in so many goes to the slower way. */
    static final int RETRY = 8;

    /** Nanoseconds for a unit of work either way. */
    private final double[] paces = {Double.NaN, Double.NaN};

    private int way;
    private int windows;
    private long units;
    private long begun;

    FasterWay(long now) {
        this.begun = now;
    }

    /** The way to do the next piece, 0 or 1. */
    int next() {
        return way;
    }

    /** A piece of so many units was done as {@link #next} says, and it is {@code now} in nanoseconds. */
    void done(long unitsOfPiece, long now) {
        units += unitsOfPiece;
        if (now - begun >= WINDOW) {
            conclude((double) (now - begun) / units);
            units = 0;
            begun = now;
        }
    }

    private void conclude(double pace) {
        // What interrupts a window only makes it slower, so a fast one is believed at once.
        paces[way] = paces[way] < pace ? (paces[way] + pace) / 2 : pace;
        windows++;
        int faster = paces[1] < paces[0] ? 1 : 0;
        // The first way is tried again at once, as a program that has just started is slow whatever it does.
        boolean other = windows == 1 || windows == 2 || windows % RETRY == 0;
        way = other ? 1 - faster : faster;
    }
}
