package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckpointsTest {
    @Test
    void checkpointsStayUnderTheirBudgetAndSpreadOverTheRun() {
        Checkpoints checkpoints = new Checkpoints(40 * 400);
        for (long step = 0; step <= 1_000_000; step++) {
            if (Checkpoints.isDue(step)) {
                checkpoints.add(new Checkpoint(step, new float[100], 1, new float[0]));
            }
        }
        assertThat(checkpoints.bytes()).isLessThanOrEqualTo(40 * 400);
        assertThat(checkpoints.before(5).step()).isBetween(0L, 5L);
        for (long step = 1000; step <= 1_000_000; step *= 10) {
            assertThat(checkpoints.before(step).step()).isGreaterThan(step / 3);
        }
    }
}
