package org.initium.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.workbench.experiment.Experiment;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Measures the real window, headless: milliseconds from the move of a slider to the picture of the network that it asked for. Run it with
 * {@code mvn -Pframes test -Dframes.main=org.initium.ui.shell.SliderLatency}; no test, as it judges nothing.
 */
public final class SliderLatency {
    private static final List<String> SLIDERS =
            List.of("chain-factor", "depth", "width", "inputs", "share-on", "input-mean", "input-sd");
    private static final int MOVES = 24;
    private static final int WARM_UP = 4;

    private SliderLatency() {}

    /** Arguments: ids of labs; all labs when there are none. */
    public static void main(String[] labs) throws Exception {
        System.setProperty(Settings.FORGET, "true");
        FxToolkit.registerPrimaryStage();
        for (Lab lab : LabCatalog.all()) {
            if (labs.length == 0 || List.of(labs).contains(lab.id())) {
                measure(lab.id());
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void measure(String lab) throws Exception {
        Stage stage = onFx(Stage::new);
        Shell shell = onFx(() -> new Shell(stage, Settings.load(), new ChooserDialogs(stage)));
        onFx(() -> {
            shell.show(new WindowRequest(Optional.of(lab), Optional.empty(), false));
            stage.setWidth(1440);
            stage.setHeight(900);
            return null;
        });
        Experiment experiment = onFx(() -> shell.view().experiment());
        for (String id : SLIDERS) {
            Node found = onFx(() -> stage.getScene().lookup("#" + id + "-slider"));
            if (found instanceof Slider slider && !slider.isDisabled()) {
                measure(lab + " " + id, slider, experiment);
            }
        }
        onFx(() -> {
            shell.close();
            stage.close();
            return null;
        });
    }

    /** Slides over the whole range, stop by stop, and waits for each picture before the next move. */
    private static void measure(String name, Slider slider, Experiment experiment) throws Exception {
        double[] millis = new double[MOVES];
        for (int move = -WARM_UP; move < MOVES; move++) {
            double share = (double) Math.floorMod(7 * move, MOVES) / (MOVES - 1);
            long start = System.nanoTime();
            onFx(() -> {
                slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
                return null;
            });
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(() -> shows(experiment)));
            if (move >= 0) {
                millis[move] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.0f ms, slowest %.0f ms of %d moves%n", name, millis[MOVES / 2], millis[MOVES - 1], MOVES);
    }

    private static boolean shows(Experiment experiment) {
        var scene = experiment.scene().get();
        return scene != null && scene.current().spec().equals(experiment.spec());
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(60, TimeUnit.SECONDS);
    }
}
