package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    /** A plateau of ln 2 begins at step 0 with zero weights. */
    private static final long STILL = 60;

    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    @BeforeEach
    void standStill() throws Exception {
        window.click("initializer-zero");
        window.click("run");
        window.await(w -> w.step() > STILL && !marks().isEmpty());
        window.click("run");
        window.await(w -> !w.frame().running());
    }

    private List<Region> marks() {
        return window.stage().getScene().getRoot().lookupAll(".timeline .mark").stream()
                .map(Region.class::cast)
                .toList();
    }

    @Test
    void aMarkHasAShapeAndSaysWhatHappened() throws Exception {
        Region mark = FxThread.get(() -> marks().get(0));
        assertThat(mark.getShape()).isNotNull();
        assertThat(mark.getAccessibleText()).startsWith("Step 0").contains("stand still");
        assertThat(mark.getWidth()).isPositive();
    }

    @Test
    void aClickOnAMarkGoesThere() throws Exception {
        Region mark = FxThread.get(() -> marks().get(0));
        FxThread.run(() -> mark.setId("first-mark"));
        window.press("first-mark", mark.getWidth() / 2, 1, MouseButton.PRIMARY);
        window.await(w -> w.step() == 0);
    }

    @Test
    void keysGoFromMarkToMark() throws Exception {
        window.focus("timeline");
        window.press(KeyCode.PAGE_UP);
        window.await(w -> w.step() == 0);
    }

    @Test
    void theTrackIsFilledUpToTheThumb() throws Exception {
        Slider slider = (Slider) window.node("timeline");
        FxThread.run(() -> slider.setValue(slider.getMax() / 2));
        window.await(w -> w.step() < w.frame().furthestStep());
        Bounds fill = bounds(slider.lookup(".progress"));
        Bounds thumb = bounds(slider.lookup(".thumb"));
        assertThat(fill.getWidth()).isGreaterThan(slider.getWidth() / 4);
        assertThat(fill.getMaxX()).isBetween(thumb.getMinX(), thumb.getMaxX());
    }

    private static Bounds bounds(Node node) throws Exception {
        return FxThread.get(node::getBoundsInParent);
    }
}
