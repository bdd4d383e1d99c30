package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.training.ProbePlan.Samples;

/** How densely a curve starts: every step of a toy network, less often where one evaluation costs as much as many steps. */
final class CurveStride {
    /** Multiplications of an evaluation that nobody waits for. */
    private static final long CHEAP = 2_000_000;

    /** An update of a batch costs about three forward passes of it. */
    private static final int PASSES_PER_UPDATE = 3;

    /** Of a set of large samples, the first few tell the cost well enough for a curve. */
    private static final int FEW = 200;

    /** A point and the cost one step later take at most this fraction (one in so many) of the time between points. */
    private static final int POINT_SHARE = 10;

    private CurveStride() {}

    /** Samples that a point of the curve is the mean over: all of a toy set, the first few of a large one. */
    static int samples(ExperimentSpec spec, Dataset set) {
        int pictured = PictureSamples.scored(spec, set, Samples.MOVING);
        return PictureSamples.isWide(set) ? Math.min(FEW, pictured) : pictured;
    }

    /** Updates between the first points, a power of two: recording takes at most about a tenth of the time of training. */
    static long first(ExperimentSpec spec, TrainTest data) {
        long evaluated = (long) samples(spec, data.train()) + samples(spec, data.test());
        if (evaluated * spec.shape().parameterCount() <= CHEAP) {
            return 1;
        }
        long batch = spec.batchOf(data.train().size());
        long stride = Math.max(1, 2 * POINT_SHARE * evaluated / (PASSES_PER_UPDATE * batch));
        return Long.highestOneBit(2 * stride - 1);
    }
}
