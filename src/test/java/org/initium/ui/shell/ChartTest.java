package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.initium.figure.chart.CostFigure;
import org.initium.figure.scene.ChartWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost chart, looked at closely. */
final class ChartTest {
    private static final String PICTURE = "panel-cost-picture";

    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    @BeforeEach
    void open() throws Exception {
        window.click("run");
        window.await(w -> w.step() > 50);
        window.click("run");
        window.await(w ->
                !w.frame().running() && w.experiment().scene().get().current().step() == w.step());
    }

    private Optional<ChartWindow> view() {
        return window.experiment().options().get().window(CostFigure.class);
    }

    private Point2D middle() throws Exception {
        return window.size(PICTURE).multiply(0.5);
    }

    private int guides() {
        return window.stage()
                .getScene()
                .lookup("#" + PICTURE)
                .lookupAll(".guide-line")
                .size();
    }

    @Test
    void theWheelZoomsAndAButtonShowsAllAgain() throws Exception {
        assertThat(window.shows("fit-cost")).isFalse();
        window.move(PICTURE, middle().getX(), middle().getY());
        window.robot().scroll(3, javafx.geometry.VerticalDirection.DOWN);
        window.await(w -> view().isPresent());
        assertThat(window.shows("fit-cost")).isTrue();
        window.click("fit-cost");
        window.await(w -> view().isEmpty());
        assertThat(window.shows("fit-cost")).isFalse();
    }

    @Test
    void keysZoomMoveAndShowAll() throws Exception {
        window.focus("panel-cost");
        window.press(KeyCode.ADD);
        window.press(KeyCode.ADD);
        ChartWindow close = view().orElseThrow();
        window.press(KeyCode.SHORTCUT, KeyCode.LEFT);
        ChartWindow moved = view().orElseThrow();
        assertThat(moved.left()).isLessThan(close.left());
        assertThat(moved.low()).isEqualTo(close.low());
        assertThat(window.step()).isGreaterThan(50);
        window.press(KeyCode.DIGIT0);
        assertThat(view()).isEmpty();
    }

    @Test
    void draggingMovesWhatIsSeen() throws Exception {
        window.focus("panel-cost");
        window.press(KeyCode.ADD);
        window.press(KeyCode.ADD);
        ChartWindow close = view().orElseThrow();
        window.move(PICTURE, middle().getX(), middle().getY());
        window.robot().press(MouseButton.PRIMARY).moveBy(20, 0).release(MouseButton.PRIMARY);
        window.await(w -> view().orElseThrow().left() < close.left());
    }

    @Test
    void aDoubleClickStillFillsTheWindow() throws Exception {
        double usual = window.size("panel-cost").getX();
        window.doubleClick(PICTURE);
        window.await(w -> w.size("panel-cost").getX() > 1.5 * usual);
        assertThat(view()).isEmpty();
    }

    @Test
    void thePointerReadsEveryArmWhereItIs() throws Exception {
        window.move(PICTURE, middle().getX(), middle().getY());
        window.await(w -> OpenWindow.tooltip().isPresent() && guides() == 1);
        assertThat(OpenWindow.tooltip().orElseThrow()).startsWith("epoch ").contains("Appropriate: 0.");
        window.move(PICTURE, 1, 1);
        window.await(w -> OpenWindow.tooltip().isEmpty() && guides() == 0);
    }

    @Test
    void keysReadFromPlaceToPlace() throws Exception {
        window.focus("panel-cost");
        window.press(KeyCode.UP);
        window.await(w -> OpenWindow.tooltip().isPresent());
        String last = OpenWindow.tooltip().orElseThrow();
        for (int i = 0; i < 10; i++) {
            window.press(KeyCode.UP);
        }
        assertThat(OpenWindow.tooltip().orElseThrow()).startsWith("epoch ").isNotEqualTo(last);
    }

    @Test
    void aNewRunAndAnotherAxisAreSeenWhole() throws Exception {
        window.focus("panel-cost");
        window.press(KeyCode.ADD);
        assertThat(view()).isPresent();
        window.click("linear-cost");
        assertThat(view()).isEmpty();
        window.press(KeyCode.ADD);
        assertThat(view()).isPresent();
        window.click("initializer-zero");
        window.await(w -> view().isEmpty());
    }
}
