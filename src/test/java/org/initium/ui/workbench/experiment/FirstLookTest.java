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
        look.expect();
        Frame first = frame(1);
        assertThat(look.due(first)).isNull();
        assertThat(look.due(null)).isNull();
        awaited = false;
        assertThat(look.due(null)).isSameAs(first);
        assertThat(look.due(null)).isNull();
    }

    @Test
    void newestFrameIsTheOneThatIsShownInTheEnd() {
        look.expect();
        look.due(frame(1));
        Frame newer = frame(1);
        assertThat(look.due(newer)).isNull();
        awaited = false;
        assertThat(look.due(null)).isSameAs(newer);
    }

    @Test
    void slowStudiesDoNotHoldItUp() {
        look.expect();
        Frame first = frame(1);
        assertThat(look.due(first)).isNull();
        now += FirstLook.PATIENCE;
        assertThat(look.due(null)).isSameAs(first);
    }

    @Test
    void laterFramesOfTheRunWaitForNothing() {
        look.expect();
        now += FirstLook.PATIENCE;
        look.due(frame(1));
        look.expect();
        Frame later = frame(1);
        assertThat(look.due(later)).isSameAs(later);
    }

    @Test
    void nextRunWaitsForThisOneToBeSeenButNotForLong() {
        assertThat(look.isPending()).isFalse();
        look.expect();
        assertThat(look.isPending()).isTrue();
        look.due(frame(1));
        assertThat(look.isPending()).isTrue();
        awaited = false;
        look.due(null);
        assertThat(look.isPending()).isFalse();
        look.expect();
        now += FirstLook.PATIENCE;
        assertThat(look.isPending()).isFalse();
    }

    @Test
    void frameOfTheRunBeforeDoesNotEndTheWait() {
        awaited = false;
        look.expect();
        look.due(frame(1));
        look.expect();
        look.due(frame(1));
        assertThat(look.isPending()).isTrue();
        look.due(frame(2));
        assertThat(look.isPending()).isFalse();
    }

    private static Frame frame(long run) {
        return new Frame(run, run, List.of(SNAPSHOT), 0, false, 0, 0, List.of());
    }
}
