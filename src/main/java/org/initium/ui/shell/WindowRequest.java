package org.initium.ui.shell;

import java.util.Optional;
import org.initium.engine.training.Setup;

/**
 * What the window is opened with.
 *
 * @param lab id of the lab in front; when empty, the one of the last time, or the first one with a start of its own or at the first start
 * @param start what it starts with; the lab's own when empty
 * @param run whether training starts at once; a lab that nobody named and that is only there from the last time waits all the same
 */
public record WindowRequest(Optional<String> lab, Optional<Setup> start, boolean run) {
    /** The lab of the last time, or the first one training from the first second. */
    public static final WindowRequest FIRST_RUN = new WindowRequest(Optional.empty(), Optional.empty(), true);
}
