package org.initium.ui.workbench.knob;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.initium.engine.data.DataSpec;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** What the derivation of Xavier's rule takes for granted, to be kept or given up: each tick changes the inputs so that it holds or fails. */
final class AssumptionsKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(AssumptionsKnob.class);

    /** tanh is a straight line to half a per cent, or plainly bent. */
    private static final double SMALL = 0.1;

    private static final double LARGE = 1;
    private static final double STRAIGHT = 0.3;
    private static final double CORRELATED = 0.2;

    private final CheckBox zeroMean;
    private final CheckBox independent;
    private final CheckBox straight;
    private final VBox box;

    AssumptionsKnob(Experiment experiment) {
        zeroMean = box("zero-mean", experiment);
        independent = box("independent", experiment);
        straight = box("straight", experiment);
        box = new VBox(FieldKnob.label("assumptions"), zeroMean, independent, straight);
        box.getStyleClass().addAll("knob", "rows");
    }

    private CheckBox box(String id, Experiment experiment) {
        CheckBox check = new CheckBox(MESSAGES.text("assume." + id));
        check.setId("assume-" + id);
        check.setWrapText(true);
        check.setTooltip(Buttons.help(MESSAGES.text("assume." + id + ".help")));
        check.setOnAction(event -> experiment.change(this::applied));
        return check;
    }

    private ExperimentSpec applied(ExperimentSpec spec) {
        if (!(spec.data() instanceof DataSpec.Gaussian data)) {
            return spec;
        }
        double sd = straight.isSelected() ? SMALL : LARGE;
        return spec.withData(data.withSd(sd)
                .withMean(zeroMean.isSelected() ? 0 : sd)
                .withCorrelation(independent.isSelected() ? 0 : CORRELATED));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        box.setDisable(!(spec.data() instanceof DataSpec.Gaussian));
        if (spec.data() instanceof DataSpec.Gaussian data) {
            zeroMean.setSelected(data.mean() == 0);
            independent.setSelected(data.correlation() == 0);
            straight.setSelected(data.sd() <= STRAIGHT);
        }
    }
}
