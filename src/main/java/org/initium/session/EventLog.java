package org.initium.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Snapshot;

/** Collects the events of the arm looked at, from one snapshot after the other. */
final class EventLog {
    private final List<RunEvent> deaths = new ArrayList<>();
    private int deadUnits;
    private long lastStep;

    void restart() {
        deaths.clear();
        deadUnits = -1;
        lastStep = -1;
    }

    /** All events up to {@code snapshot}; a look back at an earlier step adds none. */
    List<RunEvent> after(Snapshot snapshot) {
        if (snapshot.step() > lastStep) {
            lastStep = snapshot.step();
            countDeaths(snapshot);
        }
        List<RunEvent> events = new ArrayList<>(deaths);
        Plateaus.starts(snapshot.curve()).forEach(step -> events.add(new RunEvent(step, RunEvent.Kind.PLATEAU)));
        snapshot.divergence()
                .ifPresent(divergence -> events.add(new RunEvent(divergence.step(), RunEvent.Kind.DIVERGED)));
        events.sort(Comparator.comparingLong(RunEvent::step));
        return events;
    }

    private void countDeaths(Snapshot snapshot) {
        int dead = snapshot.layers().stream().mapToInt(LayerStats::deadUnits).sum();
        if (deadUnits >= 0 && dead > deadUnits) {
            deaths.add(new RunEvent(snapshot.step(), RunEvent.Kind.UNIT_DIED));
        }
        deadUnits = Math.max(deadUnits, dead);
    }
}
