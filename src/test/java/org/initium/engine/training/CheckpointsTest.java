package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
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

    private static Checkpoint at(long step, int parameters) {
        return new Checkpoint(step, new float[parameters], 1, new float[0]);
    }

    @Test
    void aCheckpointReplacedCountsOnce() {
        Checkpoints checkpoints = new Checkpoints(1_000);
        checkpoints.add(at(0, 10));
        checkpoints.add(at(0, 7));
        assertThat(checkpoints.size()).isEqualTo(1);
        assertThat(checkpoints.bytes()).isEqualTo(at(0, 7).bytes());
    }

    @Test
    void anotherRunsCheckpointsAreTakenOverUpToTheLastStep() {
        Checkpoints others = new Checkpoints(1_000);
        LongStream.of(0, 3, 5, 6).forEach(step -> others.add(at(step, 1)));
        Checkpoints checkpoints = new Checkpoints(1_000);
        checkpoints.addAll(others, 5);
        assertThat(checkpoints.size()).isEqualTo(3);
        assertThat(checkpoints.before(100).step()).isEqualTo(5);
    }

    @Test
    void aBudgetJustMetThinsNothingAndTheEndsAreNeverThinned() {
        Checkpoints fitting = new Checkpoints(3 * at(0, 1).bytes());
        Checkpoints tight = new Checkpoints(1);
        for (long step = 0; step < 3; step++) {
            fitting.add(at(step, 1));
            tight.add(at(step, 1));
        }
        assertThat(fitting.size()).isEqualTo(3);
        assertThat(tight.size()).isEqualTo(2);
        assertThat(tight.before(1).step()).isZero();
        assertThat(tight.before(2).step()).isEqualTo(2);
    }
}
