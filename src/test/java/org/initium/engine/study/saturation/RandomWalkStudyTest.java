package org.initium.engine.study.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomWalkStudyTest {
    @Test
    void walksSpreadAsTheRootOfTheirSteps() {
        int walks = 5_000;
        RandomWalkRun run = new RandomWalkStudy(400).run(1, walks, () -> false);
        for (int step : new int[] {1, 25, 100, 400}) {
            double sd = Math.sqrt(step);
            assertThat(run.after(step).sd()).isCloseTo(sd, within(4 * sd / Math.sqrt(2.0 * walks)));
        }
        assertThat(new RandomWalkStudy(400).theory().sd()).isEqualTo(20);
    }

    @Test
    void everyWalkStartsAtZeroAndEndsInTheHistogram() {
        RandomWalkRun run = new RandomWalkStudy(3).run(1, 50, () -> false);
        assertThat(run.position(7, 0)).isZero();
        assertThat(run.ends(1, 1).count(0)
                        + run.ends(1, 1).below()
                        + run.ends(1, 1).above())
                .isEqualTo(50);
    }
}
