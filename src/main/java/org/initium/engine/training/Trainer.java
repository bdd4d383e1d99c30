package org.initium.engine.training;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.math.Crew;
import org.initium.engine.probe.Propagation;
import org.initium.engine.probe.Score;

/** One run: a network being trained step by step. Not thread-safe; draws no random number except for what the specification says. */
public final class Trainer {
    /** Statistics of large training sets are taken on this many samples, so that looking costs less than training. */
    public static final int PROBE_SAMPLES = 1_000;

    private final ExperimentSpec spec;
    private final TrainTest data;
    private final Batches batches;
    private final Observer observer;
    private final Trajectory trajectory;
    private final CurveRecorder curve;
    private final EpochRecorder epochs;
    private final BatchErrorRecorder errors;
    private long furthestStep;
    private Optional<Divergence> divergence = Optional.empty();

    /** A run on generated data or the user's points. */
    public Trainer(ExperimentSpec spec) {
        this(spec, DataSource.GENERATED.load(spec.data(), new Streams(spec.seed())));
    }

    /** A run on samples that were loaded already; throws IllegalArgumentException when the network does not fit them. */
    public Trainer(ExperimentSpec spec, TrainTest data) {
        this(spec, data, new Streams(spec.seed()), Crew.ALONE);
    }

    /**
     * The same by a crew, which goes on computing until {@link #share} names another one; changes no bit of the run.
     *
     * @param streams those of the run's seed, which the first weights are drawn from
     */
    public Trainer(ExperimentSpec spec, TrainTest data, Streams streams, Crew crew) {
        requireFit(spec, data.train());
        this.spec = spec;
        this.data = data;
        this.batches = new Batches(spec, data.train().size());
        this.observer = new Observer(spec, data);
        this.curve = new CurveRecorder(CurveStride.first(spec, data), !PictureSamples.isWide(data.train()));
        this.epochs = new EpochRecorder(observer, spec, data);
        this.errors = new BatchErrorRecorder(data);
        observer.share(crew);
        this.trajectory = new Trajectory(spec, data.train(), batches, streams, crew);
        recordCosts();
        recordEpoch();
    }

    private static void requireFit(ExperimentSpec spec, Dataset train) {
        if (train.size() == 0) {
            throw new IllegalArgumentException(
                    "there are no samples to learn from; take more of them or hold out fewer");
        }
        if (spec.shape().inputs() != train.features() || spec.shape().outputs() != train.outputs()) {
            throw new IllegalArgumentException(
                    "the data have %d inputs and %d outputs, so layers must be %d,…,%d and not %s"
                            .formatted(
                                    train.features(),
                                    train.outputs(),
                                    train.features(),
                                    train.outputs(),
                                    spec.shape().sizes()));
        }
    }

    public ExperimentSpec spec() {
        return spec;
    }

    public TrainTest data() {
        return data;
    }

    /** Updates done so far. */
    public long step() {
        return trajectory.step();
    }

    public int stepsPerEpoch() {
        return batches.perEpoch();
    }

    /** Passes over the training samples so far, with fraction. */
    public double epoch() {
        return (double) step() / batches.perEpoch();
    }

    /** Who computes from now on; changes no bit of the run. */
    public void share(Crew crew) {
        observer.share(crew);
        trajectory.share(crew);
    }

    /**
     * Does one update, records the cost when its turn has come and a checkpoint likewise. Does nothing after a divergence: the run stops at the
     * first number that is not finite, with the parameters before it.
     */
    public void advance() {
        advance(1);
    }

    /** Does up to {@code steps} updates; stops early at a divergence. */
    public void advance(long steps) {
        long end = step() + steps;
        while (step() < end && !hasEnded()) {
            if (trajectory.update()) {
                observe();
            } else {
                diverge();
            }
        }
    }

    /** Whether it can go no further from where it is. */
    public boolean hasEnded() {
        return divergence.isPresent() && step() >= divergence.get().step();
    }

