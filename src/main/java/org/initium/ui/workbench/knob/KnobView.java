package org.initium.ui.workbench.knob;

import javafx.scene.Node;
import org.initium.engine.training.ExperimentSpec;

/** The control of one setting: shows the specification in force, and asks the experiment for another. */
interface KnobView {
    Node node();

    void show(ExperimentSpec spec);

    /** Whether it is narrow enough to share its line with another one. */
    default boolean narrow() {
        return false;
    }
}
