package org.initium.ui.workbench.knob;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.Names;

/** A setting that is chosen from a list of ids. */
final class ChoiceKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(ChoiceKnob.class);

    private final Function<ExperimentSpec, String> read;
    private final ComboBox<String> choice = new ComboBox<>();
    private final VBox box;
    private boolean showing;

    /** @param read the id chosen; empty where an experiment has no such setting, as one of another lab may not */
    ChoiceKnob(
            String id,
            Experiment experiment,
            List<String> choices,
            Function<ExperimentSpec, String> read,
            BiFunction<ExperimentSpec, String, ExperimentSpec> write) {
        this.read = read;
        choice.setId(id);
        choice.getItems().setAll(choices);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(MESSAGES.text("knob." + id).replace("_", ""));
        choice.setTooltip(Buttons.help(MESSAGES.text("knob." + id + ".help")));
        choice.setCellFactory(list -> cell(id));
        choice.setButtonCell(cell(id));
        choice.valueProperty().addListener((source, before, now) -> {
            if (!showing && now != null) {
                experiment.change(spec -> write.apply(spec, now));
            }
        });
        var label = FieldKnob.label(id);
        label.setLabelFor(choice);
        box = new VBox(label, choice);
        box.getStyleClass().add("knob");
    }

    private static ListCell<String> cell(String kind) {
        return new ListCell<>() {
            @Override
            protected void updateItem(String id, boolean empty) {
                super.updateItem(id, empty);
                setText(empty || id == null ? null : Names.of(MESSAGES, kind, id));
            }
        };
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        showing = true;
        String now = read.apply(spec);
        if (!now.isEmpty() && !choice.getItems().contains(now)) {
            choice.getItems().add(now);
        }
        choice.setValue(now.isEmpty() ? null : now);
        showing = false;
    }

    @Override
    public boolean narrow() {
        return true;
    }
}