    private void observe() {
        long step = step();
        if (step > furthestStep) {
            furthestStep = step;
            errors.record(step - 1, trajectory.misclassified(), trajectory.batchSize());
            if (Checkpoints.isDue(step)) {
                trajectory.keep();
            }
            if (curve.wants(step)) {
                recordCosts();
            }
            recordEpoch();
        }
    }

    private void recordCosts() {
        float[] parameters = trajectory.parameters();
        double testCost = observer.test(parameters, step(), CurveStride.samples(spec, data.test()))
                .cost();
        // Last, as a picture may go on from there.
        double cost = observer.train(parameters, step(), CurveStride.samples(spec, data.train()))
                .cost();
        curve.record(step(), cost, testCost);
    }

    private void recordEpoch() {
        if (step() % batches.perEpoch() == 0 && epochs.wants(step() / batches.perEpoch())) {
            epochs.record(step() / batches.perEpoch(), step(), trajectory.parameters());
        }
    }

    /** The step just tried met a number that is not finite: names it, and goes back to the parameters before it. */
    private void diverge() {
        float[] tried = trajectory.takeBack();
        Propagation pass = Propagation.of(spec.shape(), spec.activation(), spec.loss());
        Dataset batch = batches.rows(data.train(), step());
        pass.forward(trajectory.parameters(), batch.inputs(), 0, batch.size());
        pass.backwardOfMean(batch.targets(), 0);
        divergence = Optional.of(new Autopsy(pass, step()).examine(tried));
    }

    /** Where the run stopped, if it met a number that is not finite. */
    public Optional<Divergence> divergence() {
        return divergence;
    }

    /**
     * Goes to any step from 0 to the furthest one reached: restores the nearest checkpoint before it and trains the rest again, which gives
     * bit-for-bit the parameters that were there.
     */
    public void seek(long target) {
        if (target < 0 || target > furthestStep) {
            throw new IllegalArgumentException("step must be 0 to %d, not %d".formatted(furthestStep, target));
        }
        if (step() == furthestStep && target < furthestStep) {
            trajectory.keep();
        }
        if (target != step()) {
            trajectory.goTo(target);
        }
    }

    /** The furthest step reached. */
    public long furthestStep() {
        return furthestStep;
    }

    /**
     * The same run with these edits by hand. It stands at the current step, or at the first edit that is not the same in both if that is earlier; this run is left
     * as it was.
     */
    public Trainer edited(List<WeightEdit> edits) {
        Trainer edited = new Trainer(spec.withEdits(edits), data);
        long parting = WeightEdit.parting(spec.edits(), edits);
        long shared = Math.min(step(), parting);
        edited.trajectory.takeOver(trajectory, parting);
        edited.trajectory.goTo(shared);
        edited.furthestStep = shared;
        edited.curve.copyUpTo(curve, shared);
        edited.recordCosts();
        edited.epochs.copyBefore(epochs, edited.epoch());
        edited.recordEpoch();
        edited.errors.copyBefore(errors, shared);
        return edited;
    }

    /** A copy of the flat parameter vector. */
    public float[] parameters() {
        return trajectory.parameters().clone();
    }

    /** Cost and accuracy on the first {@code samples} rows of {@code set}, which need not be this run's data. */
    public Score score(Dataset set, int samples) {
        return observer.score(trajectory.parameters(), set, samples);
    }

    /** Scores and weights before the first epoch and at the ends of the epochs reached; empty for data with few features. */
    public EpochLog epochLog() {
        return epochs.log();
    }

    /** Whether a {@link ProbePlan#standing} picture would be of more samples. */
    public boolean isRough(ProbePlan plan) {
        return PictureSamples.lookedAt(spec, data.train(), plan)
                < PictureSamples.lookedAt(spec, data.train(), plan.standing());
    }

    /** All that can be seen at this step. Looking changes nothing. */
    public Snapshot snapshot(ProbePlan plan) {
        return observer.snapshot(
                trajectory.parameters(),
                step(),
                batches,
                curve.curve(),
                errors.errors(),
                epochs.log(),
                divergence,
                plan);
    }
}
