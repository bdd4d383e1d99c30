package org.initium.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.session.Frame;
import org.initium.ui.FxThread;
import org.initium.ui.control.Notices;
import org.initium.ui.workbench.experiment.Experiment;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Measures the real window, headless: milliseconds from the click on a lab to its first picture, data included, and the memory that all labs
 * hold at last, their runs compared. Run it with {@code mvn -Pframes test -Dframes.main=org.initium.ui.shell.FirstPicture}; no test, as it judges nothing.
 */
public final class FirstPicture {
    private static final double MEGA = 1 << 20;

    private FirstPicture() {}

    /** Arguments: ids of labs in the order in which they are opened; all of them when there are none. */
    public static void main(String[] ids) throws Exception {
        System.setProperty(Settings.FORGET, "true");
        Stage stage = FxThread.get(Stage::new);
        Shell shell = FxThread.get(() -> {
            Shell opened = new Shell(stage, Settings.load(), new ChooserDialogs(stage));
            opened.show(new WindowRequest(Optional.empty(), Optional.empty(), false));
            stage.setWidth(1440);
            stage.setHeight(900);
            return opened;
        });
        FxThread.get(() -> new PulseAfter(() -> isPictured(shell))).await();
        List<String> labs = ids.length > 0
                ? List.of(ids)
                : LabCatalog.all().stream().map(Lab::id).toList();
        for (String lab : labs) {
            PulseAfter picture = FxThread.get(() -> {
                PulseAfter awaited = new PulseAfter(() -> isPictured(shell));
                ((ButtonBase) stage.getScene().lookup("#lab-" + lab)).fire();
                return awaited;
            });
            if (!picture.await()) {
                System.out.printf(
                        "%s: no picture; %s%n",
                        lab,
                        FxThread.get(() -> shell.view().experiment().frame().get()));
                continue;
            }
            System.out.printf("%s: first picture after %.0f ms%n", lab, picture.millis());
        }
        for (String lab : labs) {
            FxThread.run(() -> {
                ((ButtonBase) stage.getScene().lookup("#lab-" + lab)).fire();
                ToggleButton compare = (ToggleButton) stage.getScene().lookup("#compare");
                if (!compare.isSelected()) {
                    compare.fire();
                }
                shell.view().experiment().playback().run();
            });
            Experiment experiment = FxThread.get(() -> shell.view().experiment());
            Notices notices = FxThread.get(() -> (Notices) stage.getScene().lookup("#notices"));
            WaitForAsyncUtils.waitFor(
                    120, TimeUnit.SECONDS, () -> FxThread.get(() -> notices.areShown() || isCompared(experiment)));
            FxThread.run(() -> notices.getChildren()
                    .forEach(notice -> System.out.printf("%s: %s%n", lab, notice.getAccessibleText())));
        }
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "all labs compared: %.0f MB of heap in use, %.0f MB at most%n",
                (memory.totalMemory() - memory.freeMemory()) / MEGA, memory.maxMemory() / MEGA);
        Platform.exit();
        System.exit(0);
    }

    private static boolean isCompared(Experiment experiment) {
        Frame frame = experiment.frame().get();
        return frame != null && frame.arms().size() > 1 && frame.current().step() > 0;
    }

    private static boolean isPictured(Shell shell) {
        return shell.view().experiment().scene().get() != null;
    }
}
