package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.data.TrainTest;

/** How densely a curve starts: every step of a toy network, less often where one evaluation costs as much as many steps. */
final class CurveStride {
    /** Multiplications of an evaluation that nobody waits for. */
    private static final long CHEAP = 2_000_000;

    /** An update of a batch costs about three forward passes of it. */
    private static final int PASSES_PER_UPDATE = 3;

    private CurveStride() {}

    /** Samples that a point of the curve is the mean over: all of a toy set, the first thousand of a large one. */
    static int samples(Dataset set) {
        return set.features() <= 16 ? set.size() : Math.min(Trainer.PROBE_SAMPLES, set.size());
    }

    /** Updates between the first points, a power of two: recording takes at most about as long as training. */
    static long first(ExperimentSpec spec, TrainTest data) {
        long evaluated = samples(data.train()) + samples(data.test());
        if (evaluated * spec.shape().parameterCount() <= CHEAP) {
            return 1;
        }
        long batch = spec.batch() == ExperimentSpec.FULL_BATCH
                ? data.train().size()
                : Math.min(spec.batch(), data.train().size());
        long stride = Math.max(1, 2 * evaluated / (PASSES_PER_UPDATE * batch));
        return Long.highestOneBit(stride);
    }
}
