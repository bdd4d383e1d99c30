package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.network.BiasRule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static final ExperimentSpec ALIVE = Specs.circle();

    /** No input reaches over such a bias: every hidden ReLU is dead. */
    private static final ExperimentSpec DEAD = ALIVE.withBias(new BiasRule(-1_000, 0));

    private final EventLog log = new EventLog();

    @BeforeEach
    void restart() {
        log.restart();
    }

    private static Snapshot at(ExperimentSpec spec, long step) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(step);
        return trainer.snapshot(ProbePlan.STANDARD);
    }

    private List<Long> deaths(Snapshot snapshot) {
        return log.after(snapshot).stream()
                .filter(event -> event.kind() == RunEvent.Kind.UNIT_DIED)
                .map(RunEvent::step)
                .toList();
    }

    @Test
    void unitsThatWereDeadAtFirstSightDidNotDie() {
        assertThat(deaths(at(DEAD, 0))).isEmpty();
        assertThat(deaths(at(DEAD, 5))).isEmpty();
    }

    @Test
    void unitsThatDieAreToldOnceAndWhere() {
        assertThat(deaths(at(ALIVE, 0))).isEmpty();
        assertThat(deaths(at(DEAD, 3))).containsExactly(3L);
        assertThat(deaths(at(ALIVE, 4))).containsExactly(3L);
        assertThat(deaths(at(DEAD, 5))).containsExactly(3L);
    }

    @Test
    void aLookBackAddsNothing() {
        deaths(at(ALIVE, 4));
        assertThat(deaths(at(DEAD, 2))).isEmpty();
        log.restart();
        deaths(at(ALIVE, 1));
        assertThat(deaths(at(DEAD, 2))).containsExactly(2L);
    }

    @Test
    void aDivergenceIsAnEvent() {
        Snapshot end = at(Specs.diverging(), 50);
        assertThat(log.after(end))
                .contains(new RunEvent(end.divergence().orElseThrow().step(), RunEvent.Kind.DIVERGED));
    }
}
