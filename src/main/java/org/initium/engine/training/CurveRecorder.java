package org.initium.engine.training;

import java.util.Arrays;

/** Fills a cost curve as a run goes on. Points lie at multiples of a stride, and a few before the first; when they get too many, every second one goes. */
final class CurveRecorder {
    /** A power of two, so that halving keeps the points at multiples of the doubled stride. */
    static final int CAPACITY = 512;

    private static final int EARLY_POINTS = 4;

    private final long[] steps = new long[CAPACITY];
    private final double[] costs = new double[CAPACITY];
    private final double[] nextCosts = new double[CAPACITY];
    private final double[] testCosts = new double[CAPACITY];
    private final long early;
    private final boolean pairs;
    private int size;
    private long stride;

    /** @param pairs whether the cost one step after each point is recorded too */
    CurveRecorder(long firstStride, boolean pairs) {
        this.stride = firstStride;
        this.early = firstStride;
        this.pairs = pairs;
    }

    /** Takes over another run's points before {@code step}, and the point at {@code step} without what came after it. */
    void copyUpTo(CurveRecorder other, long step) {
        stride = other.stride;
        size = 0;
        for (int i = 0; i < other.size && other.steps[i] < step; i++) {
            steps[size] = other.steps[i];
            costs[size] = other.costs[i];
            nextCosts[size] = other.steps[i] + 1 < step ? other.nextCosts[i] : Double.NaN;
            testCosts[size++] = other.testCosts[i];
        }
    }

    /** Whether the costs at {@code step} are wanted: as a point, or as the cost after one. */
    boolean wants(long step) {
        return isPoint(step) || isAfterPoint(step);
    }

    boolean isPoint(long step) {
        // The stride is a power of two, and dividing would cost a tenth of a tiny network's step.
        return (step & (stride - 1)) == 0 || isEarly(step);
    }

    /** Of the steps before the first stride some are points too, four from each power of two to the next: a run changes most when it begins. */
    private boolean isEarly(long step) {
        return step < early && (step & (Math.max(1, Long.highestOneBit(step) / EARLY_POINTS) - 1)) == 0;
    }

    private boolean isAfterPoint(long step) {
        return pairs && size > 0 && steps[size - 1] == step - 1;
    }

    /** Records the costs at {@code step}; steps come in rising order. */
    void record(long step, double cost, double testCost) {
        if (isAfterPoint(step)) {
            nextCosts[size - 1] = cost;
        }
        if (isPoint(step)) {
            if (size == CAPACITY) {
                thin();
            }
            if (isPoint(step)) {
                append(step, cost, testCost);
            }
        }
    }

    private void append(long step, double cost, double testCost) {
        steps[size] = step;
        costs[size] = cost;
        nextCosts[size] = Double.NaN;
        testCosts[size++] = testCost;
    }

    private void thin() {
        stride *= 2;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (isPoint(steps[i])) {
                steps[kept] = steps[i];
                costs[kept] = costs[i];
                nextCosts[kept] = nextCosts[i];
                testCosts[kept++] = testCosts[i];
            }
        }
        size = kept;
    }

    CostCurve curve() {
        return new CostCurve(
                Arrays.copyOf(steps, size),
                Arrays.copyOf(costs, size),
                Arrays.copyOf(nextCosts, size),
                Arrays.copyOf(testCosts, size));
    }
}
