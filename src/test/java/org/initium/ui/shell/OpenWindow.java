package org.initium.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.initium.engine.training.ExperimentSpec;
import org.initium.session.Frame;
import org.initium.ui.FxThread;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.file.AnsweredDialogs;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, opened for a test; waits for what is to come and never just for time. */
final class OpenWindow implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Shell shell;

    /** The file that the next dialog answers with; none is a cancel. */
    Optional<Path> chosen = Optional.empty();

    private OpenWindow(WindowRequest request, Settings settings) throws Exception {
        stage = FxThread.get(Stage::new);
        shell = FxThread.get(() -> new Shell(stage, settings, new AnsweredDialogs(() -> chosen)));
        FxThread.run(() -> {
            shell.show(request);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.requestFocus();
        });
        await(window -> window.frame() != null && window.isLaidOut());
    }

    /** The Playground at its first step. */
    static OpenWindow paused() {
        return open(new WindowRequest(Optional.empty(), Optional.empty(), false));
    }

    /** A lab at its first step. */
    static OpenWindow paused(String lab) {
        return open(new WindowRequest(Optional.of(lab), Optional.empty(), false));
    }

    static OpenWindow open(WindowRequest request) {
        return open(request, Settings.load());
    }

    /** Declares no exception, so that the field of a test can hold its window. */
    static OpenWindow open(WindowRequest request, Settings settings) {
        try {
            return new OpenWindow(request, settings);
        } catch (Exception cause) {
            throw new AssertionError("the window did not open", cause);
        }
    }

    void resize(double width, double height) throws Exception {
        FxThread.run(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
    }

    /** Whether everything has its place in a window of the size asked for. */
    boolean isLaidOut() {
        return isLaidOut(WIDTH, HEIGHT);
    }

    boolean isLaidOut(double width, double height) {
        Parent root = stage.getScene().getRoot();
        return stage.getScene().getWidth() == width
                && stage.getScene().getHeight() == height
                && !root.isNeedsLayout()
                && root.getLayoutBounds().getHeight() == height;
    }

    Shell shell() {
        return shell;
    }

    Experiment experiment() {
        return shell.view().experiment();
    }

    Frame frame() {
        return experiment().frame().get();
    }

    ExperimentSpec spec() {
        return experiment().spec();
    }

    long step() {
        return frame().current().step();
    }

    /** Something to wait for; judged on the window's thread. */
    interface Hope {
        boolean isTrue(OpenWindow window) throws Exception;
    }

    /** Waits until the window shows what is hoped for. */
    void await(Hope hope) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> FxThread.get(() -> hope.isTrue(this)));
        } catch (TimeoutException hopeless) {
            throw new AssertionError("what was hoped for did not come; the window shows " + state(), hopeless);
        }
    }

    /** Waits until a message with these words is on show. */
    void awaitNotice(String words) throws Exception {
        FxThread.await("no message has the words " + words, () -> notices().contains(words));
    }

    void awaitHidden(String id) throws Exception {
        FxThread.await(id + " is still on show", () -> !shows(id));
    }

    private String state() throws Exception {
        Frame frame = frame();
        return frame == null
                ? "no frame"
                : "run %d, step %d of %d, running %s/%s, divergence %s, spec %s, notices %s"
                        .formatted(
                                frame.run(),
                                step(),
                                frame.furthestStep(),
                                frame.running(),
                                experiment().playback().running().get(),
                                frame.current().divergence(),
                                spec(),
                                notices());
    }

    Node node(String id) throws Exception {
        Node found = FxThread.get(() -> stage.getScene().lookup("#" + id));
        if (found == null) {
            throw new AssertionError("nothing has the id " + id);
        }
        return found;
    }

    boolean has(String id) throws Exception {
        return FxThread.get(() -> stage.getScene().lookup("#" + id) != null);
    }

    boolean shows(String id) throws Exception {
        return FxThread.get(() -> {
            Node found = stage.getScene().lookup("#" + id);
            return found != null && found.isVisible();
        });
    }

    /** What a screen reader says of a node; nothing as long as nothing was put into words. */
    String words(String id) throws Exception {
        Node node = node(id);
        return FxThread.get(() -> Objects.requireNonNullElse(node.getAccessibleText(), ""));
    }

    /** What the tooltip on show says, if there is one. */
    static Optional<String> tooltip() throws Exception {
        return FxThread.get(() -> Window.getWindows().stream()
                .filter(open -> open instanceof Tooltip && open.isShowing())
                .map(open -> ((Tooltip) open).getText())
                .findFirst());
    }

    String text(String id) throws Exception {
        return ((Labeled) node(id)).getText();
    }

    /** All words of the messages on show. */
    String notices() throws Exception {
        return FxThread.get(() -> String.join(
                "\n",
                stage.getScene().lookup("#notices").lookupAll(".notice").stream()
                        .map(Node::getAccessibleText)
                        .toList()));
    }

    void click(String id) throws Exception {
        ButtonBase button = (ButtonBase) node(id);
        FxThread.run(button::fire);
    }

    /** Chooses an item of a menu button. */
    void chooseItem(String menu, String id) throws Exception {
        MenuItem item = ((MenuButton) node(menu))
                .getItems().stream()
                        .filter(each -> id.equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
        FxThread.run(item::fire);
    }

    /** Shows a panel, by turning to another page if need be; false when no page has it. */
    boolean turnTo(String panel) throws Exception {
        for (int page = 1; !shows(panel) && shows("page-" + page); page++) {
            click("page-" + page);
        }
        return shows(panel);
    }

    /** Drags files over the window and stays there. */
    void hover(Path... files) throws Exception {
        FxThread.run(() -> DroppedFiles.over(stage.getScene(), List.of(files)));
    }

    /** Drags files away from the window. */
    void leave(Path... files) throws Exception {
        FxThread.run(() -> DroppedFiles.away(stage.getScene(), List.of(files)));
    }

    /** Drops files on the window; tells whether they were taken. */
    boolean drop(Path... files) throws Exception {
        return FxThread.get(() -> DroppedFiles.on(stage.getScene(), List.of(files)));
    }

    void type(String id, String text) throws Exception {
        TextField field = (TextField) node(id);
        FxThread.run(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String id, T value) throws Exception {
        ComboBox<T> choice = (ComboBox<T>) node(id);
        FxThread.run(() -> choice.setValue(value));
    }

    void slide(String id, double value) throws Exception {
        Slider slider = (Slider) node(id);
        FxThread.run(() -> slider.setValue(value));
    }

    void focus(String id) throws Exception {
        Node node = node(id);
        FxThread.run(node::requestFocus);
    }

    /** Presses keys together on the real window. */
    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a mouse button at a place of a node, in the node's own units. */
    void press(String id, double x, double y, MouseButton button) throws Exception {
        robot.clickOn(place(id, x, y), button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void doubleClick(String id) throws Exception {
        Point2D size = size(id);
        robot.doubleClickOn(place(id, size.getX() / 2, size.getY() / 2), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void move(String id, double x, double y) throws Exception {
        robot.moveTo(place(id, x, y));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D place(String id, double x, double y) throws Exception {
        Node node = node(id);
        return FxThread.get(() -> node.localToScreen(x, y));
    }

    /** Where a node is in the window. */
    Bounds bounds(String id) throws Exception {
        Node node = node(id);
        return FxThread.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    /** Width and height. */
    Point2D size(String id) throws Exception {
        Region region = (Region) node(id);
        return FxThread.get(() -> new Point2D(region.getWidth(), region.getHeight()));
    }

    FxRobot robot() {
        return robot;
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() throws Exception {
        FxThread.run(() -> {
            shell.close();
            stage.close();
        });
    }
}
