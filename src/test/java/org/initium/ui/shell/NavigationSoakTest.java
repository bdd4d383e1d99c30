package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.initium.ui.workbench.ClosedLabs;
import org.initium.ui.workbench.file.AnsweredDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Windows in which lab after lab is opened from the rail, run and closed leave nothing behind. */
final class NavigationSoakTest {
    /** From which on the heap must not grow: classes are loaded, fonts and formulas are kept. */
    private static final double SETTLED = 0.25;

    private static final long SLACK_BYTES = 12_000_000;

    private final ClosedLabs closed = new ClosedLabs();
    private Stage stage;
    private int next;

    @BeforeEach
    void open() throws Exception {
        stage = FxThread.get(Stage::new);
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(stage::close);
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
        while (closed.count() < labs) {
            FxThread.run(this::openRunAndClose);
            if (settled == 0 && closed.count() >= SETTLED * labs) {
                settled = ClosedLabs.heldAfterCollecting();
            }
        }
        FxThread.run(() -> {
            // The fault handler of a window holds it until the next one is there.
            Shell last = shell();
            last.show(new WindowRequest(Optional.empty(), Optional.empty(), false));
            last.close();
        });
        closed.awaitGone();
        assertThat(ClosedLabs.heldAfterCollecting()).isLessThan(settled + SLACK_BYTES);
    }

    private Shell shell() {
        return new Shell(stage, new Settings(null), AnsweredDialogs.cancelled());
    }

    /** One window and half the labs of the catalogue in it, so that every pair of neighbours is met in time. */
    private void openRunAndClose() {
        List<Lab> all = LabCatalog.all();
        Shell shell = shell();
        shell.show(new WindowRequest(Optional.of(all.get(next++ % all.size()).id()), Optional.empty(), true));
        closed.add(shell.view());
        for (int i = 1; i < all.size() / 2; i++) {
            ((ToggleButton) stage.getScene()
                            .lookup("#lab-" + all.get(next++ % all.size()).id()))
                    .fire();
            shell.view().experiment().playback().run();
            closed.add(shell.view());
        }
        shell.close();
    }
}
