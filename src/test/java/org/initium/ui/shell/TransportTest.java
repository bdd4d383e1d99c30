package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TransportTest {
    @AutoClose
    private OpenWindow window;

    @Test
    void trainsFromTheFirstMoment() throws Exception {
        window = OpenWindow.open(WindowRequest.FIRST_RUN);
        window.await(w -> w.step() > 100);
        assertThat(window.text("run")).isEqualTo("Pa_use");
    }

    @Test
    void spaceRunsAndPauses() throws Exception {
        window = OpenWindow.paused();
        window.focus("panel-layers");
        window.press(KeyCode.SPACE);
        window.await(w -> w.step() > 0);
        window.press(KeyCode.SPACE);
        window.await(w -> !w.frame().running());
        assertThat(window.text("run")).isEqualTo("_Run");
    }

    @Test
    void oneUpdateIsOneStep() throws Exception {
        window = OpenWindow.paused();
        window.click("step-update");
        window.await(w -> w.step() == 1);
        window.focus("panel-layers");
        window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        window.await(w -> w.step() == 2);
    }

    @Test
    void oneEpochIsAllBatchesOnce() throws Exception {
        window = OpenWindow.paused();
        window.click("more-settings");
        window.type("batch", "10");
        window.click("step-epoch");
        window.await(w -> w.step() == 10);
        window.focus("panel-layers");
        window.press(KeyCode.RIGHT);
        window.await(w -> w.step() == 20);
        assertThat(window.frame().current().epoch()).isEqualTo(2);
    }

    @Test
    void resetGoesBackToTheSameWeights() throws Exception {
        window = OpenWindow.paused();
        float[] first = window.frame().current().parameters().toArray();
        window.click("step-update");
        window.await(w -> w.step() == 1);
        assertThat(window.frame().current().parameters().toArray()).isNotEqualTo(first);
        window.focus("panel-layers");
        window.press(KeyCode.R);
        window.await(w -> w.step() == 0);
        assertThat(window.frame().current().parameters().toArray()).isEqualTo(first);
    }

    @Test
    void newWeightsAreAnotherSeed() throws Exception {
        window = OpenWindow.paused();
        long seed = window.spec().seed();
        long run = window.frame().run();
        window.click("new-weights");
        window.await(w -> w.frame().run() > run);
        assertThat(window.spec().seed()).isNotEqualTo(seed);
    }

    @Test
    void aTypedSeedIsTaken() throws Exception {
        window = OpenWindow.paused();
        window.type("seed", "7");
        assertThat(window.spec().seed()).isEqualTo(7);
        window.type("seed", "seven");
        assertThat(window.text("seed-reason")).isEqualTo("a seed is a whole number; write one like 42");
        assertThat(window.spec().seed()).isEqualTo(7);
    }

    @Test
    void theTimelineGoesBackAndOnFromThere() throws Exception {
        window = OpenWindow.open(WindowRequest.FIRST_RUN);
        window.await(w -> w.step() > 50);
        window.slide("timeline", 20);
        window.await(w -> w.step() == 20 && !w.frame().running());
        long furthest = window.frame().furthestStep();
        assertThat(furthest).isGreaterThan(20);
        window.click("run");
        window.await(w -> w.step() > furthest);
    }

    @Test
    void theSlowestSpeedIsOneStepASecond() throws Exception {
        window = OpenWindow.paused();
        Slider speed = (Slider) window.node("speed");
        window.slide("speed", speed.getMin());
        assertThat(window.experiment().playback().speed()).isEqualTo(1);
        window.slide("speed", speed.getMax());
        assertThat(window.experiment().playback().speed()).isInfinite();
    }

    @Test
    void aRegressionHasNoAccuracyToRead() throws Exception {
        window = OpenWindow.paused();
        assertThat(window.node("accuracy").getParent().isVisible()).isTrue();
        window.click("more-datasets");
        window.click("dataset-plane");
        window.await(w -> w.frame().current().spec().data().task()
                != LabCatalog.find("playground").base().data().task());
        window.await(w -> !window.node("accuracy").getParent().isVisible());
        assertThat(window.node("accuracy").getParent().isManaged()).isFalse();
        assertThat(window.node("cost").getParent().isVisible()).isTrue();
    }

    @Test
    void numbersStandWhereTheyStoodWhenTheyGrow() throws Exception {
        window = OpenWindow.paused();
        window.click("step-epoch");
        window.await(w -> w.step() == 1);
        Bounds before = window.bounds("cost");
        window.click("run");
        window.await(w -> w.step() > 100);
        window.click("run");
        assertThat(window.bounds("cost")).isEqualTo(before);
        assertThat(window.bounds("accuracy").getMinX()).isGreaterThan(before.getMaxX());
    }

    @Test
    void nothingIsNamedBeforeThereIsANumber() throws Exception {
        window = OpenWindow.paused();
        assertThat(FxThread.get(() -> {
                    Node rail = window.node("rail");
                    ((ToggleButton) rail.lookup("#lab-chain")).fire();
                    return window.experiment().frame().get() != null
                            || !window.node("cost").getParent().isVisible();
                }))
                .isTrue();
    }

    @Test
    void aPausedRunHasNoPace() throws Exception {
        window = OpenWindow.paused();
        assertThat(window.node("rate").getParent().isVisible()).isFalse();
        window.click("run");
        window.await(w -> window.node("rate").getParent().isVisible());
        window.click("run");
        window.await(w -> !window.node("rate").getParent().isVisible());
    }
}
