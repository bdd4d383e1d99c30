package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PacerTest {
    private long now;
    private final Pacer pacer = new Pacer(() -> now);

    @Test
    void oneStepASecondIsOneStepASecond() {
        pacer.due(1);
        long done = 0;
        for (now = 0; now < TimeUnit.SECONDS.toNanos(10); now += TimeUnit.MILLISECONDS.toNanos(7)) {
            done += pacer.due(1);
        }
        assertThat(done).isBetween(9L, 10L);
    }

    @Test
    void aPauseIsNotMadeUpFor() {
        pacer.due(100);
        now = TimeUnit.MINUTES.toNanos(5);
        pacer.took(1_000_000, 1);
        assertThat(pacer.due(100)).isLessThanOrEqualTo(11);
    }

    @Test
    void waitsExactlyUntilTheNextStep() {
        pacer.due(2);
        now += 100;
        assertThat(pacer.due(2)).isZero();
        assertThat(pacer.nanosToNext()).isEqualTo(TimeUnit.MILLISECONDS.toNanos(500) - 100);
    }

    @Test
    void anUnlimitedTurnGrowsUntilItFillsItsTime() {
        long turn = pacer.due(RunControl.UNLIMITED);
        for (int i = 0; i < 40; i++) {
            pacer.took(turn, turn * 1_000);
            turn = pacer.due(RunControl.UNLIMITED);
        }
        assertThat(turn).isEqualTo(2_000);
    }

    @Test
    void aTurnAtAPaceIsNoLongerThanAnUnlimitedOne() {
        pacer.due(1_000);
        pacer.took(1, TimeUnit.MILLISECONDS.toNanos(1));
        now = TimeUnit.MILLISECONDS.toNanos(50);
        assertThat(pacer.due(1_000)).isEqualTo(2);
    }

    @Test
    void aTurnAtMostDoublesHoweverFastOneWas() {
        pacer.took(1, 1);
        assertThat(pacer.due(RunControl.UNLIMITED)).isEqualTo(2);
        pacer.took(2, 1);
        assertThat(pacer.due(RunControl.UNLIMITED)).isEqualTo(4);
    }

    @Test
    void aSlowStepStillGetsItsTurn() {
        pacer.took(1, TimeUnit.SECONDS.toNanos(3));
        assertThat(pacer.due(RunControl.UNLIMITED)).isEqualTo(1);
    }
}
