package org.initium.engine.study.symmetry;

import org.initium.engine.probe.Score;

/**
 * How one restart ended.
 *
 * @param steps updates done
 * @param train cost and accuracy on the training samples
 * @param held the same on the held-out samples; NaN without any
 * @param diverged whether it met a number that is not finite
 */
public record Restart(long seed, long steps, Score train, Score held, boolean diverged) {
    /** What the best is chosen by: the cost on held-out samples, on the training samples without any. Infinite if diverged. */
    public double validationCost() {
        if (diverged) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.isNaN(held.cost()) ? train.cost() : held.cost();
    }
}
