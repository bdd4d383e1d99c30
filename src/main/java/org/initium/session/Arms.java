package org.initium.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.initium.engine.math.Crew;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.engine.training.WeightEdit;

/** The runs of a session, which go through the same steps, and the one of them that is looked at closely. The session's thread alone touches them. */
final class Arms {
    private final ProbePlan plan;
    private final ProbePlan comparedPlan;
    private final EventLog events = new EventLog();
    private List<Trainer> trainers = List.of();
    private int selected;

    /**
     * None yet.
     *
     * @param plan how closely the selected arm is looked at
     * @param comparedPlan how closely the others are
     */
    Arms(ProbePlan plan, ProbePlan comparedPlan) {
        this.plan = plan;
        this.comparedPlan = comparedPlan;
    }

    void begin(List<Trainer> fresh, int look) {
        trainers = List.copyOf(fresh);
        selected = look;
        events.restart();
    }

    /** Who computes them from now on. */
    void share(Crew crew) {
        trainers.forEach(arm -> arm.share(crew));
    }

    boolean isEmpty() {
        return trainers.isEmpty();
    }

    boolean haveEnded() {
        return trainers.stream().allMatch(Trainer::hasEnded);
    }

    /** Whether there is a selected arm and it goes no further. */
    boolean hasSelectedEnded() {
        return !isEmpty() && trainers.get(selected).hasEnded();
    }

    /**
     * Does this many updates of each arm that has not ended before.
     *
     * @return training samples that they took
     */
    double advance(long steps) {
        double samples = 0;
        for (Trainer arm : trainers) {
            long from = arm.step();
            arm.advance(steps);
            samples += (arm.step() - from) * samplesPerStep(arm);
        }
        return samples;
    }

    private static double samplesPerStep(Trainer arm) {
        return (double) arm.data().train().size() / arm.stepsPerEpoch();
    }

    void advanceEpoch() {
        for (Trainer arm : trainers) {
            int perEpoch = arm.stepsPerEpoch();
            arm.advance(perEpoch - arm.step() % perEpoch);
        }
    }

    /** Goes to a step reached before; an arm that never came so far, to its last one. */
    void seek(long step) {
        trainers.forEach(arm -> arm.seek(Math.max(0, Math.min(step, arm.furthestStep()))));
    }

    void select(int arm) {
        selected = Math.max(0, Math.min(arm, trainers.size() - 1));
        events.restart();
    }

    /** Sets one parameter of the selected arm by hand. */
    void edit(int parameter, float value) {
        Trainer arm = trainers.get(selected);
        WeightEdit edit = new WeightEdit(arm.step(), parameter, value);
        goOn(arm.edited(arm.spec().withEdit(edit).edits()));
    }

    /** Lets the selected arm have these edits by hand and no others. */
    void setEdits(List<WeightEdit> edits) {
        Trainer arm = trainers.get(selected);
        if (!arm.spec().edits().equals(edits)) {
            goOn(arm.edited(edits));
        }
    }

    private void goOn(Trainer edited) {
        List<Trainer> changed = new ArrayList<>(trainers);
        changed.set(selected, edited);
        trainers = List.copyOf(changed);
        events.restart();
    }

    /** Whether what is shown of them while they move is of fewer samples than there is time for once they stand. */
    boolean areRoughWhileMoving() {
        return IntStream.range(0, trainers.size())
                .anyMatch(arm -> trainers.get(arm).isRough(plan(arm)));
    }

    private ProbePlan plan(int arm) {
        return arm == selected ? plan : comparedPlan;
    }

    /** What there is to see of them while they move; the other components are those of {@link Frame}. */
    Frame frame(long run, long answered, boolean running, double samplesPerSecond) {
        return frame(run, answered, running, samplesPerSecond, moving -> moving);
    }

    /** What there is to see of them when they stand; the other components are those of {@link Frame}. */
    Frame standingFrame(long run, long answered) {
        return frame(run, answered, false, 0, ProbePlan::standing);
    }

    private Frame frame(
            long run, long answered, boolean running, double samplesPerSecond, UnaryOperator<ProbePlan> look) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < trainers.size(); i++) {
            snapshots.add(trainers.get(i).snapshot(look.apply(plan(i))));
        }
        long furthest = trainers.stream().mapToLong(Trainer::furthestStep).max().orElse(0);
        return new Frame(
                run,
                answered,
                snapshots,
                selected,
                running,
                furthest,
                samplesPerSecond,
                events.after(snapshots.get(selected)));
    }
}
