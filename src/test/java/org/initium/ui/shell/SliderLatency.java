package org.initium.ui.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.initium.ui.workbench.experiment.Experiment;

/**
 * Measures the real window, headless: milliseconds from the move of a slider to the pulse that shows, in every panel, the network that it asked
 * for. All other knobs stand where the lab starts. Run it with
 * {@code mvn -Pframes test -Dframes.main=org.initium.ui.shell.SliderLatency}; no test, as it judges nothing.
 */
public final class SliderLatency {
    private static final List<String> SLIDERS = List.of(
            "chain-factor", "depth", "width", "inputs", "share-on", "input-mean", "input-sd", "input-correlation");
    private static final int MOVES = 24;
    private static final int WARM_UP = 3 * MOVES;

    private SliderLatency() {}

    /** Arguments: ids of labs and of sliders, such as {@code variance depth}; all labs when none is named, and all sliders likewise. */
    public static void main(String[] named) throws Exception {
        List<String> sliders = named(SLIDERS, named);
        List<String> labs = named(LabCatalog.all().stream().map(Lab::id).toList(), named);
        System.setProperty(Settings.FORGET, "true");
        for (String lab : labs) {
            measure(lab, sliders);
        }
        Platform.exit();
        System.exit(0);
    }

    private static List<String> named(List<String> all, String[] named) {
        List<String> chosen = all.stream().filter(List.of(named)::contains).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private static void measure(String lab, List<String> sliders) throws Exception {
        Stage stage = FxThread.get(Stage::new);
        Shell shell = FxThread.get(() -> new Shell(stage, Settings.load(), new ChooserDialogs(stage)));
        FxThread.run(() -> {
            shell.show(new WindowRequest(Optional.of(lab), Optional.empty(), false));
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        Experiment experiment = FxThread.get(() -> shell.view().experiment());
        for (String id : sliders) {
            Node found = FxThread.get(() -> stage.getScene().lookup("#" + id + "-slider"));
            if (found instanceof Slider slider) {
                pictured(shell, () -> experiment.change(spec -> experiment.lab().base()));
                if (!FxThread.get(slider::isDisabled)) {
                    measure(lab + " " + id, slider, shell);
                }
            }
        }
        FxThread.run(() -> {
            shell.close();
            stage.close();
        });
    }

    /** Slides over the whole range four times, stop by stop, waits for each picture before the next move, and tells the fourth time. */
    private static void measure(String name, Slider slider, Shell shell) throws Exception {
        double[] millis = new double[MOVES];
        String[] stops = new String[MOVES];
        for (int move = -WARM_UP; move < MOVES; move++) {
            int stop = Math.floorMod(7 * move, MOVES);
            double value = slider.getMin() + stop * (slider.getMax() - slider.getMin()) / (MOVES - 1);
            double took = pictured(shell, () -> slider.setValue(value));
            if (move >= 0) {
                millis[stop] = took;
                stops[stop] = "%s: %.0f"
                        .formatted(
                                size(FxThread.get(
                                        () -> shell.view().experiment().spec())),
                                took);
            }
        }
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: median %.0f ms, slowest %.0f ms of %d moves%n    %s%n",
                name, sorted[MOVES / 2], sorted[MOVES - 1], MOVES, String.join(", ", stops));
    }

    /** Milliseconds from a change to its picture. */
    private static double pictured(Shell shell, Runnable change) throws Exception {
        PulseAfter picture = FxThread.get(() -> {
            PulseAfter awaited = new PulseAfter(() -> shell.view().showsAskedRun());
            change.run();
            return awaited;
        });
        if (!picture.await()) {
            throw new TimeoutException("no picture of "
                    + FxThread.get(() -> shell.view().experiment().spec()));
        }
        return picture.millis();
    }

    /** Hidden layers and units of a network, as {@code 10x100}; inputs and outputs where it has no hidden layer. */
    private static String size(ExperimentSpec spec) {
        List<Integer> sizes = spec.shape().sizes();
        List<Integer> hidden = sizes.subList(1, sizes.size() - 1);
        return hidden.isEmpty() ? sizes.get(0) + "-" + sizes.get(1) : hidden.size() + "x" + Collections.max(hidden);
    }
}
