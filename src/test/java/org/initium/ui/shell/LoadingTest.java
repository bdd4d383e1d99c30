package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.ProgressBar;
import org.initium.engine.training.ExperimentSpec;
import org.initium.ui.workbench.experiment.HeldLoading;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LoadingTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused("digits");

    @BeforeEach
    void open() throws Exception {
        window.awaitHidden("loading");
    }

    private ProgressBar bar() throws Exception {
        return (ProgressBar) window.stage().getScene().lookup("#loading .progress-bar");
    }

    @Test
    void aBarTellsHowFarTheImagesAreRead() throws Exception {
        try (HeldLoading reading = new HeldLoading(window.experiment(), 30, 120)) {
            window.await(w -> w.shows("loading"));
            assertThat(bar().getProgress()).isCloseTo(0.25, within(1e-9));
            assertThat(window.text("loading-words")).startsWith("Reading the images");
            assertThat(window.shows("cancel-loading")).isTrue();
            assertThat(window.shows("load-again")).isFalse();
            assertThat(reading.release()).isFalse();
        }
        window.awaitHidden("loading");
    }

    @Test
    void aFileThatHidesItsLengthHasABarWithoutAnEnd() throws Exception {
        try (HeldLoading reading = new HeldLoading(window.experiment(), 30, 0)) {
            window.await(w -> w.shows("loading"));
            assertThat(bar().getProgress()).isEqualTo(ProgressBar.INDETERMINATE_PROGRESS);
            assertThat(reading.release()).isFalse();
        }
    }

    @Test
    void theRunGoesOnWhileOtherImagesAreRead() throws Exception {
        try (HeldLoading reading = new HeldLoading(window.experiment(), 30, 120)) {
            window.await(w -> w.shows("loading"));
            window.click("run");
            window.await(w -> w.step() > 3);
            window.click("run");
            assertThat(window.shows("loading")).isTrue();
            assertThat(reading.release()).isFalse();
        }
    }

    @Test
    void cancelEndsTheReadingAndLeavesTheLabAsItWas() throws Exception {
        ExperimentSpec before = window.spec();
        long run = window.frame().run();
        try (HeldLoading reading = new HeldLoading(window.experiment(), 30, 120)) {
            window.await(w -> w.shows("loading"));
            window.click("cancel-loading");
            assertThat(reading.release()).isTrue();
        }
        window.awaitHidden("loading");
        assertThat(window.spec()).isEqualTo(before);
        assertThat(window.frame().run()).isEqualTo(run);
    }
}
