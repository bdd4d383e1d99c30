package org.initium.engine.training;

import java.util.Arrays;

/**
 * Cost against step, bounded in size and never smoothed: each point is a cost that really was. When full, every second point
 * goes and the stride doubles.
 *
 * <p>Each point keeps the training cost at a step and at the step after it, so that an oscillation of period two, the first sign of too
 * large a rate, stays visible at any stride. Of large samples, where a cost takes as long as some updates, the second is left out.
 */
public final class CostCurve {
    private final long[] steps;
    private final double[] costs;
    private final double[] nextCosts;
    private final double[] testCosts;

    CostCurve(long[] steps, double[] costs, double[] nextCosts, double[] testCosts) {
        this.steps = steps;
        this.costs = costs;
        this.nextCosts = nextCosts;
        this.testCosts = testCosts;
    }

    public int size() {
        return steps.length;
    }

    /** Updates done at point {@code i}. */
    public long step(int i) {
        return steps[i];
    }

    /** Training cost after {@link #step} updates. */
    public double cost(int i) {
        return costs[i];
    }

    /** Training cost one update later; NaN where that was not recorded. */
    public double nextCost(int i) {
        return nextCosts[i];
    }

    /** Test cost after {@link #step} updates; NaN without test samples. */
    public double testCost(int i) {
        return testCosts[i];
    }

    /** The lowest finite training cost, NaN when there is none. */
    public double lowest() {
        return Arrays.stream(costs).filter(Double::isFinite).min().orElse(Double.NaN);
    }
}
