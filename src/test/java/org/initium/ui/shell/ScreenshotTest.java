package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.figure.Panel;
import org.initium.figure.scene.Scene;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.session.Frame;
import org.initium.ui.FxThread;
import org.initium.ui.control.Painter;
import org.initium.ui.workbench.experiment.Experiment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
        Files.createDirectories(FOLDER);
    }

    /** Epochs after which a lab shows best what it is about. */
    private static final Map<String, Integer> EPOCHS =
            Map.of("playground", 400, "chain", 120, "symmetry", 300, "stacks", 8, "digits", 1, "nielsen", 10);

    /** One picture: a lab in a theme and a size, its arms compared or not. */
    private record Shot(Lab lab, String theme, int width, int height, boolean compare) {
        String file() {
            return lab.id() + (compare ? "-compare-" : "-") + theme + (width == 1440 ? "" : "-" + width + "x" + height)
                    + ".png";
        }
    }

    static Stream<Shot> shots() {
        Lab first = LabCatalog.all().get(0);
        Stream<Shot> sizes = Stream.of("dark", "light")
                .flatMap(theme -> Stream.of(
                        new Shot(first, theme, 1280, 800, false),
                        new Shot(first, theme, 1920, 1080, false),
                        new Shot(first, theme, 1440, 900, true)));
        Stream<Shot> labs = LabCatalog.all().stream()
                .flatMap(lab -> Stream.of("dark", "light").map(theme -> new Shot(lab, theme, 1440, 900, false)));
        return Stream.concat(labs, sizes);
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyLabHasItsPicture(Shot shot) throws Exception {
        Path file = FOLDER.resolve(shot.file());
        Stage stage = FxThread.get(Stage::new);
        Shell shell = FxThread.get(() -> open(stage, shot));
        Experiment experiment = FxThread.get(() -> shell.view().experiment());
        int epochs = EPOCHS.getOrDefault(shot.lab().id(), 0);
        await(() -> experiment.frame().get() != null);
        // By single epochs, and not by a run that is stopped somewhere: both themes show the same.
        for (int i = 0; i < epochs; i++) {
            FxThread.run(experiment.playback()::stepEpoch);
        }
        await(() -> isComplete(experiment, epochs));
        await(ScreenshotTest::isStudied);
        awaitPulses();
        WritableImage picture = FxThread.get(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SCALE, SCALE));
            return stage.getScene().getRoot().snapshot(parameters, null);
        });
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        FxThread.run(() -> {
            shell.close();
            stage.close();
        });
        assertThat(file).isNotEmptyFile();
    }

    private static Shell open(Stage stage, Shot shot) {
        Shell shell = new Shell(stage, Settings.load(), new ChooserDialogs(stage));
        shell.show(new WindowRequest(Optional.of(shot.lab().id()), Optional.empty(), false));
        shell.setDark(shot.theme().equals("dark"));
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        if (shot.compare()) {
            ((ToggleButton) stage.getScene().lookup("#compare")).fire();
        }
        return shell;
    }

    /** After the epochs wanted and not a step more, or where the run diverged before, with all that is computed besides training. */
    private static boolean isComplete(Experiment experiment, int epochs) {
        Frame frame = experiment.frame().get();
        Scene scene = experiment.scene().get();
        return scene != null
                && frame.furthestStep() == frame.current().step()
                && scene.current().step() == frame.current().step()
                && (scene.current().epoch() == epochs
                        || scene.current().divergence().isPresent())
                && scene.arms().get(scene.selected()).findings().size()
                        == experiment.lab().inquiries().apply(experiment.spec()).size()
                && isStanding(scene.current(), experiment.lab().plan());
    }

    /** A large network is looked at through more samples once it stands for a moment. */
    private static boolean isStanding(Snapshot shown, ProbePlan plan) {
        Trainer again = new Trainer(shown.spec(), shown.data());
        return !again.isRough(plan)
                || shown.layers().get(0).samples()
                        == again.snapshot(plan.standing()).layers().get(0).samples();
    }

    /** Studies show what they know while they go on; in a picture they should be done. */
    private static boolean isStudied() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("study-"))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }

    private static void await(Callable<Boolean> hope) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> FxThread.get(hope));
    }

    /** Waits until every panel has had its turn: the window paints at least one in a pulse. */
    private static void awaitPulses() throws Exception {
        AtomicInteger left = new AtomicInteger(Panel.values().length);
        AnimationTimer pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.decrementAndGet();
            }
        };
        FxThread.run(pulses::start);
        await(() -> left.get() < 0);
        FxThread.run(pulses::stop);
    }
}
