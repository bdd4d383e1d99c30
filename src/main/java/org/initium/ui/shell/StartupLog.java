package org.initium.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Says on standard error how long after the start of the process the window was on screen, and how long until it showed training. Only with
 * {@code JAVA_OPTS=-Dinitium.startup=log}.
 */
final class StartupLog extends AnimationTimer {
    static final String PROPERTY = "initium.startup";

    /** A pulse shows what was there before it, so what one pulse finds is on screen at the next. */
    private final BooleanSupplier training;

    private int pulses;
    private boolean trained;

    private StartupLog(BooleanSupplier training) {
        this.training = training;
    }

    /** {@code training} tells whether a step has been shown. */
    static void start(BooleanSupplier training) {
        if ("log".equals(System.getProperty(PROPERTY))) {
            new StartupLog(training).start();
        }
    }

    @Override
    public void handle(long now) {
        if (++pulses == 2) {
            say("window");
        }
        if (trained && pulses > 2) {
            say("training");
            stop();
        }
        trained = training.getAsBoolean();
    }

    private static void say(String what) {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        System.err.printf(
                "startup: %s on screen after %d ms%n",
                what, Duration.between(started, Instant.now()).toMillis());
    }
}
