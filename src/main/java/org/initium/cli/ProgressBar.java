package org.initium.cli;

import java.io.PrintWriter;

/** How far a run is, on one line that rewrites itself. Silent unless a person watches a terminal. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean visible;
    private String shown = "";

    ProgressBar(PrintWriter err, boolean visible) {
        this.err = err;
        this.visible = visible;
    }

    /** Visible when this process talks to a terminal. */
    @SuppressWarnings(
            "SystemConsoleNull") // later Java versions restrict the console to terminals, too, unless told otherwise
    static ProgressBar on(PrintWriter err) {
        return new ProgressBar(err, System.console() != null);
    }

    /** @param share 0 to 1 */
    void show(double share, String note) {
        if (visible) {
            int full = (int) Math.round(WIDTH * share);
            String line =
                    "[%s%s] %3.0f %%  %s".formatted("#".repeat(full), "-".repeat(WIDTH - full), 100 * share, note);
            rewrite(line);
        }
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
        err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
        err.flush();
        shown = line;
    }
}
