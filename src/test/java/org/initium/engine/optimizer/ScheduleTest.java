package org.initium.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScheduleTest {
    @Test
    void stepHalvesEveryHundredEpochs() {
        Schedule schedule = Schedule.parse("step:0.5:100");
        assertThat(schedule.factor(0)).isEqualTo(1);
        assertThat(schedule.factor(99)).isEqualTo(1);
        assertThat(schedule.factor(100)).isEqualTo(0.5);
        assertThat(schedule.factor(250)).isEqualTo(0.25);
    }

    @Test
    void exponentialShrinksEveryEpoch() {
        assertThat(Schedule.parse("exponential:0.99").factor(2)).isCloseTo(0.9801, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.Schedule#all")
    void idLeadsBack(Schedule schedule) {
        assertThat(Schedule.parse(schedule.id())).isEqualTo(schedule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"step:2", "step:0.5:0", "step:0.5:1.5", "exponential:0", "constant:1", "cosine", "step:0.5:1e300"
            })
    void badSchedulesAreRefused(String id) {
        assertThatThrownBy(() -> Schedule.parse(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void regularizersReadAndWriteTheirNames() {
        assertThat(Regularizer.parse("none")).isEqualTo(Regularizer.NONE);
        assertThat(Regularizer.parse("l2:5")).isEqualTo(new Regularizer.L2(5));
        assertThat(Regularizer.parse("l2:5").id()).isEqualTo("l2:5");
        assertThatThrownBy(() -> Regularizer.parse("l1"))
                .hasMessage("unknown regularizer 'l1'; try one of: none, l2:1");
    }
}
