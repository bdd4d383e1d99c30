package org.initium.ui.workbench.knob;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** Whether the signals of the fresh network are shown with batch normalization; the run itself goes on without it. */
final class NormalizationKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(NormalizationKnob.class);

    private final CheckBox check = new CheckBox(MESSAGES.text("knob.batch-normalization"));

    NormalizationKnob(Experiment experiment) {
        check.setId("batch-normalization");
        check.setWrapText(true);
        check.setTooltip(Buttons.help(MESSAGES.text("knob.batch-normalization.help")));
        check.selectedProperty().bindBidirectional(experiment.normalized());
    }

    @Override
    public Node node() {
        return check;
    }

    @Override
    public void show(ExperimentSpec spec) {
        // Belongs to how a run is looked at, and not to the run.
    }
}
