package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.CheckedField;
import org.initium.ui.control.Numbers;
import org.initium.ui.workbench.experiment.Experiment;
import org.kordamp.ikonli.feather.Feather;

/** The shape of the network: typed as 2-6-3-1, or built unit by unit. */
final class LayersKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(LayersKnob.class);

    /** What a new layer starts with. */
    private static final int NEW_LAYER = 3;

    private final Experiment experiment;
    private final Buttons buttons = new Buttons(MESSAGES);
    private final CheckedField field;
    private final FlowPane steppers = new FlowPane();
    private final ToggleButton open = buttons.quietToggle("edit-layers", Feather.SLIDERS);
    private final VBox box;
    private List<Integer> stepped = List.of();

    LayersKnob(Experiment experiment) {
        this.experiment = experiment;
        field = new CheckedField("layers", MESSAGES.text("knob.layers").replace("_", ""), this::type);
        field.field().setTooltip(Buttons.help(MESSAGES.text("knob.layers.help")));
        Label label = FieldKnob.label("layers");
        label.setLabelFor(field.field());
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field, open);
        line.getStyleClass().add("knob-head");
        steppers.getStyleClass().add("steppers");
        steppers.visibleProperty().bind(open.selectedProperty());
        steppers.managedProperty().bind(open.selectedProperty());
        open.selectedProperty().addListener((source, before, now) -> buildSteppers());
        box = new VBox(line, steppers);
        box.getStyleClass().add("knob");
    }

    private void type(String text) {
        List<Integer> sizes = Arrays.stream(
                        text.replaceAll("[\\[\\]]", "").trim().split("[^0-9]+"))
                .map(Numbers::readWhole)
                .toList();
        set(sizes);
    }

    private void set(List<Integer> sizes) {
        experiment.change(spec -> {
            int inputs = spec.data().features();
            int outputs = spec.data().outputs();
            NetworkShape shape = new NetworkShape(sizes);
            if (shape.inputs() != inputs || shape.outputs() != outputs) {
                throw new IllegalArgumentException(MESSAGES.text("layers.ends", inputs, outputs));
            }
            return spec.withShape(shape);
        });
    }

    private void change(int layer, int by) {
        List<Integer> sizes = new ArrayList<>(experiment.spec().shape().sizes());
        if (sizes.get(layer) + by == 0) {
            sizes.remove(layer);
        } else {
            sizes.set(layer, sizes.get(layer) + by);
        }
        set(sizes);
    }

    private void addLayer() {
        List<Integer> sizes = new ArrayList<>(experiment.spec().shape().sizes());
        sizes.add(sizes.size() - 1, NEW_LAYER);
        set(sizes);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        field.show(spec.shape().sizes().stream().map(String::valueOf).collect(Collectors.joining("-")));
        buildSteppers();
    }

    /** Only where they are seen: fifty layers have a hundred buttons, and a slider changes them at every stop. */
    private void buildSteppers() {
        List<Integer> sizes = experiment.spec().shape().sizes();
        if (!open.isSelected() || sizes.equals(stepped)) {
            return;
        }
        stepped = sizes;
        steppers.getChildren().clear();
        for (int layer = 1; layer < sizes.size() - 1; layer++) {
            steppers.getChildren().add(stepper(layer, sizes.get(layer)));
        }
        steppers.getChildren().add(buttons.labelled("add-layer", this::addLayer));
    }

    private Node stepper(int layer, int units) {
        var fewer = buttons.quiet("fewer-units", Feather.MINUS, () -> change(layer, -1));
        var more = buttons.quiet("more-units", Feather.PLUS, () -> change(layer, 1));
        fewer.setId("layer-" + layer + "-fewer");
        more.setId("layer-" + layer + "-more");
        HBox stepper = new HBox(fewer, new Label(Integer.toString(units)), more);
        stepper.getStyleClass().add("stepper");
        return stepper;
    }
}
