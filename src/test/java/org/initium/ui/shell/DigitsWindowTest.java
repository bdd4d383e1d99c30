package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.digits.SketchPlace;
import org.initium.figure.scene.Sketch;
import org.initium.lab.StoryCard;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DigitsWindowTest {
    @TempDir
    Path folder;

    @AutoClose
    private final OpenWindow window = OpenWindow.paused("digits");

    private DataSpec.Images images() {
        return (DataSpec.Images) window.spec().data();
    }

    @Test
    void theNextBatchIsThereAsSoonAsTheImagesAre() throws Exception {
        assertThat(window.frame().current().batch()).isPresent();
        window.awaitHidden("loading");
    }

    @Test
    void aProtocolBringsItsImages() throws Exception {
        window.choose("protocol", "test");
        assertThat(images()).isEqualTo(DataSpec.Images.mnist(ImageProtocol.TEST, 10_000, 10_000));
        window.await(w -> w.frame().current().data().hasTest());
        window.choose("protocol", "self");
        assertThat(images()).isEqualTo(DataSpec.Images.mnist(ImageProtocol.SELF, 10_000, 0));
        window.await(w -> !w.frame().current().data().hasTest());
    }

    @Test
    void theSizesAreTyped() throws Exception {
        window.choose("protocol", "validation");
        window.type("train-size", "1,500");
        window.type("validation-size", "200");
        window.await(w -> w.frame().current().data().train().size() == 1_500
                && w.frame().current().data().test().size() == 200);
        window.type("train-size", "70000");
        assertThat(window.text("train-size-reason")).contains("70000");
        assertThat(images().trainSize()).isEqualTo(1_500);
    }

    @Test
    void filesThatAreGoneLeaveTheLabAsItIs() throws Exception {
        ExperimentSpec before = window.spec();
        long run = window.frame().run();
        ImageSource gone = new ImageSource.Idx("gone-images", "gone-labels");
        FxThread.run(() -> window.experiment()
                .change(spec -> spec.withData(new DataSpec.Images(gone, 28, 28, ImageProtocol.VALIDATION, 100, 10))));
        window.awaitNotice("there is no such file");
        assertThat(window.notices()).doesNotContain("unexpectedly");
        assertThat(window.spec()).isEqualTo(before);
        assertThat(window.frame().run()).isEqualTo(run);
    }

    @Test
    void anotherFileTakesAwayWhatWasWrongWithTheLast() throws Exception {
        Path first = Files.writeString(folder.resolve("first"), "3,0,x,0,0");
        Path second = Files.writeString(folder.resolve("second"), "3,0,y,0,0");
        window.drop(first);
        window.awaitNotice(first.toString());
        window.drop(second);
        window.awaitNotice(second.toString());
        assertThat(window.notices()).doesNotContain(first.toString());
    }

    @Test
    void aStoryThatAsksForTheAccuracyTurnsToIt() throws Exception {
        assertThat(window.shows("panel-accuracy")).isFalse();
        int card = 1 + window.experiment().lab().story().indexOf(watching());
        window.click("try-" + card);
        window.await(w -> w.shows("panel-accuracy"));
        assertThat(images()).isEqualTo(watching().change().apply(window.spec()).data());
    }

    private StoryCard.Try watching() {
        return window.experiment().lab().story().stream()
                .filter(card -> card instanceof StoryCard.Try attempt
                        && attempt.watched().isPresent())
                .map(StoryCard.Try.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAccuracyAxisIsSwitched() throws Exception {
        window.turnTo("panel-accuracy");
        window.click("whole-accuracy");
        assertThat(window.experiment().options().get().wholeAccuracy()).isTrue();
        window.click("whole-accuracy");
        assertThat(window.experiment().options().get().wholeAccuracy()).isFalse();
    }

    @Test
    void aDigitIsDrawnAnsweredAndCleared() throws Exception {
        window.turnTo("panel-drawn-digit");
        window.robot()
                .moveTo(inSquare(0.5, 0.2))
                .press(MouseButton.PRIMARY)
                .moveTo(inSquare(0.5, 0.8))
                .release(MouseButton.PRIMARY);
        assertThat(window.experiment().options().get().sketch().isDrawn()).isTrue();
        window.click("clear-digit");
        assertThat(window.experiment().options().get().sketch()).isEqualTo(Sketch.FIRST_EXAMPLE);
    }

    private Point2D inSquare(double x, double y) throws Exception {
        return FxThread.get(() -> {
            Region card = (Region) window.stage().getScene().lookup("#panel-drawn-digit");
            card.getScene().getRoot().layout();
            Region canvas = (Region) card.lookup(".canvas-host");
            SketchPlace place = SketchPlace.of(canvas.getWidth(), canvas.getHeight());
            return canvas.localToScreen(place.left() + x * place.side(), place.top() + y * place.side());
        });
    }

    @Test
    void theArrowsPickAnImage() throws Exception {
        window.turnTo("panel-drawn-digit");
        window.focus("panel-drawn-digit");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.UP);
        assertThat(window.experiment().options().get().sketch().example()).isEqualTo(1);
        assertThat(window.step()).isZero();
    }

    /** A file in IDX form: magic number, sizes, and then items that are all 1. */
    private Path idx(String name, int items, int... header) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(4 * header.length + items);
        for (int number : header) {
            bytes.putInt(number);
        }
        while (bytes.hasRemaining()) {
            bytes.put((byte) 1);
        }
        return Files.write(folder.resolve(name), bytes.array());
    }

    private void drop(Path... files) throws Exception {
        assertThat(window.drop(files)).isTrue();
    }

    @Test
    void labelsAndImagesArePairedInEitherOrder() throws Exception {
        Path images = idx("images", 60 * 20, 0x803, 60, 4, 5);
        Path labels = idx("labels", 60, 0x801, 60);
        drop(labels, images);
        window.await(w -> w.frame().current().data().train().size() == 50);
        assertThat(window.spec().shape().inputs()).isEqualTo(20);
        assertThat(window.text("images-name")).isEqualTo("images");
        window.click("bundled-images");
        window.await(w -> w.frame().current().data().train().size() == 10_000);
    }

    @Test
    void aTableOfLabelsAndPixelsIsDropped() throws Exception {
        StringBuilder rows = new StringBuilder("label,a,b,c,d\n");
        for (int i = 0; i < 30; i++) {
            rows.append(i % 10).append(",0,").append(i).append(",200,255\n");
        }
        drop(Files.writeString(folder.resolve("digits.csv"), rows));
        window.await(w -> w.frame().current().data().train().size() == 25);
        assertThat(window.spec().shape().inputs()).isEqualTo(4);
        assertThat(window.notices()).contains("digits.csv");
    }

    /** 64 GB of zeros behind a header of a few images: only as much is unpacked as the header promises. */
    @Test
    void aGzipBombIsRefusedInOneMessage() throws Exception {
        ExperimentSpec before = window.spec();
        byte[] header = ByteBuffer.allocate(16)
                .putInt(0x803)
                .putInt(60)
                .putInt(4)
                .putInt(5)
                .array();
        byte[] zeros = packed(new byte[64 << 20]);
        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream out = Files.newOutputStream(bomb)) {
            out.write(packed(header));
            for (int i = 0; i < 1_000; i++) {
                out.write(zeros);
            }
        }
        drop(bomb, idx("labels", 60, 0x801, 60));
        window.awaitNotice("bomb.gz");
        assertThat(window.notices()).hasLineCount(1).doesNotContain("memory");
        assertThat(window.spec()).isEqualTo(before);
        window.awaitHidden("loading");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void hostileFilesGetOneMessageAndChangeNothing() throws Exception {
        ExperimentSpec before = window.spec();
        long run = window.frame().run();
        drop(idx("promises", 0, 0x803, Integer.MAX_VALUE, 28, 28), idx("labels", 60, 0x801, 60));
        window.awaitNotice("promises");
        drop(idx("alone", 20, 0x803, 1, 4, 5));
        window.awaitNotice("choose images and their labels");
        assertThat(window.spec()).isEqualTo(before);
        assertThat(window.frame().run()).isEqualTo(run);
    }
}
