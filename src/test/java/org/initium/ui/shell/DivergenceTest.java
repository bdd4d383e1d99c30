package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.initium.engine.training.Divergence;
import org.junit.jupiter.api.Test;

final class DivergenceTest {
    @Test
    void aRunThatExplodesSaysWhereAndOffersTheWayBack() throws Exception {
        try (OpenWindow window = OpenWindow.paused()) {
            window.click("more-datasets");
            window.click("dataset-plane");
            window.choose("activation", "identity");
            window.type("learning-rate", "10");
            assertThat(window.shows("divergence")).isFalse();
            window.click("run");
            window.await(w -> w.frame().current().divergence().isPresent());
            window.await(w -> !w.experiment().running().get());
            long end = window.frame().current().divergence().orElseThrow().step();
            assertThat(window.shows("divergence")).isTrue();
            assertThat(window.text("divergence-words")).contains("step " + end);
            window.click("go-back");
            window.await(w -> w.step() < end);
            assertThat(window.shows("divergence")).isFalse();
        }
    }

    @Test
    void theLastStepsCanBeReplayedSlowlyUpToWhereItHappened() throws Exception {
        try (OpenWindow window = new OpenWindow(new WindowRequest(Optional.of("chain"), Optional.empty(), false))) {
            window.type("learning-rate", "0.04");
            window.click("run");
            window.await(w -> !w.experiment().running().get()
                    && w.frame().current().divergence().isPresent());
            Divergence first = window.frame().current().divergence().orElseThrow();
            double pace = window.experiment().speed();
            window.click("replay-slowly");
            window.await(w -> w.step() < first.step() && w.frame().running());
            assertThat(window.shows("divergence")).isFalse();
            window.await(
                    w -> w.step() == first.step() && !w.experiment().running().get());
            assertThat(window.shows("divergence")).isTrue();
            assertThat(window.frame().current().divergence()).hasValue(first);
            assertThat(window.experiment().speed()).isEqualTo(pace);
        }
    }
}
