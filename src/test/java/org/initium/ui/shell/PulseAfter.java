package org.initium.ui.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits for the pulse after the one that painted what is hoped for, from when it is made on the JavaFX thread. */
final class PulseAfter extends AnimationTimer {
    private final CountDownLatch done = new CountDownLatch(1);
    private final BooleanSupplier hope;
    private final long begun = System.nanoTime();
    private boolean painted;
    private long seen;

    /** @param hope asked once a pulse on the JavaFX thread */
    PulseAfter(BooleanSupplier hope) {
        this.hope = hope;
        start();
    }

    @Override
    public void handle(long now) {
        if (painted) {
            seen = System.nanoTime();
            stop();
            done.countDown();
        }
        painted = hope.getAsBoolean();
    }

    /** False if it did not come within a minute. */
    boolean await() throws InterruptedException {
        return done.await(60, TimeUnit.SECONDS);
    }

    /** From the making of this to that pulse. */
    double millis() {
        return (seen - begun) / 1e6;
    }
}
