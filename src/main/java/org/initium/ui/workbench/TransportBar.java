package org.initium.ui.workbench;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.data.Task;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.session.Frame;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.Numbers;
import org.initium.ui.workbench.experiment.Experiment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Run, step, reset and speed; and where the run stands. */
final class TransportBar extends VBox {
    private static final Messages MESSAGES = Messages.of(TransportBar.class);

    private final HBox controls = new HBox();
    private final HBox readouts = new HBox();
    private final Region gap = new Region();
    private final Button run;
    private final FontIcon runIcon = new FontIcon(Feather.PLAY);
    private final Readout epoch = new Readout("epoch", 7);
    private final Readout cost = new Readout("cost", 10);
    private final Readout accuracy = new Readout("accuracy", 5);
    private final Readout rate = new Readout("rate", 6);

    TransportBar(Experiment experiment) {
        getStyleClass().add("transport");
        setMinWidth(0);
        controls.setMinWidth(0);
        Buttons buttons = new Buttons(MESSAGES);
        run = buttons.labelled("run", experiment.playback()::toggle);
        run.setGraphic(runIcon);
        run.getStyleClass().add("primary");
        HBox.setHgrow(gap, Priority.ALWAYS);
        controls.getChildren()
                .addAll(
                        run,
                        buttons.labelled("step-epoch", experiment.playback()::stepEpoch),
                        buttons.labelled("step-update", experiment.playback()::step),
                        buttons.labelled("reset", experiment::reset),
                        new SpeedSlider(
                                experiment.playback()::setSpeed,
                                experiment.spec().batch() == ExperimentSpec.FULL_BATCH),
                        gap);
        controls.getStyleClass().add("transport-line");
        readouts.getChildren().addAll(rate, epoch, cost, accuracy);
        readouts.getStyleClass().addAll("transport-line", "readouts");
        controls.getChildren().add(readouts);
        getChildren().add(controls);
        widthProperty().addListener((source, before, now) -> fold(now.doubleValue()));
        experiment.playback().running().addListener((source, before, now) -> showRunning(now));
        experiment.frame().addListener((source, before, now) -> show(now));
        showRunning(experiment.playback().running().get());
    }

    /** Puts the readouts on a line of their own where one line is too short for all. */
    private void fold(double width) {
        boolean folded = readouts.getParent() == this;
        double needed = controls.prefWidth(-1) + (folded ? readouts.prefWidth(-1) : 0);
        boolean tooNarrow = width < needed;
        if (tooNarrow && !folded) {
            controls.getChildren().remove(readouts);
            getChildren().add(readouts);
        } else if (!tooNarrow && folded) {
            getChildren().remove(readouts);
            controls.getChildren().add(readouts);
        }
    }

    private void showRunning(boolean running) {
        runIcon.setIconCode(running ? Feather.PAUSE : Feather.PLAY);
        run.setText(MESSAGES.text(running ? "pause.label" : "run.label"));
        run.setAccessibleText(run.getText().replace("_", ""));
        if (!running) {
            rate.show("");
        }
    }

    private void show(Frame frame) {
        Snapshot now = frame.current();
        epoch.show(Numbers.count((long) now.epoch()));
        cost.show(Numbers.cost(now.cost()));
        accuracy.setManaged(now.data().train().task() != Task.REGRESSION);
        accuracy.show(accuracy.isManaged() ? Numbers.percent(now.accuracy()) : "");
        rate.show(frame.running() ? Numbers.rate(frame.samplesPerSecond()) : "");
    }
}
