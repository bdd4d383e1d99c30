package org.initium.ui.workbench.file;

import java.util.Optional;
import org.initium.engine.training.Setup;
import org.initium.lab.Lab;

/** Brings a lab of the window to the front. */
@FunctionalInterface
public interface LabOpener {
    /** As it was left, or with another start. */
    void open(Lab lab, Optional<Setup> start);
}
