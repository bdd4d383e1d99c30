package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EpochReachTest {
    @Test
    void theAxisHoldsAllThatIsKnownAndIsNeverEmptyByMoreThanHalf() {
        for (int last = 3; last <= 2_000; last++) {
            assertThat(EpochReach.of(last)).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(2.0 * last);
        }
    }

    @Test
    void theAxisOfThirtyEpochsGrowsFourTimes() {
        assertThat(IntStream.rangeClosed(0, 30).mapToDouble(EpochReach::of).distinct())
                .containsExactly(5.0, 10.0, 15.0, 20.0, 30.0);
    }
}
