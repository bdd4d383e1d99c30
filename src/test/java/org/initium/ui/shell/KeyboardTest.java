package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.initium.engine.network.Initializer;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class KeyboardTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    private String focused() throws Exception {
        return FxThread.get(() -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    @Test
    void keysReachTheLabFromTheFirstMomentAndOnAProjector() throws Exception {
        window.press(KeyCode.SPACE);
        window.await(w -> w.step() > 0);
        window.press(KeyCode.SPACE);
        window.await(w -> !w.frame().running());
        window.press(KeyCode.F11);
        long before = window.step();
        window.press(KeyCode.RIGHT);
        window.await(w -> w.step() == before + 1);
    }

    @Test
    void f1SaysWhatTheControlInFocusDoes() throws Exception {
        window.focus("learning-rate");
        window.press(KeyCode.F1);
        assertThat(window.text("focus-help")).startsWith("Learning rate: ").contains("gradient");
        window.press(KeyCode.F1);
        window.focus("panel-cost");
        window.press(KeyCode.F1);
        assertThat(window.text("focus-help")).startsWith("Cost");
    }

    @Test
    void tabReachesEveryControl() throws Exception {
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < 80; i++) {
            window.press(KeyCode.TAB);
            reached.add(focused());
        }
        assertThat(reached)
                .contains(
                        "run",
                        "step-epoch",
                        "step-update",
                        "reset",
                        "speed",
                        "timeline",
                        "seed",
                        "new-weights",
                        "compare",
                        "export",
                        "toggle-story",
                        "theme",
                        "present",
                        "lab-playground",
                        "dataset-circle",
                        "initializer-appropriate",
                        "more-initializers",
                        "layers",
                        "activation",
                        "learning-rate",
                        "more-settings",
                        "panel-network",
                        "panel-boundary",
                        "panel-layers",
                        "panel-cost",
                        "gradients",
                        "draw",
                        "linear-cost",
                        "predict-3-option-1",
                        "try-4",
                        "notice-5-reveal");
    }

    private static int[] picture(Node node) {
        WritableImage image = node.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void everyControlShowsThatItHasTheKeys() throws Exception {
        Set<String> unseen = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            window.press(KeyCode.TAB);
            Node focused = FxThread.get(() -> window.stage().getScene().getFocusOwner());
            int[] with = FxThread.get(() -> picture(focused));
            FxThread.run(() -> window.shell().view().requestFocus());
            int[] without = FxThread.get(() -> picture(focused));
            FxThread.run(focused::requestFocus);
            if (Arrays.equals(with, without)) {
                unseen.add(focused.getId());
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void aWeightIsEditedWithKeysAlone() throws Exception {
        window.focus("panel-network");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("weight");
        window.type("weight", "2.5");
        window.await(w -> w.frame().current().parameters().toArray()[1] == 2.5f);
        assertThat(window.frame().current().spec().edits()).hasSize(1);
    }

    @Test
    void escapeLeavesTheEditorAndTheWeightAsTheyWere() throws Exception {
        var before = window.frame().current().parameters();
        window.focus("panel-network");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.robot().write("7.5");
        window.press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("panel-network");
        assertThat(window.frame().current().spec().edits()).isEmpty();
        assertThat(window.frame().current().parameters()).isEqualTo(before);
    }

    @Test
    void escapeBringsBackWhatWasInAField() throws Exception {
        window.type("learning-rate", "fast");
        assertThat(window.shows("learning-rate-reason")).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(((TextField) window.node("learning-rate")).getText()).isEqualTo("0.1");
        assertThat(window.shows("learning-rate-reason")).isFalse();
    }

    @Test
    void aClickOnTheHeadOfAPanelGivesItTheKeys() throws Exception {
        window.press("panel-cost", 100, 16, MouseButton.PRIMARY);
        assertThat(focused()).isEqualTo("panel-cost");
        window.press("linear-cost", 10, 10, MouseButton.PRIMARY);
        assertThat(focused()).isEqualTo("linear-cost");
    }

    @Test
    void escapeDoesItsWorkAtOnceWhileATooltipShows() throws Exception {
        double usual = window.size("panel-layers").getX();
        window.doubleClick("panel-layers-picture");
        window.await(w -> w.size("panel-layers").getX() > 1.2 * usual);
        Tooltip help = FxThread.get(() -> {
            Control run = (Control) window.node("run");
            run.getTooltip().show(run, 300, 300);
            return run.getTooltip();
        });
        window.press(KeyCode.ESCAPE);
        assertThat(FxThread.get(help::isShowing)).isFalse();
        window.await(w -> w.size("panel-layers").getX() < 1.2 * usual);
    }

    @Test
    void escapeDoesItsWorkAtOnceWhileAFigureIsRead() throws Exception {
        double usual = window.size("panel-cost").getX();
        window.click("step-epoch");
        window.await(w -> w.step() > 0);
        window.doubleClick("panel-boundary-picture");
        window.await(w -> w.size("panel-boundary").getX() > 1.2 * usual);
        Point2D picture = window.size("panel-boundary-picture");
        window.move("panel-boundary-picture", picture.getX() / 2, picture.getY() / 2);
        window.await(w -> OpenWindow.tooltip().isPresent());
        window.press(KeyCode.ESCAPE);
        window.await(w -> w.size("panel-boundary").getX() < 1.2 * usual);
    }

    @Test
    void theListOfShortcutsComesAndGoes() throws Exception {
        window.focus("panel-layers");
        window.press(KeyCode.F1);
        assertThat(window.shows("shortcuts")).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(window.shows("shortcuts")).isFalse();
    }

    @Test
    void lettersInAFieldAreJustLetters() throws Exception {
        window.click("step-update");
        window.await(w -> w.step() == 1);
        window.focus("seed");
        window.press(KeyCode.R);
        window.press(KeyCode.ESCAPE);
        assertThat(window.step()).isEqualTo(1);
    }

    @Test
    void arrowsGoFromRowToRow() throws Exception {
        window.focus("initializer-appropriate");
        window.press(KeyCode.UP);
        assertThat(focused()).isEqualTo("initializer-too-small");
        window.focus("dataset-circle");
        window.press(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("dataset-moon");
    }

    @Test
    void aButtonThatWasOnlyClickedLeavesItsKeysToTheLab() throws Exception {
        window.press("reset", 20, 10, MouseButton.PRIMARY);
        assertThat(focused()).isEqualTo("reset");
        window.press(KeyCode.SPACE);
        window.await(w -> w.step() > 0);
        window.press(KeyCode.SPACE);
        window.await(w -> !w.frame().running());
        long before = window.step();
        window.press(KeyCode.RIGHT);
        window.await(w -> w.step() == before + 1);
    }

    @Test
    void aButtonReachedByKeysKeepsThem() throws Exception {
        window.focus("step-update");
        window.press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("reset");
        window.press(KeyCode.SPACE);
        assertThat(window.experiment().playback().running().get()).isFalse();
    }

    @Test
    void keysTurnToTheNextLabEvenOnAProjector() throws Exception {
        window.press(KeyCode.F11);
        window.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertThat(window.experiment().lab().id()).isEqualTo("chain");
        window.press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
        window.press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
        assertThat(window.experiment().lab().id()).isEqualTo("nielsen");
    }

    @Test
    void spaceOnARowChoosesIt() throws Exception {
        window.focus("initializer-appropriate");
        window.press(KeyCode.UP);
        window.press(KeyCode.SPACE);
        assertThat(window.spec().initializer()).isEqualTo(Initializer.TOO_SMALL);
    }

    @Test
    void presentingHidesTheRailAndComesBack() throws Exception {
        window.focus("panel-layers");
        window.press(KeyCode.F11);
        assertThat(window.shows("rail")).isFalse();
        assertThat(window.shows("story")).isFalse();
        window.press(KeyCode.F11);
        assertThat(window.shows("rail")).isTrue();
    }

    @Test
    void bothUsualKeysDoAgainWhatWasUndone() throws Exception {
        var before = window.spec();
        window.press(KeyCode.N);
        var changed = window.spec();
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.spec()).isEqualTo(before);
        window.press(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(window.spec()).isEqualTo(changed).isNotEqualTo(before);
    }
}
