package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.initium.ui.control.Painter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes the pictures that the README shows: the real window, at twice its size. */
@Tag("screenshots")
final class ScreenshotTest {
    private static final Path FOLDER = Path.of("screenshots");
    private static final int SCALE = 2;

    @BeforeAll
    static void forget() throws Exception {
        System.setProperty(Settings.FORGET, "true");
        System.setProperty(Painter.PIXELS, Integer.toString(SCALE));
        System.setProperty("headless.geometry", "3840x2160-32");
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(FOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "dark, 1440, 900, false",
        "light, 1440, 900, false",
        "dark, 1440, 900, true",
        "dark, 1280, 800, false",
        "light, 1280, 800, false",
        "dark, 1920, 1080, false",
        "light, 1920, 1080, false"
    })
    void playgroundHasLearnt(String theme, int width, int height, boolean compare) throws Exception {
        String name =
                "playground-" + (compare ? "compare-" : "") + theme + (width == 1440 ? "" : "-" + width + "x" + height);
        Path file = FOLDER.resolve(name + ".png");
        Stage[] stage = new Stage[1];
        Shell shell = onFx(() -> {
            stage[0] = new Stage();
            Shell opened = new Shell(stage[0], Settings.load(), new ChooserDialogs(stage[0]));
            opened.show(new WindowRequest(Optional.empty(), Optional.empty(), false));
            opened.setDark(theme.equals("dark"));
            stage[0].setWidth(width);
            stage[0].setHeight(height);
            // Slow enough that every picture shows a run of the same length.
            ((Slider) stage[0].getScene().lookup("#speed")).setValue(3);
            if (compare) {
                ((ToggleButton) stage[0].getScene().lookup("#compare")).fire();
            }
            opened.view().experiment().run();
            return opened;
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(() -> epoch(shell) > 400));
        onFx(() -> {
            shell.view().experiment().pause();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        WritableImage picture = onFx(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SCALE, SCALE));
            return stage[0].getScene().getRoot().snapshot(parameters, null);
        });
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        onFx(() -> {
            shell.close();
            stage[0].close();
            return null;
        });
        assertThat(file).isNotEmptyFile();
    }

    private static double epoch(Shell shell) {
        var frame = shell.view().experiment().frame().get();
        return frame == null ? 0 : frame.current().epoch();
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(20, TimeUnit.SECONDS);
    }
}
