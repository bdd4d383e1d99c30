package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.training.ProbePlan.Samples;

/** How many samples a picture is of: the first ones of a set, fewer of a large network. */
final class PictureSamples {
    /** Multiplications, forward, of a picture's score and, when it stands, of its look at all signals and gradients. */
    private static final long PER_PICTURE = 40_000_000;

    /** Fewer would say little about the cost of any network. */
    private static final int LEAST = 50;

    /** Of what is looked at standing, also of the least: the next picture of what moves is due soon, and signals and gradients of a layer are many for each sample. */
    private static final int MOVING_PART = 2;

    private static final int FEW_FEATURES = 16;

    private PictureSamples() {}

    /** Whether samples have so many features that a set of them is large. */
    static boolean isWide(Dataset set) {
        return set.features() > FEW_FEATURES;
    }

    /** Those that costs and accuracy are taken over: some of a large set, as many whether the picture moves or stands, as it ends a curve of such costs. */
    static int scored(ExperimentSpec spec, Dataset set, Samples samples) {
        boolean some = isWide(set) && samples != Samples.ALL;
        return some ? Math.min(affordable(spec, 1), set.size()) : set.size();
    }

    /** Those whose signals and gradients are shown, at most {@link Trainer#PROBE_SAMPLES}; 0 where those of a batch are, or none. */
    static int lookedAt(ExperimentSpec spec, Dataset train, ProbePlan plan) {
        boolean none = !plan.looks() || plan.showsBatchOf(train);
        return none ? 0 : Math.min(affordable(spec, plan.samples() == Samples.MOVING ? MOVING_PART : 1), train.size());
    }

    private static int affordable(ExperimentSpec spec, int part) {
        long samples = PER_PICTURE / part / spec.shape().parameterCount();
        return (int) Math.max(LEAST / part, Math.min(samples, Trainer.PROBE_SAMPLES));
    }
}
