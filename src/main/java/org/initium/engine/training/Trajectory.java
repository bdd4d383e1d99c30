package org.initium.engine.training;

import java.util.Optional;
import org.initium.engine.data.Dataset;
import org.initium.engine.math.Crew;

/**
 * The parameters of a run, step after step: on by updates, and back to any step by the nearest checkpoint before it and the updates from there, which gives
 * bit-for-bit what was there. Knows nothing of what is recorded on the way.
 */
final class Trajectory {
    /** Enough for a timeline of any toy network, and for some twenty checkpoints of a network of images; several may race in every lab. */
    private static final long CHECKPOINT_BYTES = 8L << 20;

    private final ExperimentSpec spec;
    private final Dataset train;
    private final Batches batches;
    private final Checkpoints checkpoints = new Checkpoints(CHECKPOINT_BYTES);
    private Crew crew;

    /** Made when the first update is asked for, as a picture of the start need not wait for it. */
    private Learner learner;

    private long step;
    private long epoch;
    private long epochStart = Long.MAX_VALUE;
    private double rate;

    /** Stands at the start, with weights from {@code streams}. */
    Trajectory(ExperimentSpec spec, Dataset train, Batches batches, Streams streams, Crew crew) {
        this.spec = spec;
        this.train = train;
        this.batches = batches;
        this.crew = crew;
        checkpoints.add(Checkpoint.start(InitialParameters.draw(spec, streams, crew)));
    }

    /** Updates from the start to here. */
    long step() {
        return step;
    }

    /** Who computes from now on; changes no bit of the run. */
    void share(Crew members) {
        crew = members;
        if (learner != null) {
            learner.share(crew);
        }
    }

    /**
     * Does one update and sets by hand what belongs at the step that it leads to. Where it meets a number that is not finite it leads to none, and nothing is to be
     * asked here but {@link #takeBack}.
     *
     * @return whether everything stayed finite
     */
    boolean update() {
        if (step < epochStart || step >= epochStart + batches.perEpoch()) {
            enterEpoch();
        }
        boolean finite = learner().step(epoch, (int) (step - epochStart), rate);
        if (finite) {
            step++;
            edit();
        }
        return finite;
    }

    private void enterEpoch() {
        epoch = step / batches.perEpoch();
        epochStart = epoch * batches.perEpoch();
        rate = spec.optimizer().rate() * spec.schedule().factor(epoch);
    }

    private void edit() {
        for (WeightEdit edit : spec.edits()) {
            if (edit.step() == step) {
                learner.set(edit.index(), edit.value());
            }
        }
    }

    /** Undoes an update that met a number that is not finite; gives the parameters that it had led to. */
    float[] takeBack() {
        float[] tried = learnt();
        goTo(step);
        return tried;
    }

    /** Samples that the update just done learnt from. */
    int batchSize() {
        int index = (int) (step - 1 - epochStart);
        return batches.end(index) - batches.start(index);
    }

    /** How many of them were misclassified before it. */
    int misclassified() {
        return learner.misclassified();
    }

    /** Keeps a checkpoint of this step. */
    void keep() {
        checkpoints.add(learner().checkpoint(step));
    }

    /** Goes to a step reached before, back or on. */
    void goTo(long target) {
        Checkpoint nearest = checkpoints.before(target);
        step = nearest.step();
        if (learner != null) {
            learner.restore(nearest);
        }
        while (step < target) {
            update();
        }
    }

    /** Takes over the checkpoints of a run that is the same before {@code parting}, as what was set there is part of the one at that step. */
    void takeOver(Trajectory other, long parting) {
        checkpoints.addAll(other.checkpoints, parting - 1);
    }

    /** The flat parameter vector, not to be written to: that of the checkpoint of this step if there is one, else a copy. */
    float[] parameters() {
        return kept().orElseGet(this::learnt);
    }

    private Optional<float[]> kept() {
        Checkpoint nearest = checkpoints.before(step);
        return nearest.step() == step && nearest.scale() == 1 ? Optional.of(nearest.parameters()) : Optional.empty();
    }

    private float[] learnt() {
        float[] flat = new float[spec.shape().parameterCount()];
        learner().copyParameters(flat);
        return flat;
    }

    private Learner learner() {
        if (learner == null) {
            Learner made = Learner.of(spec, train, batches);
            made.share(crew);
            made.restore(checkpoints.before(step));
            learner = made; // only now, as memory may not suffice for the optimizer's state
        }
        return learner;
    }
}
