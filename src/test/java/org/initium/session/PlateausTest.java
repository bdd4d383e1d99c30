package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.training.Curves;
import org.junit.jupiter.api.Test;

class PlateausTest {
    @Test
    void aCostThatStandsStillLongEnoughIsAPlateau() {
        assertThat(Plateaus.starts(Curves.of(49, step -> 1))).isEmpty();
        assertThat(Plateaus.starts(Curves.of(50, step -> 1))).containsExactly(0L);
    }

    @Test
    void longerIsAskedForLaterInARun() {
        // Falls fast up to step 100, then stands still: up to step 2 x 100 + 50.
        assertThat(Plateaus.starts(Curves.of(249, step -> Math.max(1, 11 - step / 10.0))))
                .isEmpty();
        assertThat(Plateaus.starts(Curves.of(250, step -> Math.max(1, 11 - step / 10.0))))
                .containsExactly(100L);
    }

    @Test
    void aFallOfMoreThanAPercentEndsIt() {
        assertThat(Plateaus.starts(Curves.of(60, step -> step < 30 ? 1 : 0.985)))
                .isEmpty();
        assertThat(Plateaus.starts(Curves.of(60, step -> step < 30 ? 1 : 0.995)))
                .containsExactly(0L);
        assertThat(Plateaus.starts(Curves.of(60, step -> step < 30 ? 1 : 1.015)))
                .isEmpty();
    }

    @Test
    void theNextOneBeginsBehindTheEndOfTheOneBefore() {
        // Each stair lies within a percent of the stair before, but not of the one before that.
        assertThat(Plateaus.starts(Curves.of(900, step -> step < 60 ? 1 : step <= 200 ? 0.995 : 0.986)))
                .containsExactly(0L, 201L);
    }
}
