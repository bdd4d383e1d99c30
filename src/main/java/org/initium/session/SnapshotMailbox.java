package org.initium.session;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the newest frame until it is taken. A newer frame replaces an older one: frames are cumulative, so nothing is lost. */
public final class SnapshotMailbox {
    private final AtomicReference<Frame> newest = new AtomicReference<>();

    public void put(Frame frame) {
        newest.set(frame);
    }

    /** The newest frame that nobody took yet, or null. */
    public Frame take() {
        return newest.getAndSet(null);
    }

    public boolean isEmpty() {
        return newest.get() == null;
    }
}
