package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.initium.lab.Lab;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture costs besides itself: a slider leaves it a tenth of a second, and without a graphics card each layer of pixels takes its share of that. */
final class RepaintTest {
    /** Pixels; what is smaller costs nothing worth a word. */
    private static final double LARGE = 20_000;

    @AutoClose
    private OpenWindow window;

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void nothingLargeIsFilledWithWhatCannotBeSeen(Lab lab) throws Exception {
        window = OpenWindow.paused(lab.id());
        window.await(w -> w.frame() != null && w.isLaidOut());
        List<Region> large = FxThread.get(() -> window.stage().getScene().getRoot().lookupAll("*").stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(region -> region.getWidth() * region.getHeight() > LARGE)
                .toList());
        assertThat(large).isNotEmpty();
        assertThat(large.stream().filter(RepaintTest::isFilledInvisibly)).isEmpty();
    }

    private static boolean isFilledInvisibly(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .map(BackgroundFill::getFill)
                        .anyMatch(Color.TRANSPARENT::equals);
    }

    @Test
    void aPictureThatMayBeScrolledIsPaintedWithoutACopyOfItself() throws Exception {
        window = OpenWindow.paused("stacks");
        window.await(w -> w.frame() != null && w.isLaidOut());
        Set<Node> viewports =
                FxThread.get(() -> window.node("panel-signal-profile").lookupAll(".viewport"));
        assertThat(viewports).isNotEmpty().noneMatch(Node::isCache);
    }

    /** So that the toolkit need paint nothing below a picture that changes. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPictureStandsOnAnOpaqueGroundOfItsOwnAndInNoOther(boolean dark) throws Exception {
        window = OpenWindow.paused("stacks");
        FxThread.run(() -> window.shell().setDark(dark));
        window.await(w -> w.frame() != null && w.isLaidOut());
        Set<Node> grounds =
                FxThread.get(() -> window.stage().getScene().getRoot().lookupAll(".canvas-host"));
        assertThat(grounds).hasSizeGreaterThan(3);
        for (Node ground : grounds) {
            BackgroundFill fill = ((Region) ground).getBackground().getFills().get(0);
            assertThat(((Color) fill.getFill()).isOpaque()).isTrue();
            assertThat(fill.getInsets().getTop()).isNegative();
            for (Node around = ground.getParent();
                    !around.getStyleClass().contains("panel");
                    around = around.getParent()) {
                assertThat(isFilled(around)).as("%s is filled", around).isFalse();
            }
        }
        assertThat(FxThread.get(() -> window.stage().getScene().getRoot().lookupAll(".panel")))
                .noneMatch(RepaintTest::isFilled);
    }

    private static boolean isFilled(Node node) {
        return node instanceof Region region
                && region.getBackground() != null
                && !region.getBackground().isEmpty();
    }

    @Test
    void aStopOfASliderChangesWordsBelowTheKnobsAndNoNode() throws Exception {
        window = OpenWindow.paused("stacks");
        window.await(w -> w.frame() != null && w.isLaidOut());
        Node notes = window.node("knob-notes");
        Set<Node> before = FxThread.get(() -> Set.copyOf(notes.lookupAll(".label")));
        List<String> words = FxThread.get(() -> words(before));
        window.slide("depth-slider", 4);
        window.await(w -> w.shell().view().showsAskedRun());
        assertThat(FxThread.get(() -> notes.lookupAll(".label"))).isEqualTo(before);
        assertThat(FxThread.get(() -> words(before))).isNotEqualTo(words);
    }

    private static List<String> words(Set<Node> labels) {
        return labels.stream().map(label -> ((Labeled) label).getText()).toList();
    }
}
