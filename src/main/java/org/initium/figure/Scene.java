package org.initium.figure;

import java.util.List;
import org.initium.engine.training.Snapshot;

/**
 * What all panels of a lab show at one moment.
 *
 * @param arms the runs compared, at least one, in the order of their colours
 * @param selected index of the arm that single-run panels show
 */
public record Scene(List<Arm> arms, int selected, ViewOptions options) {
    /** One run with the name under which it is compared. */
    public record Arm(String name, Snapshot snapshot) {}

    public Scene {
        arms = List.copyOf(arms);
    }

    public Snapshot current() {
        return arms.get(selected).snapshot();
    }
}
