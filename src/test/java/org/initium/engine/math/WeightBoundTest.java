package org.initium.engine.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WeightBoundTest {
    private final WeightBound bound = new WeightBound();

    @Test
    void weightsThatNobodyLookedAtAreNotSafe() {
        assertThat(bound.grow(0)).isFalse();
        bound.know(1);
        assertThat(bound.grow(0)).isTrue();
        bound.forget();
        assertThat(bound.grow(0)).isFalse();
    }

    @Test
    void smallChangesAddUpUntilItIsTimeToLook() {
        bound.know(0);
        for (int step = 1; step <= 40; step++) {
            assertThat(bound.grow(3e28)).isEqualTo(step <= 33);
        }
    }

    @Test
    void aChangeOfUnknownSizeIsNotSafe() {
        bound.know(1);
        assertThat(bound.grow(Double.NaN)).isFalse();
    }
}
