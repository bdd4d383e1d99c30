package org.initium.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.initium.text.Messages;

/** How far a run is, on one line that rewrites itself. Silent unless a person watches a terminal. */
final class ProgressBar {
    private static final Messages TEXT = Messages.of(ProgressBar.class);
    private static final int WIDTH = 30;
    private static final long SECONDS_AN_HOUR = 3_600;

    /** Until then a program warms up, and its pace says nothing about the rest. */
    private static final long WARM_UP_NANOS = 2_000_000_000;

    /** Set by a launcher that can tell whether standard error is a terminal; Java itself only knows about all streams together. */
    private static final String TERMINAL = "initium.terminal";

    private final PrintWriter err;
    private final boolean visible;
    private final LongSupplier nanos;
    private final long start;
    private String shown = "";

    /** @param nanos a clock */
    ProgressBar(PrintWriter err, boolean visible, LongSupplier nanos) {
        this.err = err;
        this.visible = visible;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Visible when this process talks to a terminal. */
    static ProgressBar on(PrintWriter err) {
        return new ProgressBar(err, isTerminal(System.getProperty(TERMINAL)), System::nanoTime);
    }

    @SuppressWarnings("SystemConsoleNull") // the launchers choose the kind of console that is there on terminals only
    private static boolean isTerminal(String told) {
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    /**
     * Says how far it is, and how long the rest takes at the pace so far.
     *
     * @param share 0 to 1
     */
    void show(double share, String note) {
        if (visible) {
            int full = (int) Math.round(WIDTH * share);
            String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
            rewrite("[%s] %3.0f %%%s  %s".formatted(bar, 100 * share, timeLeft(share), note));
        }
    }

    private String timeLeft(double share) {
        long elapsed = nanos.getAsLong() - start;
        if (share == 0 || share == 1 || elapsed < WARM_UP_NANOS) {
            return "";
        }
        long seconds = Math.round(elapsed / 1e9 * (1 - share) / share);
        String minutes = seconds < SECONDS_AN_HOUR
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / SECONDS_AN_HOUR, seconds / 60 % 60, seconds % 60);
        return "  " + TEXT.text("bar.left", minutes);
    }

    /** Leaves an empty line for what comes next. */
    void clear() {
        if (visible && !shown.isEmpty()) {
            rewrite("");
            err.print('\r');
            err.flush();
        }
    }

    private void rewrite(String line) {
        if (line.equals(shown)) {
            return; // a terminal is slow
        }
        err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
        err.flush();
        shown = line;
    }
}
