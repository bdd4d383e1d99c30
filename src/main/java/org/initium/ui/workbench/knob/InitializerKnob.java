package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.Arm;
import org.initium.lab.Knob;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.InitializerNames;

/** The first weights: the ones that the lab compares at once, all others on demand, and the number that some take. */
final class InitializerKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(InitializerKnob.class);

    private final Experiment experiment;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<InitializerFamily, InitializerRow> rows = new LinkedHashMap<>();
    private final List<InitializerFamily> first = new ArrayList<>();
    private final VBox list = new VBox();
    private final ToggleButton more = new Buttons(MESSAGES).toggle("more-initializers");
    private final Label formula = new Label();
    private final InitializerNumbers numbers = new InitializerNumbers("initializer-number", this::choose);
    private final VBox box;

    InitializerKnob(Experiment experiment) {
        this.experiment = experiment;
        for (Arm arm : experiment.lab().arms()) {
            InitializerFamily family =
                    arm.of(experiment.lab().base()).initializer().family();
            if (!first.contains(family)) {
                first.add(family);
            }
        }
        list.getStyleClass().add("rows");
        formula.getStyleClass().addAll("muted", "small");
        formula.setWrapText(true);
        formula.setMinHeight(VBox.USE_PREF_SIZE);
        more.getStyleClass().addAll("quiet", "small");
        more.selectedProperty().addListener((source, before, now) -> {
            more.setText(MESSAGES.text(now ? "fewer-initializers.label" : "more-initializers.label"));
            arrange(experiment.spec());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(FieldKnob.label("initializer"), gap, more);
        head.getStyleClass().add("knob-head");
        box = new VBox(head, list);
        box.getStyleClass().add("knob");
        arrange(experiment.spec());
    }

    private void choose(Initializer initializer) {
        experiment.change(spec -> experiment.setup().get().run(initializer));
    }

    private void arrange(ExperimentSpec spec) {
        InitializerFamily chosen = spec.initializer().family();
        List<Node> shown = new ArrayList<>();
        List<InitializerFamily> order = new ArrayList<>(first);
        for (InitializerFamily family : InitializerFamily.values()) {
            if (!order.contains(family) && (more.isSelected() || family == chosen)) {
                order.add(family);
            }
        }
        for (InitializerFamily family : order) {
            shown.add(rows.computeIfAbsent(family, this::row).node());
            if (family == chosen && !hasOwnKnob(family) && (!family.numbers().isEmpty() || !first.contains(family))) {
                shown.add(formula);
                if (!family.numbers().isEmpty()) {
                    shown.add(numbers.node());
                }
            }
        }
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
    }

    /** Whether the lab has a control of its own for the numbers of a family, which one would not know what to make of twice. */
    private boolean hasOwnKnob(InitializerFamily family) {
        List<Knob> knobs = experiment.lab().knobs();
        return (family.isDesigned() && knobs.contains(Knob.DESIGNER))
                || (family == InitializerFamily.IDENTITY && knobs.contains(Knob.CHAIN_FACTOR));
    }

    private InitializerRow row(InitializerFamily family) {
        InitializerRow row = new InitializerRow(
                InitializerNames.of(experiment.lab(), family), family, () -> choose(Initializer.of(family)));
        row.node().setToggleGroup(group);
        return row;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        arrange(spec);
        Initializer now = spec.initializer();
        group.selectToggle(rows.get(now.family()).node());
        formula.setText(now.family().formula());
        numbers.show(now);
    }
}
