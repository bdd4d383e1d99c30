package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.LabelledPoint;
import org.initium.figure.boundary.PlaneTransform;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DrawingTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused();

    @BeforeEach
    void open() throws Exception {
        window.click("draw");
        window.await(OpenWindow::isLaidOut); // the picture makes room for the brushes
    }

    private List<LabelledPoint> points() {
        return ((DataSpec.Points) window.spec().data()).points();
    }

    /** Presses and releases at a place given in shares of the plane's width and height, from its lower left corner. */
    private void press(double right, double up, MouseButton button) throws Exception {
        Point2D size = window.size("panel-boundary-picture");
        var now = window.frame().current();
        PlaneTransform place = PlaneTransform.of(
                now.grid().map(grid -> grid.plane()).orElse(now.data().train().plane()), size.getX(), size.getY());
        double x = place.x() + right * place.width();
        double y = place.y() + (1 - up) * place.height();
        window.press("panel-boundary-picture", x, y, button);
    }

    @Test
    void aClickAddsAPointOfTheChosenClassWhereItWas() throws Exception {
        int before = window.frame().current().data().train().size();
        var plane = window.frame().current().grid().orElseThrow().plane();
        window.click("brush-1");
        press(0.25, 0.75, MouseButton.PRIMARY);
        assertThat(points()).hasSize(before + 1);
        LabelledPoint drawn = points().get(before);
        assertThat(drawn.label()).isEqualTo(1);
        assertThat(drawn.x1()).isCloseTo(plane.minX() + 0.25 * plane.width(), within(plane.width()));
        assertThat(drawn.x2()).isCloseTo(plane.minY() + 0.75 * plane.height(), within(plane.height()));
        window.await(w -> w.frame().current().data().train().size() == before + 1);
    }

    /** A pixel or two. */
    private static org.assertj.core.data.Offset<Double> within(double side) {
        return org.assertj.core.data.Offset.offset(0.01 * side);
    }

    @Test
    void theBrushesCoverNothingOfThePicture() throws Exception {
        assertThat(window.bounds("brush-0").getMinY())
                .isGreaterThanOrEqualTo(window.bounds("panel-boundary-picture").getMaxY());
        assertThat(window.bounds("clear-points").getMaxX())
                .isLessThanOrEqualTo(window.bounds("panel-boundary").getMaxX());
    }

    @Test
    void drawingChosenBeforeTheFirstPictureAddsToThePointsOfThatPicture() throws Exception {
        window.close();
        window = OpenWindow.paused("chain");
        FxThread.run(() -> {
            Parent root = window.stage().getScene().getRoot();
            ((ButtonBase) root.lookup("#lab-playground")).fire();
            ((ButtonBase) root.lookup("#draw")).fire();
        });
        window.await(w -> w.frame() != null && w.shell().view().showsAskedRun() && w.isLaidOut());
        int before = window.frame().current().data().train().size();
        press(0.25, 0.75, MouseButton.PRIMARY);
        assertThat(points()).hasSize(before + 1);
    }

    @Test
    void theOtherButtonDrawsTheOtherClass() throws Exception {
        int before = window.frame().current().data().train().size();
        press(0.9, 0.1, MouseButton.SECONDARY);
        assertThat(points().get(before).label()).isEqualTo(1);
        assertThat(asksForMenu(false)).isFalse();
        assertThat(asksForMenu(true)).as("by keyboard").isTrue();
    }

    @Test
    void withoutDrawingTheOtherButtonOpensTheMenu() throws Exception {
        window.click("draw");
        assertThat(asksForMenu(false)).isTrue();
    }

    /** Whether the panel hears that a menu is wanted, which the desktop only tells it with a display. */
    private boolean asksForMenu(boolean byKeyboard) throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        return FxThread.get(() -> {
            window.node("panel-boundary").setOnContextMenuRequested(event -> asked.set(true));
            Node picture = window.node("panel-boundary-picture");
            picture.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, byKeyboard, new PickResult(picture, 9, 9)));
            return asked.get();
        });
    }

    @Test
    void aFullHeadStillNamesTheKnobAndTheSizeOfOnesOwnData() throws Exception {
        press(0.9, 0.1, MouseButton.PRIMARY);
        window.await(w -> w.frame().current().data().train().size() > 100);
        assertThat(FxThread.get(() -> window.node("dataset-size").getParent().lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .map(label -> ((Text) label.lookup(".text")).getText())
                        .toList()))
                .containsExactly("Data", points().size() + " of yours");
    }

    @Test
    void theRubberTakesAPointAway() throws Exception {
        int before = window.frame().current().data().train().size();
        press(0.96, 0.05, MouseButton.PRIMARY);
        window.await(w -> w.frame().current().data().train().size() == before + 1);
        LabelledPoint drawn = points().get(before);
        window.focus("panel-boundary");
        window.press(KeyCode.E);
        var plane = window.frame().current().grid().orElseThrow().plane();
        press(
                (drawn.x1() - plane.minX()) / plane.width(),
                (drawn.x2() - plane.minY()) / plane.height(),
                MouseButton.PRIMARY);
        assertThat(points()).doesNotContain(drawn);
    }

    @Test
    void anEmptyPlaneSaysWhatItNeeds() throws Exception {
        assertThat(window.shows("draw-empty")).isFalse();
        window.click("clear-points");
        assertThat(window.shows("draw-empty")).isTrue();
        assertThat(window.text("draw-empty")).isEqualTo("Draw at least two points to train.");
        assertThat(window.experiment().playback().running().get()).isFalse();
        press(0.3, 0.3, MouseButton.PRIMARY);
        assertThat(window.shows("draw-empty")).isTrue();
        press(0.7, 0.7, MouseButton.SECONDARY);
        assertThat(window.shows("draw-empty")).isFalse();
        assertThat(points()).extracting(LabelledPoint::label).containsExactly(0, 1);
        window.await(w -> w.frame().current().data().train().size() == 2);
    }

    @Test
    void leavingAnEmptyPlaneKeepsTheOldPoints() throws Exception {
        var before = window.spec();
        window.click("clear-points");
        window.click("draw");
        assertThat(window.shows("draw-empty")).isFalse();
        assertThat(window.spec()).isEqualTo(before);
    }
}
