package org.initium.ui.workbench.knob;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.network.Design;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.paint.FigureText;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.InitializerNames;
import org.kordamp.ikonli.feather.Feather;

/**
 * Weights by a rule of one's own, on demand: its draw, its numbers, what they come to in the first layer, and whose rule that is. A named rule of
 * the same form is shown as the design that it is.
 */
final class DesignerKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(DesignerKnob.class);

    private final Experiment experiment;
    private final ComboBox<InitializerFamily> draw = new ComboBox<>();
    private final InitializerNumbers numbers;
    private final Label variance = new Label();
    private final Label name = new Label();
    private final ToggleButton open = new Buttons(MESSAGES).quietToggle("edit-design", Feather.SLIDERS);
    private final VBox box;
    private Initializer design = Initializer.of(Design.families().get(0));
    private boolean showing;

    DesignerKnob(Experiment experiment) {
        this.experiment = experiment;
        draw.setId("design-draw");
        draw.getItems().setAll(Design.families());
        draw.setMaxWidth(Double.MAX_VALUE);
        draw.setAccessibleText(MESSAGES.text("design.draw"));
        draw.setTooltip(Buttons.help(MESSAGES.text("design.draw.help")));
        draw.setCellFactory(list -> cell());
        draw.setButtonCell(cell());
        draw.valueProperty().addListener((source, before, now) -> {
            if (!showing && now != null) {
                choose(redrawn(now));
            }
        });
        numbers = new InitializerNumbers("design", this::choose);
        variance.setId("design-variance");
        variance.getStyleClass().add("small");
        name.setId("design-name");
        name.getStyleClass().addAll("small", "strong");
        name.setWrapText(true);
        name.setMinHeight(VBox.USE_PREF_SIZE);
        VBox design = new VBox(draw, numbers.node(), variance, name);
        design.getStyleClass().add("knob");
        design.visibleProperty().bind(open.selectedProperty());
        design.managedProperty().bind(open.selectedProperty());
        box = new VBox(head(), design);
        box.getStyleClass().add("knob");
    }

    private HBox head() {
        Label label = FieldKnob.label("designer");
        label.setLabelFor(draw);
        Label formula = new Label(MESSAGES.text("design.formula"));
        formula.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap, formula, open);
        head.getStyleClass().add("knob-head");
        return head;
    }

    private static ListCell<InitializerFamily> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(InitializerFamily family, boolean empty) {
                super.updateItem(family, empty);
                setText(empty ? null : MESSAGES.text("design.draw." + family.id()));
            }
        };
    }

    /** The same variance, drawn in another way. */
    private Initializer redrawn(InitializerFamily family) {
        int shared = Math.min(family.numbers().size(), design.numbers().size());
        return new Initializer(family, design.numbers().subList(0, shared));
    }

    private void choose(Initializer initializer) {
        experiment.change(spec -> experiment.setup().get().run(initializer));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        Optional<Initializer> now = Design.of(spec.initializer());
        design = now.orElse(design);
        if (spec.initializer().family().isDesigned()) {
            open.setSelected(true);
        }
        showing = true;
        draw.setValue(design.family());
        showing = false;
        numbers.show(design);
        variance.setText(now.isEmpty() ? "" : variance(spec.shape()));
        name.setText(now.isEmpty() ? MESSAGES.text("design.foreign") : name());
    }

    private String variance(NetworkShape shape) {
        return MESSAGES.text("design.variance", FigureText.value(design.variance(shape.fanIn(1), shape.fanOut(1))));
    }

    private String name() {
        List<InitializerFamily> names = Design.names(design);
        return names.isEmpty()
                ? MESSAGES.text("design.own")
                : MESSAGES.text(
                        "design.named",
                        names.stream()
                                .map(family -> InitializerNames.of(Initializer.of(family)))
                                .collect(Collectors.joining(", ")));
    }
}
