package org.initium.ui.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.lab.LabCatalog;
import org.initium.session.Frame;
import org.junit.jupiter.api.Test;

class StartsTest {
    private static final Snapshot SNAPSHOT =
            new Trainer(LabCatalog.find("playground").base()).snapshot(ProbePlan.CURVE_ONLY);

    private boolean awaited = true;
    private long now = 1_000_000;
    private int begun;
    private final Starts starts = new Starts(() -> begun++, () -> awaited, () -> now);

    @Test
    void firstRunIsLeftToTheFirstPulse() {
        starts.ask();
        starts.hurry();
        assertThat(begun).isZero();
        starts.pulse();
        assertThat(begun).isEqualTo(1);
        starts.pulse();
        starts.hurry();
        assertThat(begun).isEqualTo(1);
    }

    @Test
    void firstFrameOfARunWaitsForWhatTheStudiesFind() {
        starts.pulse();
        Frame first = frame(1);
        assertThat(due(first)).isNull();
        assertThat(due(null)).isNull();
        awaited = false;
        assertThat(due(null)).isSameAs(first);
        assertThat(due(null)).isNull();
    }

    @Test
    void newestFrameIsTheOneThatIsShownInTheEnd() {
        starts.pulse();
        due(frame(1));
        Frame newer = frame(1);
        assertThat(due(newer)).isNull();
        awaited = false;
        assertThat(due(null)).isSameAs(newer);
    }

    @Test
    void slowStudiesDoNotHoldItUp() {
        starts.pulse();
        Frame first = frame(1);
        assertThat(due(first)).isNull();
        now += Starts.PATIENCE;
        assertThat(due(null)).isSameAs(first);
    }

    @Test
    void laterFramesOfTheRunWaitForNothing() {
        starts.pulse();
        now += Starts.PATIENCE;
        due(frame(1));
        Frame later = frame(1);
        assertThat(due(later)).isSameAs(later);
    }

    @Test
    void nextRunWaitsForThisOneToBeSeen() {
        starts.pulse();
        starts.ask();
        due(frame(1));
        starts.pulse();
        assertThat(begun).isEqualTo(1);
        awaited = false;
        due(null);
        starts.pulse();
        assertThat(begun).isEqualTo(2);
    }

    @Test
    void nextRunDoesNotWaitForLong() {
        starts.pulse();
        starts.ask();
        now += Starts.PATIENCE;
        starts.pulse();
        assertThat(begun).isEqualTo(2);
    }

    @Test
    void aCommandForTheNextRunBeginsItAtOnce() {
        starts.pulse();
        starts.ask();
        starts.hurry();
        assertThat(begun).isEqualTo(2);
    }

    @Test
    void whenTheRunWasSeenTheNextBeginsAtOnce() {
        awaited = false;
        starts.pulse();
        due(frame(1));
        starts.ask();
        assertThat(begun).isEqualTo(2);
    }

    /** It would be painted without what the studies found about it, which is forgotten already. */
    @Test
    void frameOfTheRunBeforeIsPassedOverAndDoesNotEndTheWait() {
        awaited = false;
        starts.pulse();
        due(frame(1));
        starts.ask();
        assertThat(due(frame(1))).isNull();
        assertThat(starts.answer()).isEmpty();
        starts.ask();
        assertThat(begun).isEqualTo(2);
        Frame next = frame(2);
        assertThat(due(next)).isSameAs(next);
        assertThat(starts.answer()).contains(next);
    }

    @Test
    void frameThatTellsOfARefusalIsShownAtOnceAndEndsTheWait() {
        awaited = false;
        starts.pulse();
        Frame first = frame(1);
        due(first);
        assertThat(starts.isRefusedBy(first)).isFalse();
        starts.ask();
        Frame refusal = new Frame(1, 2, List.of(SNAPSHOT), 0, false, 0, 0, List.of());
        assertThat(due(refusal)).isSameAs(refusal);
        assertThat(starts.answer()).contains(refusal);
        assertThat(starts.isRefusedBy(refusal)).isTrue();
        starts.ask();
        assertThat(begun).isEqualTo(3);
        assertThat(starts.isRefusedBy(refusal)).isFalse();
    }

    @Test
    void whatWasWantedSinceIsNotRefused() {
        starts.pulse();
        now += Starts.PATIENCE;
        due(frame(1));
        starts.ask();
        starts.ask();
        assertThat(starts.isRefusedBy(new Frame(1, 2, List.of(SNAPSHOT), 0, false, 0, 0, List.of())))
                .isFalse();
    }

    /** The studies are to begin while it waits for them. */
    @Test
    void aFrameThatIsNotShownYetIsAnAnswer() {
        starts.pulse();
        assertThat(starts.answer()).isEmpty();
        Frame first = frame(1);
        assertThat(due(first)).isNull();
        assertThat(starts.answer()).contains(first);
    }

    /** They would slow down its painting. */
    @Test
    void aFrameThatComesLateIsAnAnswerOnlyOnceItIsShown() {
        starts.pulse();
        now += Starts.PATIENCE;
        Frame late = frame(1);
        starts.arrive(late);
        assertThat(starts.answer()).isEmpty();
        assertThat(starts.due()).isSameAs(late);
        assertThat(starts.answer()).contains(late);
    }

    private Frame due(Frame newest) {
        starts.arrive(newest);
        return starts.due();
    }

    private static Frame frame(long run) {
        return new Frame(run, run, List.of(SNAPSHOT), 0, false, 0, 0, List.of());
    }
}
