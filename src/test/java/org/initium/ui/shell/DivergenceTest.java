package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.initium.engine.training.Divergence;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class DivergenceTest {
    @AutoClose
    private OpenWindow window;

    @Test
    void aRunThatExplodesSaysWhereAndOffersTheWayBack() throws Exception {
        window = OpenWindow.paused();
        window.click("more-datasets");
        window.click("dataset-plane");
        window.choose("activation", "identity");
        window.type("learning-rate", "10");
        assertThat(window.shows("divergence")).isFalse();
        window.click("run");
        window.await(w -> w.frame().current().divergence().isPresent());
        window.await(w -> !w.experiment().playback().running().get());
        long end = window.frame().current().divergence().orElseThrow().step();
        assertThat(window.shows("divergence")).isTrue();
        assertThat(window.text("divergence-words")).contains("step " + end);
        window.focus("go-back");
        window.click("go-back");
        window.await(w -> w.step() < end);
        assertThat(window.shows("divergence")).isFalse();
        window.press(KeyCode.SHIFT, KeyCode.RIGHT); // no field has taken the keys of the button that is gone
        window.await(w -> w.step() == end);
    }

    /** Learning so fast that c = 1.5 ends after three steps. */
    private void openChain() throws Exception {
        window = OpenWindow.paused("chain");
        window.type("learning-rate", "0.04");
    }

    @Test
    void runPlaysARunThatEndedOnceMore() throws Exception {
        openChain();
        window.click("run");
        window.await(w -> w.shows("divergence"));
        Divergence first = window.frame().current().divergence().orElseThrow();
        window.experiment().playback().setSpeed(2);
        window.click("run");
        window.await(w -> w.step() < first.step() && w.frame().running());
        window.await(w ->
                w.step() == first.step() && !w.experiment().playback().running().get());
        assertThat(window.frame().current().divergence()).hasValue(first);
    }

    @Test
    void whileAnotherRunGoesOnTheButtonSaysPause() throws Exception {
        openChain();
        window.click("compare");
        window.click("run");
        window.await(w -> w.shows("divergence") && w.frame().arms().get(1).step() > 50);
        assertThat(window.text("run")).isEqualTo("Pa_use");
    }

    @Test
    void theLastStepsCanBeReplayedSlowlyUpToWhereItHappened() throws Exception {
        openChain();
        window.click("run");
        window.await(w -> !w.experiment().playback().running().get()
                && w.frame().current().divergence().isPresent());
        Divergence first = window.frame().current().divergence().orElseThrow();
        double pace = window.experiment().playback().speed();
        window.click("replay-slowly");
        window.await(w -> w.step() < first.step() && w.frame().running());
        assertThat(window.shows("divergence")).isFalse();
        window.await(w ->
                w.step() == first.step() && !w.experiment().playback().running().get());
        assertThat(window.shows("divergence")).isTrue();
        assertThat(window.frame().current().divergence()).hasValue(first);
        assertThat(window.experiment().playback().speed()).isEqualTo(pace);
    }
}
