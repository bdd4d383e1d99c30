package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CurveRecorderTest {
    @Test
    void copyEndsBeforeTheStepAndForgetsWhatCameAtIt() {
        CostCurve copy = copied(recorded(10), 6).curve();
        assertThat(copy.size()).isEqualTo(6);
        assertThat(copy.step(5)).isEqualTo(5);
        assertThat(copy.cost(5)).isEqualTo(cost(5));
        assertThat(copy.testCost(5)).isEqualTo(testCost(5));
        assertThat(copy.nextCost(4)).isEqualTo(cost(5));
        assertThat(copy.nextCost(5)).as("the cost at step 6 may be another now").isNaN();
    }

    @Test
    void thinnedCurveGoesOnAsThinlyInACopy() {
        int thinned = CurveRecorder.CAPACITY + 1;
        CurveRecorder copy = copied(recorded(thinned), thinned);
        assertThat(copy.isPoint(thinned)).isFalse();
        assertThat(copy.isPoint(thinned + 1)).isTrue();
    }

    @Test
    void pointsThatStayKeepTheirOwnCosts() {
        CostCurve curve = recorded(CurveRecorder.CAPACITY + 2).curve();
        assertThat(curve.size()).isEqualTo(CurveRecorder.CAPACITY / 2 + 1);
        for (int i = 0; i < curve.size(); i++) {
            assertThat(curve.step(i)).isEqualTo(2L * i);
            assertThat(curve.cost(i)).isEqualTo(cost(2 * i));
            assertThat(curve.nextCost(i)).isEqualTo(cost(2 * i + 1));
            assertThat(curve.testCost(i)).isEqualTo(testCost(2 * i));
        }
    }

    @Test
    void aCurveOfFewPointsIsCloserWhereARunBegins() {
        CurveRecorder recorder = new CurveRecorder(32, false);
        assertThat(LongStream.rangeClosed(0, 100).filter(recorder::wants))
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 10L, 12L, 14L, 16L, 20L, 24L, 28L, 32L, 64L, 96L);
    }

    @Test
    void whatIsCloserAtTheStartStaysWhenPointsGetTooMany() {
        CurveRecorder recorder = new CurveRecorder(8, false);
        for (int step = 0; step <= 8 * CurveRecorder.CAPACITY; step++) {
            if (recorder.wants(step)) {
                recorder.record(step, cost(step), testCost(step));
            }
        }
        CostCurve curve = recorder.curve();
        assertThat(curve.size()).isLessThan(CurveRecorder.CAPACITY);
        assertThat(IntStream.range(0, curve.size()).mapToLong(curve::step))
                .startsWith(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 16L, 32L);
        assertThat(curve.cost(5)).isEqualTo(cost(5));
    }

    private static CurveRecorder copied(CurveRecorder from, int step) {
        CurveRecorder copy = new CurveRecorder(1, true);
        copy.copyUpTo(from, step);
        return copy;
    }

    /** Steps 0 to {@code steps - 1}. */
    private static CurveRecorder recorded(int steps) {
        CurveRecorder recorder = new CurveRecorder(1, true);
        for (int step = 0; step < steps; step++) {
            recorder.record(step, cost(step), testCost(step));
        }
        return recorder;
    }

    private static double cost(int step) {
        return 1.0 / (step + 1);
    }

    private static double testCost(int step) {
        return 2.0 / (step + 1);
    }
}
