package org.initium.ui.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.lab.LabCatalog;
import org.initium.session.Frame;
import org.junit.jupiter.api.Test;

class FirstLookTest {
    private static final Snapshot SNAPSHOT =
            new Trainer(LabCatalog.find("playground").base()).snapshot(ProbePlan.CURVE_ONLY);

    private boolean awaited = true;
    private long now = 1_000_000;
    private final FirstLook look = new FirstLook(() -> awaited, () -> now);

    @Test
    void firstFrameOfARunWaitsForWhatTheStudiesFind() {
        look.expect(1);
        Frame first = frame(1);
        assertThat(look.due(first)).isNull();
        assertThat(look.due(null)).isNull();
        awaited = false;
        assertThat(look.due(null)).isSameAs(first);
        assertThat(look.due(null)).isNull();
    }

    @Test
    void newestFrameIsTheOneThatIsShownInTheEnd() {
        look.expect(1);
        look.due(frame(1));
        Frame newer = frame(1);
        assertThat(look.due(newer)).isNull();
        awaited = false;
        assertThat(look.due(null)).isSameAs(newer);
    }

    @Test
    void slowStudiesDoNotHoldItUp() {
        look.expect(1);
        Frame first = frame(1);
        assertThat(look.due(first)).isNull();
        now += FirstLook.PATIENCE;
        assertThat(look.due(null)).isSameAs(first);
    }

    @Test
    void laterFramesOfTheRunWaitForNothing() {
        look.expect(1);
        now += FirstLook.PATIENCE;
        look.due(frame(1));
        Frame later = frame(1);
        assertThat(look.due(later)).isSameAs(later);
    }

    @Test
    void nextRunWaitsForThisOneToBeSeenButNotForLong() {
        assertThat(look.isPending()).isFalse();
        look.expect(1);
        assertThat(look.isPending()).isTrue();
        look.due(frame(1));
        assertThat(look.isPending()).isTrue();
        awaited = false;
        look.due(null);
        assertThat(look.isPending()).isFalse();
        look.expect(2);
        now += FirstLook.PATIENCE;
        assertThat(look.isPending()).isFalse();
    }

    /** It would be painted without what the studies found about it, which is forgotten already. */
    @Test
    void frameOfTheRunBeforeIsPassedOverAndDoesNotEndTheWait() {
        awaited = false;
        look.expect(1);
        look.due(frame(1));
        look.expect(2);
        assertThat(look.due(frame(1))).isNull();
        assertThat(look.isPending()).isTrue();
        Frame next = frame(2);
        assertThat(look.due(next)).isSameAs(next);
        assertThat(look.isPending()).isFalse();
    }

    @Test
    void frameThatTellsOfARefusalIsShownAtOnceAndEndsTheWait() {
        awaited = false;
        look.expect(1);
        look.due(frame(1));
        look.expect(2);
        Frame refusal = new Frame(1, 2, List.of(SNAPSHOT), 0, false, 0, 0, List.of());
        assertThat(look.due(refusal)).isSameAs(refusal);
        assertThat(look.isPending()).isFalse();
    }

    private static Frame frame(long run) {
        return new Frame(run, run, List.of(SNAPSHOT), 0, false, 0, 0, List.of());
    }
}
