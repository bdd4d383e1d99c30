package org.initium.ui.workbench;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.initium.figure.paint.FigureTheme;
import org.initium.io.StoredData;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.control.Notices;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.file.FileDialogs;
import org.initium.ui.workbench.file.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Labs that open and close all day leave nothing behind. */
final class SoakTest {
    private static final int CYCLES = 1_000;

    /** Styling and layout take most of the time, so one lab in this many goes through them. */
    private static final int STAGED = 20;

    private static final int SECONDS = 20;

    private final StackPane place = new StackPane();
    private final Surroundings surroundings = new Surroundings(
            new SimpleObjectProperty<>(FigureTheme.DARK),
            new Notices(),
            new NoDialogs(),
            new StoredData(),
            (other, start) -> {});
    private final Lab lab = LabCatalog.find("playground");
    private Stage stage;
    private List<Node> windowTools;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        fx(() -> {
            windowTools = List.of(new Button());
            stage = new Stage();
            stage.setScene(new javafx.scene.Scene(place, 800, 600));
            stage.show();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.close();
            return null;
        });
    }

    @Test
    void aThousandLabsLeaveNoThreadAndNoObject() throws Exception {
        List<WeakReference<LabView>> closed = new ArrayList<>();
        for (int i = 0; i < CYCLES; i++) {
            boolean onStage = i % STAGED == 0;
            closed.add(fx(() -> openAndClose(onStage)));
        }
        fx(() -> place.getChildren().setAll(new Group()));
        await("threads go on: " + threads(), () -> threads().isEmpty());
        await("closed labs are still held", () -> {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            return closed.stream().allMatch(view -> view.get() == null);
        });
    }

    private WeakReference<LabView> openAndClose(boolean onStage) {
        LabView view = new LabView(new Experiment(lab, lab.opening(), surroundings.data()), surroundings);
        if (onStage) {
            place.getChildren().setAll(view);
            place.applyCss();
            place.layout();
        }
        view.show(windowTools);
        view.experiment().playback().run();
        view.experiment().pull();
        view.close();
        return new WeakReference<>(view);
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("session-") || name.startsWith("study-"))
                .toList();
    }

    private static void await(String fear, Callable<Boolean> hope) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, hope);
        } catch (TimeoutException hopeless) {
            throw new AssertionError(fear, hopeless);
        }
    }

    private static <T> T fx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(SECONDS, TimeUnit.SECONDS);
    }

    private record NoDialogs() implements FileDialogs {
        @Override
        public Optional<Path> open(String title, List<String> extensions) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
