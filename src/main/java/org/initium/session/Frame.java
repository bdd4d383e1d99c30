package org.initium.session;

import java.util.List;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;

/**
 * What a lab's window needs to show one moment of its session.
 *
 * @param run the number of the request by which its runs were begun, so that a view can tell a new run from a later step
 * @param answered the number of requests for new runs until now; when it is higher than {@code run}, the last of them was refused
 * @param arms one snapshot for each run that is compared; only the selected one carries grid and unit maps, the others layers at most
 * @param selected index of the arm looked at closely
 * @param running whether training goes on after this frame
 * @param furthestStep the furthest step reached, to which the timeline extends
 * @param samplesPerSecond training samples handled a second in the last moments, all arms together; 0 while paused
 * @param events what happened to the selected arm so far, in order of steps
 */
public record Frame(
        long run,
        long answered,
        List<Snapshot> arms,
        int selected,
        boolean running,
        long furthestStep,
        double samplesPerSecond,
        List<RunEvent> events) {
    public Frame {
        arms = List.copyOf(arms);
        events = List.copyOf(events);
    }

    /** What each arm trains. */
    public List<ExperimentSpec> specs() {
        return arms.stream().map(Snapshot::spec).toList();
    }

    public Snapshot current() {
        return arms.get(selected);
    }
}
