package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.initium.figure.Panel;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** What stands where around and in the panels, in windows of many sizes. */
final class LayoutTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused();

    @Test
    void formulasThatTheLeastWindowHasNoHeightForAreScrolledByWheelOrKeys() throws Exception {
        window.click("lab-variance");
        window.resize(960, 620);
        window.await(w -> w.frame() != null && w.isLaidOut(960, 620) && hiddenHeight("derivation") > 100);
        ScrollPane scroll = (ScrollPane) window.node("panel-derivation").lookup(".scroll-pane");
        window.focus("panel-derivation");
        window.press(KeyCode.PAGE_DOWN);
        assertThat(FxThread.get(scroll::getVvalue)).isGreaterThan(0);
        window.press(KeyCode.PAGE_UP);
        assertThat(FxThread.get(scroll::getVvalue)).isZero();
        window.resize(1440, 900);
        window.await(w -> w.isLaidOut(1440, 900) && hiddenHeight("derivation") < 1);
    }

    @ParameterizedTest
    @CsvSource({"chain", "stacks", "saturation", "variance", "symmetry"})
    void everyPictureHasTheHeightThatItNeedsInTheLeastWindow(String lab) throws Exception {
        window.click("lab-" + lab);
        window.resize(960, 620);
        window.await(w -> w.frame() != null && w.isLaidOut(960, 620));
        int figures = 0;
        for (Panel panel : window.experiment().lab().panels()) {
            Region picture = (Region) window.node("panel-" + panel.id() + "-picture");
            window.await(w -> picture.getHeight() >= needed(panel, picture) - 1);
            figures += needed(panel, picture) > 0 ? 1 : 0;
        }
        assertThat(figures).isPositive();
    }

    private double needed(Panel panel, Region picture) {
        return panel.create()
                .leastHeight(picture.getWidth(), window.experiment().scene().get());
    }

    /** How much of a picture is out of sight in its card. */
    private double hiddenHeight(String panel) throws Exception {
        Node card = window.node("panel-" + panel);
        Node scroll = card.lookup(".scroll-pane");
        double seen =
                scroll == null ? 0 : ((ScrollPane) scroll).getViewportBounds().getHeight();
        return ((Region) window.node("panel-" + panel + "-picture")).getHeight() - seen;
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void aSquareFillsMostOfTheWidthOfItsCard(double width, double height) throws Exception {
        window.click("lab-digits");
        window.resize(width, height);
        window.await(w -> w.frame() != null && w.isLaidOut(width, height));
        WaitForAsyncUtils.waitForFxEvents(20);
        Point2D picture = window.size("panel-digit-grid-picture");
        assertThat(picture.getY() / picture.getX()).isBetween(0.95, 1.3);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void theSquareOfThePlaneFillsItsCard(double width, double height) throws Exception {
        window.resize(width, height);
        Point2D picture = window.size("panel-boundary-picture");
        assertThat(picture.getY() / picture.getX()).isBetween(0.85, 1.3);
    }

    @ParameterizedTest
    @CsvSource({"digits, 960, 620", "nielsen, 960, 620", "digits, 1280, 800"})
    void everyPageHasAWholeNameInSight(String lab, double width, double height) throws Exception {
        window.click("lab-" + lab);
        window.resize(width, height);
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

    private static boolean isOverEdge(Node tool, Node head) {
        double right = head.localToParent(tool.getBoundsInParent()).getMaxX();
        return tool.isManaged() && right > head.getParent().getLayoutBounds().getMaxX();
    }

    @Test
    void noToolOfAPanelStandsOverItsEdgeInTheLeastWindow() throws Exception {
        for (var lab : LabCatalog.all()) {
            window.click("lab-" + lab.id());
            window.resize(960, 620);
            window.await(w -> w.frame() != null);
            List<String> over = FxThread.get(() -> window.shell().view().lookupAll(".panel-head").stream()
                    .flatMap(head -> ((HBox) head).getChildren().stream().filter(tool -> isOverEdge(tool, head)))
                    .map(tool -> lab.id() + ": " + tool)
                    .toList());
            assertThat(over).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 15", "1920, 1080, 18"})
    void textForAHallIsLessLargeWhereItWouldTakeTheRoomOfTheFigures(double width, double height, double text)
            throws Exception {
        Labeled button = (Labeled) window.node("present");
        double usual = button.getFont().getSize();
        window.resize(width, height);
        window.click("present");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(button.getFont().getSize() / usual).isCloseTo(text / 13, within(0.01));
    }
}
