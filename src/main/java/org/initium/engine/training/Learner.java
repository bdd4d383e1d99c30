package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.math.BatchKernel;
import org.initium.engine.math.Crew;
import org.initium.engine.math.Kernels;
import org.initium.engine.math.SampleLanes;
import org.initium.engine.math.UnitLanes;

/** Holds a network's parameters and updates them; each way of computing has one. Nothing here draws random numbers. */
interface Learner {
    /** The fastest for the network's size. */
    static Learner of(ExperimentSpec spec, Dataset train, Batches batches) {
        boolean small = spec.shape().sizes().stream().allMatch(units -> units <= SampleLanes.LARGEST_LAYER);
        return small
                ? sampleLanes(spec, train, batches, Kernels.best())
                : unitLanes(spec, train, batches, Kernels.best());
    }

    static Learner sampleLanes(ExperimentSpec spec, Dataset train, Batches batches, Kernels kernels) {
        BatchKernel kernel =
                new SampleLanes(kernels, spec.shape(), spec.activation(), spec.loss(), train.size(), batches.largest());
        return new KernelLearner(spec, train, batches, kernel);
    }

    static Learner unitLanes(ExperimentSpec spec, Dataset train, Batches batches, Kernels kernels) {
        BatchKernel kernel =
                new UnitLanes(kernels, spec.shape(), spec.activation(), spec.loss(), train.size(), batches.largest());
        return new KernelLearner(spec, train, batches, kernel);
    }

    /** Who computes from now on. */
    default void share(Crew crew) {}

    /** Copies the flat parameter vector to {@code flat}. */
    void copyParameters(float[] flat);

    /** A copy of all that the next update depends on. */
    Checkpoint checkpoint(long step);

    /** Goes on from the start of a run or from a state taken earlier from this or an equal learner. */
    void restore(Checkpoint checkpoint);

    /** Sets one parameter of the flat vector. */
    void set(int index, float value);

    /**
     * Does the update of a step. A step that meets a number that is not finite leaves the parameters undefined; the caller restores them.
     *
     * @return whether everything stayed finite
     */
    boolean step(long epoch, int batchIndex, double rate);

    /** Samples of the last step's batch that were misclassified before its update, see {@link BatchKernel#misclassified}. */
    int misclassified();
}
