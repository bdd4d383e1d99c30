package org.initium.engine.study.ensemble;

import java.util.List;

/**
 * How accurate one run was at the ends of its epochs.
 *
 * @param accuracies on what is held out, or on what was learnt without any, from epoch 1 on; ends early where the run diverged
 */
public record SeedAccuracies(long seed, List<Double> accuracies) {
    public SeedAccuracies {
        accuracies = List.copyOf(accuracies);
    }
}
