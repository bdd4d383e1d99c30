package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** How much of the knobs is in sight in windows of many sizes. */
final class KnobLayoutTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused();

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void theKnobsOfEveryLabAreInSightWithoutScrolling(double width, double height) throws Exception {
        for (var lab : LabCatalog.all()) {
            window.click("lab-" + lab.id());
            window.resize(width, height);
            window.await(w -> w.frame() != null && w.isLaidOut(width, height));
            assertKnobsAreInSight(lab.id());
        }
    }

    private void assertKnobsAreInSight(String lab) throws Exception {
        ScrollPane scroll = (ScrollPane) window.node("knobs").lookup(".scroll-pane");
        double needed = FxThread.get(() -> scroll.getContent().getLayoutBounds().getHeight());
        assertThat(needed)
                .as(lab)
                .isLessThanOrEqualTo(
                        FxThread.get(() -> scroll.getViewportBounds().getHeight()) + 1);
    }

    @ParameterizedTest
    @CsvSource({"playground", "stacks", "symmetry", "digits", "nielsen"})
    void noKnobIsSeenByHalfWhereAPresenterHasRoomForSomeOnly(String lab) throws Exception {
        window.click("lab-" + lab);
        window.resize(1280, 800);
        window.click("present");
        window.await(w -> w.frame() != null && w.isLaidOut(1280, 800));
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(FxThread.get(this::controlsSeenByHalf)).isEmpty();
        window.click("more-initializers");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(FxThread.get(this::controlsSeenByHalf))
                .as("in a longer list")
                .isEmpty();
    }

    private List<Node> controlsSeenByHalf() throws Exception {
        ScrollPane scroll = (ScrollPane) window.node("knobs").lookup(".scroll-pane");
        Bounds window = scroll.localToScene(scroll.getLayoutBounds());
        return scroll.getContent().lookupAll("*").stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable() && isOnShow(node))
                .filter(node -> {
                    Bounds place = node.localToScene(node.getLayoutBounds());
                    return place.getHeight() > 0
                            && place.getMinY() < window.getMaxY() - 1
                            && place.getMaxY() > window.getMaxY() + 1;
                })
                .toList();
    }

    private static boolean isOnShow(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void theOneNumberOfAnInitializerHasAFieldAsWideAsItsCard() throws Exception {
        window.click("lab-symmetry");
        window.await(w -> w.frame() != null && w.shows("initializer-number"));
        assertThat(window.size("initializer-number").getX())
                .isGreaterThan(0.8 * window.size("knobs").getX());
    }

    @ParameterizedTest
    @CsvSource({"digits", "nielsen", "stacks", "chain", "variance"})
    void theKnobsFillMostOfTheirCardInALargeWindow(String lab) throws Exception {
        window.click("lab-" + lab);
        window.resize(1920, 1080);
        window.await(w -> w.frame() != null && w.isLaidOut(1920, 1080));
        WaitForAsyncUtils.waitForFxEvents(20);
        ScrollPane scroll = (ScrollPane) window.node("knobs").lookup(".scroll-pane");
        double needed = FxThread.get(() -> scroll.getContent().getLayoutBounds().getHeight());
        assertThat(needed / window.size("knobs").getY()).isGreaterThan(0.65);
    }

    @ParameterizedTest
    @CsvSource({"digits, 1280, 800", "nielsen, 1280, 800"})
    void roomBelowTheKnobsSaysWhatTheyAmountTo(String lab, double width, double height) throws Exception {
        window.click("lab-" + lab);
        window.resize(width, height);
        window.await(w -> w.frame() != null && w.isLaidOut(width, height));
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(window.shows("notes-drawn") && window.shows("notes-epoch") && window.shows("notes-protocol"))
                .isTrue();
        assertThat(FxThread.get(() -> window.node("knob-notes").lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .filter(text -> text.endsWith("…"))
                        .toList()))
                .isEmpty();
        assertThat(window.bounds("notes-protocol").getMaxY())
                .isLessThan(window.bounds("knobs").getMaxY());
        window.click("more-settings");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(FxThread.get(() -> window.node("knob-notes").isVisible()
                        && window.node("knob-notes").getLayoutY()
                                < window.node("knobs")
                                        .lookup(".scroll-pane")
                                        .getLayoutBounds()
                                        .getHeight()))
                .as("over knobs")
                .isFalse();
    }
}
