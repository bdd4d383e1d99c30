package org.initium.cli;

import java.util.Optional;
import org.initium.engine.training.Setup;

/** Opens the window, wherever that comes from: the command line knows none. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Shows a lab and returns when the window is closed.
     *
     * @param lab id of the lab; empty for the one that the window would choose
     * @param start what the lab starts with; empty for its own
     * @param run whether it trains at once
     * @return the exit code of the program
     */
    int open(Optional<String> lab, Optional<Setup> start, boolean run);
}
