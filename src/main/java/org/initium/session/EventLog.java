package org.initium.session;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;

/** Finds the events of one arm from the snapshots taken of it. */
final class EventLog {
    private final List<RunEvent> events = new ArrayList<>();
    private int deadUnits = -1;

    void restart() {
        events.clear();
        deadUnits = -1;
    }

    List<RunEvent> after(Trainer arm, Snapshot snapshot) {
        int dead = snapshot.layers().stream().mapToInt(LayerStats::deadUnits).sum();
        if (deadUnits >= 0 && dead > deadUnits && snapshot.step() == arm.furthestStep()) {
            events.add(new RunEvent(snapshot.step(), RunEvent.Kind.UNIT_DIED));
        }
        deadUnits = Math.max(deadUnits, dead);
        return List.copyOf(events);
    }
}
