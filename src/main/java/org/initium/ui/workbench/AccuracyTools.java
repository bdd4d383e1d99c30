package org.initium.ui.workbench;

import javafx.scene.control.ToggleButton;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;

/** The switch between the accuracy axis from 85 % and the whole one. */
final class AccuracyTools {
    private static final Messages MESSAGES = Messages.of(AccuracyTools.class);

    private AccuracyTools() {}

    static void install(PanelCard card, Experiment experiment) {
        ToggleButton whole = new Buttons(MESSAGES).toggle("whole-accuracy");
        whole.getStyleClass().addAll("quiet", "small");
        whole.selectedProperty()
                .addListener((source, before, now) ->
                        experiment.options().set(experiment.options().get().withWholeAccuracy(now)));
        card.addTool(whole);
    }
}
