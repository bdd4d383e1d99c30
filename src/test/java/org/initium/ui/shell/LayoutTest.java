package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** What stands where in the Playground. */
final class LayoutTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused();

    private void resize(double width, double height) throws Exception {
        FxThread.run(() -> {
            window.stage().setX(0);
            window.stage().setY(0);
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void theKnobsOfEveryLabAreInSightWithoutScrolling(double width, double height) throws Exception {
        for (var lab : LabCatalog.all()) {
            window.click("lab-" + lab.id());
            resize(width, height);
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

    @Test
    void formulasThatTheLeastWindowHasNoHeightForAreScrolledByWheelOrKeys() throws Exception {
        window.click("lab-variance");
        resize(960, 620);
        window.await(w -> w.frame() != null && w.isLaidOut(960, 620) && hiddenHeight("derivation") > 100);
        ScrollPane scroll = (ScrollPane) window.node("panel-derivation").lookup(".scroll-pane");
        window.focus("panel-derivation");
        window.press(KeyCode.PAGE_DOWN);
        assertThat(FxThread.get(scroll::getVvalue)).isGreaterThan(0);
        window.press(KeyCode.PAGE_UP);
        assertThat(FxThread.get(scroll::getVvalue)).isZero();
        resize(1440, 900);
        window.await(w -> w.isLaidOut(1440, 900) && hiddenHeight("derivation") < 1);
    }

    /** How much of a picture is out of sight in its card. */
    private double hiddenHeight(String panel) {
        Node card = lookup("panel-" + panel);
        Node scroll = card.lookup(".scroll-pane");
        double seen =
                scroll == null ? 0 : ((ScrollPane) scroll).getViewportBounds().getHeight();
        return ((Region) lookup("panel-" + panel + "-picture")).getHeight() - seen;
    }

    @ParameterizedTest
    @CsvSource({"playground", "stacks", "symmetry", "digits", "nielsen"})
    void noKnobIsSeenByHalfWhereAPresenterHasRoomForSomeOnly(String lab) throws Exception {
        window.click("lab-" + lab);
        resize(1280, 800);
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

    private List<Node> controlsSeenByHalf() {
        ScrollPane scroll = (ScrollPane) lookup("knobs").lookup(".scroll-pane");
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

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void aSquareFillsMostOfTheWidthOfItsCard(double width, double height) throws Exception {
        window.click("lab-digits");
        resize(width, height);
        window.await(w -> w.frame() != null && w.isLaidOut(width, height));
        WaitForAsyncUtils.waitForFxEvents(20);
        Point2D picture = window.size("panel-digit-grid-picture");
        assertThat(picture.getY() / picture.getX()).isBetween(0.95, 1.3);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void theSquareOfThePlaneFillsItsCard(double width, double height) throws Exception {
        resize(width, height);
        Point2D picture = window.size("panel-boundary-picture");
        assertThat(picture.getY() / picture.getX()).isBetween(0.85, 1.3);
    }

    @ParameterizedTest
    @CsvSource({"chain", "symmetry"})
    void theOneNumberOfAnInitializerHasAFieldAsWideAsItsCard(String lab) throws Exception {
        window.click("lab-" + lab);
        window.await(w -> w.frame() != null && w.shows("initializer-number"));
        assertThat(window.size("initializer-number").getX())
                .isGreaterThan(0.8 * window.size("knobs").getX());
    }

    @Test
    void aRegressionHasNoAccuracyToRead() throws Exception {
        assertThat(window.node("accuracy").getParent().isVisible()).isTrue();
        window.click("more-datasets");
        window.click("dataset-plane");
        window.await(w -> w.frame().current().spec().data().task()
                != LabCatalog.find("playground").base().data().task());
        window.await(w -> !lookup("accuracy").getParent().isVisible());
        assertThat(window.node("accuracy").getParent().isManaged()).isFalse();
        assertThat(window.node("cost").getParent().isVisible()).isTrue();
    }

    private Node lookup(String id) {
        return window.stage().getScene().lookup("#" + id);
    }

    @Test
    void numbersStandWhereTheyStoodWhenTheyGrow() throws Exception {
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
        assertThat(FxThread.get(() -> {
                    Node rail = lookup("rail");
                    ((ToggleButton) rail.lookup("#lab-chain")).fire();
                    return window.experiment().frame().get() != null
                            || !lookup("cost").getParent().isVisible();
                }))
                .isTrue();
    }

    @Test
    void aPausedRunHasNoPace() throws Exception {
        assertThat(window.node("rate").getParent().isVisible()).isFalse();
        window.click("run");
        window.await(w -> lookup("rate").getParent().isVisible());
        window.click("run");
        window.await(w -> !lookup("rate").getParent().isVisible());
    }

    @ParameterizedTest
    @CsvSource({"960, 620", "1280, 800", "1440, 900"})
    void noNameOfALabIsCut(double width, double height) throws Exception {
        resize(width, height);
        Rail rail = (Rail) window.node("rail");
        for (var lab : LabCatalog.all()) {
            ToggleButton button = (ToggleButton) window.node("lab-" + lab.id());
            FxThread.run(() -> {
                rail.setCollapsed(false);
                rail.select(lab);
                button.applyCss();
            });
            WaitForAsyncUtils.waitForFxEvents(5);
            assertThat(FxThread.get(() -> ((Text) button.lookup(".text")).getText()))
                    .isEqualTo(lab.title());
            assertThat(((Labeled) button).getTooltip().getText()).startsWith(lab.title());
        }
    }

    @ParameterizedTest
    @CsvSource({"digits, 960, 620", "nielsen, 960, 620", "digits, 1280, 800"})
    void everyPageHasAWholeNameInSight(String lab, double width, double height) throws Exception {
        window.click("lab-" + lab);
        resize(width, height);
        window.await(w -> w.frame() != null && w.isLaidOut(width, height));
        WaitForAsyncUtils.waitForFxEvents(20);
        double end = window.bounds("pages").getMaxX();
        int page = 1;
        for (; window.shows("page-" + page); page++) {
            ToggleButton button = (ToggleButton) window.node("page-" + page);
            assertThat(FxThread.get(() -> ((Text) button.lookup(".text")).getText()))
                    .isEqualTo(button.getText())
                    .isNotBlank();
            assertThat(button.getTooltip().getText()).startsWith(button.getText());
            assertThat(window.bounds("page-" + page).getMaxX()).isLessThanOrEqualTo(end);
        }
        assertThat(page).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"digits", "nielsen", "stacks", "chain", "variance"})
    void theKnobsFillMostOfTheirCardInALargeWindow(String lab) throws Exception {
        window.click("lab-" + lab);
        resize(1920, 1080);
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
        resize(width, height);
        window.await(w -> w.frame() != null && w.isLaidOut(width, height));
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(window.shows("notes-drawn") && window.shows("notes-epoch") && window.shows("notes-protocol"))
                .isTrue();
        assertThat(FxThread.get(() -> lookup("knob-notes").lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .filter(text -> text.endsWith("…"))
                        .toList()))
                .isEmpty();
        assertThat(window.bounds("notes-protocol").getMaxY())
                .isLessThan(window.bounds("knobs").getMaxY());
        window.click("more-settings");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(FxThread.get(() -> lookup("knob-notes").isVisible()
                        && lookup("knob-notes").getLayoutY()
                                < lookup("knobs")
                                        .lookup(".scroll-pane")
                                        .getLayoutBounds()
                                        .getHeight()))
                .as("over knobs")
                .isFalse();
    }

    private static boolean isOverEdge(Node tool, Node head) {
        double right = head.localToParent(tool.getBoundsInParent()).getMaxX();
        return tool.isManaged() && right > head.getParent().getLayoutBounds().getMaxX();
    }

    @Test
    void noToolOfAPanelStandsOverItsEdgeInTheLeastWindow() throws Exception {
        for (var lab : LabCatalog.all()) {
            window.click("lab-" + lab.id());
            resize(960, 620);
            window.await(w -> w.frame() != null);
            List<String> over = FxThread.get(() -> window.shell().view().lookupAll(".panel-head").stream()
                    .flatMap(head -> ((HBox) head).getChildren().stream().filter(tool -> isOverEdge(tool, head)))
                    .map(tool -> lab.id() + ": " + tool)
                    .toList());
            assertThat(over).isEmpty();
        }
    }

    @Test
    void aFoldedRailShowsAnIconForEachLab() throws Exception {
        resize(1280, 800);
        for (var lab : LabCatalog.all()) {
            ToggleButton button = (ToggleButton) window.node("lab-" + lab.id());
            assertThat(FxThread.get(() -> button.getGraphic().isVisible()
                            && button.getGraphic().getParent() != null))
                    .isTrue();
        }
    }

    @Test
    void aWindowThatHasRoomAgainUnfoldsWhatItFolded() throws Exception {
        assertThat(titlesAreShown()).isTrue();
        resize(1280, 800);
        assertThat(titlesAreShown()).isFalse();
        resize(1440, 900);
        assertThat(titlesAreShown()).isTrue();
    }

    @Test
    void whatTheUserFoldedStaysFoldedInAnyWidth() throws Exception {
        window.click("fold-rail");
        resize(1280, 800);
        resize(1440, 900);
        assertThat(titlesAreShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 15", "1920, 1080, 18"})
    void textForAHallIsLessLargeWhereItWouldTakeTheRoomOfTheFigures(double width, double height, double text)
            throws Exception {
        Labeled button = (Labeled) window.node("present");
        double usual = button.getFont().getSize();
        resize(width, height);
        window.click("present");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(button.getFont().getSize() / usual).isCloseTo(text / 13, within(0.01));
    }

    private boolean titlesAreShown() throws Exception {
        return FxThread.get(() -> lookup("rail").lookup(".chapter").isVisible());
    }
}
