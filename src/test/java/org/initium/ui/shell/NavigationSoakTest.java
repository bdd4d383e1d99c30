package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.workbench.LabView;
import org.initium.ui.workbench.file.FileDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Windows in which lab after lab is opened from the rail, run and closed leave nothing behind. */
final class NavigationSoakTest {
    /** From which on the heap must not grow: classes are loaded, fonts and formulas are kept. */
    private static final double SETTLED = 0.25;

    private static final long SLACK_BYTES = 12_000_000;
    private static final int SECONDS = 30;

    private final List<WeakReference<LabView>> closed = new ArrayList<>();
    private Stage stage;
    private int next;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        stage = fx(Stage::new);
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.close();
            return null;
        });
    }

    @Test
    void labsOpenedFromTheRailLeaveNoThreadAndNoObject() throws Exception {
        soak(48);
    }

    @Test
    @Tag("long")
    void aThousandLabsOpenedFromTheRailLeaveNoThreadAndNoObject() throws Exception {
        soak(1_000);
    }

    private void soak(int labs) throws Exception {
        long settled = 0;
        while (closed.size() < labs) {
            fx(this::openRunAndClose);
            if (settled == 0 && closed.size() >= SETTLED * labs) {
                settled = heldAfterCollecting();
            }
        }
        fx(() -> {
            // The fault handler of a window holds it until the next one is there.
            Shell last = new Shell(stage, new Settings(null), new NoDialogs());
            last.show(new WindowRequest(Optional.empty(), Optional.empty(), false));
            last.close();
            return null;
        });
        await("threads go on", () -> threads().size() == 0);
        await("closed labs are still held", () -> {
            heldAfterCollecting();
            return closed.stream().allMatch(view -> view.get() == null);
        });
        assertThat(heldAfterCollecting()).isLessThan(settled + SLACK_BYTES);
    }

    /** One window and half the labs of the catalogue in it, so that every pair of neighbours is met in time. */
    private Void openRunAndClose() {
        List<Lab> all = LabCatalog.all();
        Shell shell = new Shell(stage, new Settings(null), new NoDialogs());
        shell.show(new WindowRequest(Optional.of(all.get(next++ % all.size()).id()), Optional.empty(), true));
        closed.add(new WeakReference<>(shell.view()));
        for (int i = 1; i < all.size() / 2; i++) {
            ((ToggleButton) stage.getScene()
                            .lookup("#lab-" + all.get(next++ % all.size()).id()))
                    .fire();
            shell.view().experiment().playback().run();
            closed.add(new WeakReference<>(shell.view()));
        }
        shell.close();
        return null;
    }

    private static long heldAfterCollecting() {
        WaitForAsyncUtils.waitForFxEvents();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
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
            throw new AssertionError(fear + ": " + threads(), hopeless);
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
