package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
}
