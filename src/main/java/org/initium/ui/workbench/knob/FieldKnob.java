package org.initium.ui.workbench.knob;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.CheckedField;
import org.initium.ui.workbench.experiment.Experiment;

/** A setting that is typed. */
final class FieldKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(FieldKnob.class);

    private final Function<ExperimentSpec, String> read;
    private final CheckedField field;
    private final VBox box;

    /**
     * @param read the setting as text; empty when the specification has no such setting
     * @param write the specification with the typed setting, or IllegalArgumentException with the reason why not
     */
    FieldKnob(
            String id,
            Experiment experiment,
            Function<ExperimentSpec, String> read,
            BiFunction<ExperimentSpec, String, ExperimentSpec> write) {
        this.read = read;
        this.field = new CheckedField(
                id,
                MESSAGES.text("knob." + id).replace("_", ""),
                text -> experiment.change(spec -> write.apply(spec, text)));
        field.field().setTooltip(Buttons.help(MESSAGES.text("knob." + id + ".help")));
        Label label = label(id);
        label.setLabelFor(field.field());
        box = new VBox(label, field);
        box.getStyleClass().add("knob");
    }

    static Label label(String id) {
        Label label = new Label(MESSAGES.text("knob." + id));
        label.setMnemonicParsing(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        String text = read.apply(spec);
        box.setDisable(text.isEmpty());
        field.show(text);
    }

    @Override
    public boolean narrow() {
        return true;
    }
}
