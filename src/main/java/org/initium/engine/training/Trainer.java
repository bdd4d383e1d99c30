package org.initium.engine.training;

import java.util.Optional;
import org.initium.engine.data.TrainTest;

/** One run: a network being trained step by step. Not thread-safe; draws no random number except for what the specification says. */
public final class Trainer {
    /** Statistics of large training sets are taken on this many samples, so that looking costs less than training. */
    public static final int PROBE_SAMPLES = 1_000;

    private final ExperimentSpec spec;
    private final TrainTest data;

    /** A run on generated data or the user's points. */
    public Trainer(ExperimentSpec spec) {
        this(spec, DataSource.GENERATED.load(spec.data(), new Streams(spec.seed())));
    }

    /** A run on samples that were loaded already. */
    public Trainer(ExperimentSpec spec, TrainTest data) {
        this.spec = spec;
        this.data = data;
    }

    public ExperimentSpec spec() {
        return spec;
    }

    public TrainTest data() {
        return data;
    }

    /** Updates done so far. */
    public long step() {
        return 0;
    }

    public int stepsPerEpoch() {
        return 1;
    }

    /**
     * Does one update, records the cost when its turn has come and a checkpoint likewise. Does nothing after a divergence: the run stops at the
     * first number that is not finite, with the parameters before it.
     */
    public void advance() {}

    /** Does up to {@code steps} updates; stops early at a divergence. */
    public void advance(long steps) {}

    /** Where the run stopped, if it met a number that is not finite. */
    public Optional<Divergence> divergence() {
        return Optional.empty();
    }

    /**
     * Goes to any step from 0 to the furthest one reached: restores the nearest checkpoint before it and trains the rest again, which gives
     * bit-for-bit the parameters that were there.
     */
    public void seek(long step) {}

    /** The furthest step reached. */
    public long furthestStep() {
        return 0;
    }

    /** Goes on as {@code edited} says: the same run but for edits by hand at or after the current step. */
    public Trainer edited(WeightEdit edit) {
        return this;
    }

    /** A copy of the flat parameter vector. */
    public float[] parameters() {
        return new float[0];
    }

    /** All that can be seen at this step. */
    public Snapshot snapshot(ProbePlan plan) {
        return null;
    }
}
