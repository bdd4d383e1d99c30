package org.initium.lab;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;

/** What a reader of a story does, for tests of what it says: presses a button, trains, looks. */
final class Stories {
    private Stories() {}

    /** The run that the button with this label makes of the lab's own, from another seed. */
    static ExperimentSpec tried(Lab lab, String label, long seed) {
        return tried(lab, label, lab.base().withSeed(seed));
    }

    static ExperimentSpec tried(Lab lab, String label, ExperimentSpec before) {
        return tries(lab).stream()
                .filter(card -> card.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + label))
                .change()
                .apply(before);
    }

    static List<StoryCard.Try> tries(Lab lab) {
        return lab.story().stream()
                .filter(StoryCard.Try.class::isInstance)
                .map(StoryCard.Try.class::cast)
                .toList();
    }

    static Snapshot after(long steps, ExperimentSpec spec) {
        return after(steps, spec, ProbePlan.CURVE_ONLY);
    }

    static Snapshot after(long steps, ExperimentSpec spec, ProbePlan plan) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(steps);
        return trainer.snapshot(plan);
    }

    /** The cost at steps 0, 1, ... */
    static List<Double> costs(int steps, ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        List<Double> costs = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            costs.add(trainer.snapshot(ProbePlan.CURVE_ONLY).cost());
            trainer.advance();
        }
        return costs;
    }

    /** How often the cost jumps up from one step to the next, by more than this share. */
    static long rises(List<Double> costs, double share) {
        long rises = 0;
        for (int i = 1; i < costs.size(); i++) {
            rises += costs.get(i) > (1 + share) * costs.get(i - 1) ? 1 : 0;
        }
        return rises;
    }
}
