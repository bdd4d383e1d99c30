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

    /** Multiplications, forward, of a picture's score and of its look at all signals and gradients, which are of the same samples. */
    private static final long PER_PICTURE = 40_000_000;

    /** Of networks of more than a million and a half weights, whose layers send some thousands of signals for as many samples. */
    private static final int LEAST = 24;

    private static final int FEW_FEATURES = 16;

    /** Of a set of large samples, the first few tell the cost well enough for a curve. */
    private static final int FEW = 200;

    /** Of a large network, while it stands. */
    private static final int LEAST_STANDING = 200;

    /** A point and the cost one step later take at most this fraction (one in so many) of the time between points. */
    private static final int POINT_SHARE = 10;

    private CurveStride() {}

    /** Whether samples have so many features that a set of them is large. */
    static boolean isWide(Dataset set) {
        return set.features() > FEW_FEATURES;
    }

    /** Samples that costs and accuracy of a picture are taken over: the first ones of a large set, as many whether it moves or stands, like a point of the curve. */
    static int scoredSamples(ExperimentSpec spec, Dataset set, Samples samples) {
        boolean some = isWide(set) && samples != Samples.ALL;
        return some ? Math.min(affordable(spec, LEAST), set.size()) : set.size();
    }

    /** Samples whose signals and gradients a picture shows: the first ones, at most {@link Trainer#PROBE_SAMPLES}, and of large networks fewer. */
    static int lookedAtSamples(ExperimentSpec spec, Dataset set, Samples samples) {
        return Math.min(affordable(spec, samples == Samples.MOVING ? LEAST : LEAST_STANDING), set.size());
    }

    /** Whether a picture that stands is of more samples than one that moves. */
    static boolean isRough(ExperimentSpec spec, Dataset set) {
        return lookedAtSamples(spec, set, Samples.MOVING) < lookedAtSamples(spec, set, Samples.STANDING);
    }

    private static int affordable(ExperimentSpec spec, int least) {
        long samples = Math.min(PER_PICTURE / spec.shape().parameterCount(), Trainer.PROBE_SAMPLES);
        return (int) Math.max(least, samples);
    }

    /** Samples that a point of the curve is the mean over: all of a toy set, the first few of a large one. */
    static int samples(ExperimentSpec spec, Dataset set) {
        int pictured = scoredSamples(spec, set, Samples.MOVING);
        return isWide(set) ? Math.min(FEW, pictured) : pictured;
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
