package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import javax.xml.parsers.DocumentBuilderFactory;
import org.initium.figure.Panel;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PanelsTest {
    @TempDir
    Path folder;

    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    private double width(String id) throws Exception {
        return window.size(id).getX();
    }

    @Test
    void aDoubleClickFillsTheWindowAndEscGivesThePlaceBack() throws Exception {
        double usual = width("panel-layers");
        window.doubleClick("panel-layers-picture");
        window.await(w -> wide(usual));
        window.press(KeyCode.ESCAPE);
        window.await(w -> !wide(usual));
        window.doubleClick("panel-layers-picture");
        window.await(w -> wide(usual));
        window.doubleClick("panel-layers-picture");
        window.await(w -> !wide(usual));
        assertThat(window.shows("panel-network")).isTrue();
    }

    @Test
    void keysFillTheWindowAndOpenTheMenuOfThePanelThatHasThem() throws Exception {
        double usual = width("panel-layers");
        window.focus("panel-layers");
        window.press(KeyCode.F);
        window.await(w -> wide(usual));
        window.press(KeyCode.F);
        window.await(w -> !wide(usual));
        window.press(KeyCode.SHIFT, KeyCode.F10);
        assertThat(window.robot().listWindows()).anyMatch(ContextMenu.class::isInstance);
        window.press(KeyCode.ESCAPE);
        assertThat(window.robot().listWindows()).noneMatch(ContextMenu.class::isInstance);
    }

    /** Whether the panel has more than half as much room again as it has in its row. */
    private boolean wide(double usual) {
        return ((javafx.scene.layout.Region) window.stage().getScene().lookup("#panel-layers")).getWidth()
                > 1.2 * usual;
    }

    @Test
    void theLayersShowAnotherQuantityAndTheirWordsFollow() throws Exception {
        window.await(w -> w.words("panel-layers").contains("activations a"));
        window.chooseItem("layer-quantities", "layers-weights");
        window.chooseItem("layer-quantities", "layers-dj-dw");
        window.await(w -> w.words("panel-layers").contains("weights W")
                && w.words("panel-layers").contains("gradients dJ/dW"));
        assertThat(window.words("panel-layers")).doesNotContain("activations a");
    }

    @Test
    void aStepWhilePausedIsPutIntoWordsToo() throws Exception {
        window.await(w -> !w.words("panel-cost").isEmpty());
        String before = window.words("panel-cost");
        window.click("step-update");
        window.await(w -> !w.words("panel-cost").equals(before));
    }

    @Test
    void thePointerReadsAValue() throws Exception {
        assertThat(OpenWindow.tooltip()).isEmpty();
        Point2D size = window.size("panel-boundary-picture");
        window.move("panel-boundary-picture", size.getX() / 2, size.getY() / 2);
        window.await(w -> OpenWindow.tooltip().isPresent());
        assertThat(OpenWindow.tooltip().orElseThrow()).contains("x1").contains("x2");
        window.move("panel-boundary-picture", 0, 0);
        window.await(w -> OpenWindow.tooltip().isEmpty());
    }

    @Test
    void whatThePointerReadsIsLargerForAHall() throws Exception {
        double usual = readSize();
        window.click("present");
        assertThat(readSize()).isGreaterThan(1.1 * usual);
    }

    /** Size of the text beside the pointer in the middle of the plane. */
    private double readSize() throws Exception {
        window.move("panel-boundary-picture", 0, 0);
        window.await(w -> tooltips().findAny().isEmpty());
        Point2D size = window.size("panel-boundary-picture");
        window.move("panel-boundary-picture", size.getX() / 2, size.getY() / 2);
        window.await(w -> tooltips().findAny().isPresent());
        return FxThread.get(() -> tooltips().findAny().orElseThrow().getFont().getSize());
    }

    private static Stream<Tooltip> tooltips() {
        return Window.getWindows().stream()
                .filter(open -> open instanceof Tooltip && open.isShowing())
                .map(Tooltip.class::cast);
    }

    @Test
    void everyPanelIsSavedInEveryFormat() throws Exception {
        window.chosen = Optional.of(folder);
        // The size that a picture has when it is saved, before any message of it.
        Point2D size = window.size("panel-cost-picture");
        for (String format : new String[] {"png", "svg", "pdf"}) {
            window.chooseItem("export", "save-figures-" + format);
            window.await(w -> LabCatalog.find("playground").rows().stream()
                    .flatMap(row -> row.stream())
                    .allMatch(panel -> Files.exists(file(panel, format))));
        }
        assertThat(window.size("panel-cost-picture"))
                .as("a message moves nothing")
                .isEqualTo(size);
        Image picture = new Image(file(Panel.COST, "png").toUri().toString());
        assertThat(picture.getException()).isNull();
        assertThat(picture.getWidth()).isEqualTo(2 * Math.rint(size.getX()));
        assertThat(picture.getHeight()).isEqualTo(2 * Math.rint(size.getY()));
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file(Panel.NETWORK, "svg").toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        byte[] pdf = Files.readAllBytes(file(Panel.BOUNDARY, "pdf"));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").contains("/Type /Page");
        assertThat(text.strip()).endsWith("%%EOF");
    }

    private Path file(Panel panel, String format) {
        return folder.resolve("playground-" + panel.id() + "." + format);
    }

    @Test
    void aWeightIsClickedAndTyped() throws Exception {
        Point2D link = FxThread.get(() -> firstLink());
        window.press("panel-network-picture", link.getX(), link.getY(), MouseButton.PRIMARY);
        assertThat(window.shows("weight-editor")).isTrue();
        window.type("weight", "-1.25");
        window.await(w -> w.frame().current().spec().edits().size() == 1);
        var edit = window.frame().current().spec().edits().get(0);
        assertThat(edit.value()).isEqualTo(-1.25f);
        assertThat(window.frame().current().parameters().toArray()[edit.index()])
                .isEqualTo(-1.25f);
        assertThat(window.shows("weight-editor")).isFalse();
    }

    @Test
    void aWeightThatWasTypedIsUndoneAndDoneAgain() throws Exception {
        float[] before = window.frame().current().parameters().toArray();
        Point2D link = FxThread.get(() -> firstLink());
        window.press("panel-network-picture", link.getX(), link.getY(), MouseButton.PRIMARY);
        window.type("weight", "-1.25");
        window.await(w -> w.frame().current().spec().edits().size() == 1);
        float[] edited = window.frame().current().parameters().toArray();
        window.click("step-update");
        window.await(w -> w.step() == 1);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.await(w -> w.frame().current().spec().edits().isEmpty());
        assertThat(window.step()).isZero();
        assertThat(window.frame().current().parameters().toArray()).isEqualTo(before);
        window.press(KeyCode.SHORTCUT, KeyCode.Y);
        window.await(w -> w.frame().current().spec().edits().size() == 1);
        assertThat(window.frame().current().parameters().toArray()).isEqualTo(edited);
    }

    @Test
    void whatIsUndoneAndDoneAgainAtOnceIsTheRunThatTheKnobsSay() throws Exception {
        FxThread.run(() -> window.experiment().change(spec -> spec.withSeed(7)));
        window.await(w -> w.frame().current().spec().seed() == 7);
        FxThread.run(() -> {
            window.experiment().undo();
            window.experiment().redo();
            window.experiment().playback().step();
        });
        window.await(w -> w.step() == 1);
        assertThat(window.experiment().spec().seed()).isEqualTo(7);
        assertThat(window.frame().current().spec().seed()).isEqualTo(7);
    }

    @Test
    void aWeightThatIsChosenIsReadAsItIsNow() throws Exception {
        window.focus("panel-network");
        window.press(KeyCode.DOWN);
        String first = window.words("panel-network");
        window.click("run");
        window.await(w -> w.step() > 50);
        window.click("run");
        window.await(w -> !w.frame().running());
        assertThat(window.words("panel-network")).isNotEqualTo(first);
        assertThat(window.words("panel-network")).contains("weight from");
    }

    /** Some place of the picture where a weight can be clicked. */
    private Point2D firstLink() throws Exception {
        Point2D size = window.size("panel-network-picture");
        var figure = Panel.NETWORK.create();
        var scene = new org.initium.figure.scene.Scene(
                java.util.List.of(new org.initium.figure.scene.Scene.Arm(
                        "", window.frame().current(), java.util.List.of())),
                0,
                org.initium.figure.scene.ViewOptions.DEFAULT);
        double x = Math.floor(size.getX() / 4);
        double begin = -1;
        for (double y = 0; y < size.getY(); y++) {
            var hit = figure.hit(x, y, size.getX(), size.getY(), scene);
            boolean link = hit.isPresent() && hit.get().parameter().isPresent();
            if (link && begin < 0) {
                begin = y;
            } else if (!link && begin >= 0) {
                // Its middle, as the pointer of the screen knows whole pixels only.
                return new Point2D(x, Math.rint((begin + y) / 2));
            }
        }
        throw new AssertionError("no link crosses the first quarter of the picture");
    }
}
