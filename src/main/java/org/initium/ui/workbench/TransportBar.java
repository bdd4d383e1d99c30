package org.initium.ui.workbench;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.initium.engine.training.Snapshot;
import org.initium.session.Frame;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.Numbers;
import org.initium.ui.control.TabularNumber;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Run, step, reset and speed; and where the run stands. */
final class TransportBar extends HBox {
    private static final Messages MESSAGES = Messages.of(TransportBar.class);

    private final Experiment experiment;
    private final Button run;
    private final FontIcon runIcon = new FontIcon(Feather.PLAY);
    private final TabularNumber epoch = new TabularNumber("epoch", 9);
    private final TabularNumber cost = new TabularNumber("cost", 8);
    private final TabularNumber accuracy = new TabularNumber("accuracy", 5);
    private final TabularNumber rate = new TabularNumber("rate", 5);

    TransportBar(Experiment experiment) {
        this.experiment = experiment;
        getStyleClass().add("transport");
        Buttons buttons = new Buttons(MESSAGES);
        run = buttons.labelled("run", experiment::toggleRunning);
        run.setGraphic(runIcon);
        run.getStyleClass().add("primary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        rate.getStyleClass().add("muted");
        getChildren()
                .addAll(
                        run,
                        buttons.labelled("step-epoch", experiment::stepEpoch),
                        buttons.labelled("step-update", experiment::step),
                        buttons.labelled("reset", experiment::reset),
                        new SpeedSlider(experiment::setSpeed),
                        gap,
                        readout("epoch", epoch),
                        readout("cost", cost),
                        readout("accuracy", accuracy),
                        readout("rate", rate));
        experiment.running().addListener((source, before, now) -> showRunning(now));
        experiment.frame().addListener((source, before, now) -> show(now));
        showRunning(experiment.running().get());
    }

    private static Node readout(String key, TabularNumber number) {
        Label name = new Label(MESSAGES.text("readout." + key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        HBox readout = key.equals("rate") ? new HBox(number, name) : new HBox(name, number);
        readout.getStyleClass().add("readout");
        readout.setAlignment(Pos.BASELINE_LEFT);
        return readout;
    }

    private void showRunning(boolean running) {
        runIcon.setIconCode(running ? Feather.PAUSE : Feather.PLAY);
        run.setText(MESSAGES.text(running ? "pause.label" : "run.label"));
        run.setAccessibleText(run.getText().replace("_", ""));
        if (!running) {
            rate.setText("–");
        }
    }

    private void show(Frame frame) {
        Snapshot now = frame.current();
        epoch.setText(String.format(Locale.ROOT, "%,d", (long) now.epoch()));
        cost.setText(Numbers.cost(now.cost()));
        accuracy.setText(Numbers.percent(now.accuracy()));
        rate.setText(frame.running() ? Numbers.rate(frame.samplesPerSecond()) : "–");
    }
}
