package org.initium.ui.workbench;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.initium.figure.scene.Scene;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.panel.PaintSchedule;

/** Once a pulse, takes the newest frame from the session, lets the panels paint and passes on what went wrong: the only way in for training results. */
final class SnapshotPump extends AnimationTimer {
    /** The dashes on the links flow one period in this time. */
    private static final double FLOW_NANOS = 1.2e9;

    private final Experiment experiment;
    private final PaintSchedule schedule;
    private final Consumer<String> problems;

    SnapshotPump(Experiment experiment, PaintSchedule schedule, Consumer<String> problems) {
        this.experiment = experiment;
        this.schedule = schedule;
        this.problems = problems;
    }

    @Override
    public void handle(long now) {
        experiment.pull().forEach(problems);
        Scene scene = experiment.scene().get();
        if (scene != null) {
            boolean running = experiment.playback().running().get();
            double phase = running ? now % (long) FLOW_NANOS / FLOW_NANOS : 0;
            schedule.paint(scene, phase, running, now);
        }
    }
}
