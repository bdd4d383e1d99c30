package org.initium.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.figure.paint.ArmStroke;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.InitializerNames;
import org.kordamp.ikonli.feather.Feather;

/** The runs that train side by side: one chip each, to look at it or to take it out, and a menu for more. */
final class CompareBar extends FlowPane {
    private static final Messages MESSAGES = Messages.of(CompareBar.class);

    /** As many colours as the cost curves have before they begin again. */
    private static final int COLOURS = 8;

    /** Long enough for every pattern of dashes to be told by. */
    private static final double SAMPLE = 26;

    private final Experiment experiment;
    private final Buttons buttons = new Buttons(MESSAGES);

    CompareBar(Experiment experiment) {
        this.experiment = experiment;
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        show(experiment.setup().get());
        experiment.setup().addListener((source, before, now) -> show(now));
    }

    private void show(Setup setup) {
        setVisible(setup.isComparing());
        setManaged(setup.isComparing());
        if (!setup.isComparing()) {
            getChildren().clear();
            return;
        }
        List<Node> shown = new ArrayList<>();
        Label title = new Label(MESSAGES.text("compare.title"));
        title.getStyleClass().addAll("muted", "small");
        shown.add(title);
        for (int arm = 0; arm < setup.compared().size(); arm++) {
            shown.add(chip(setup, arm));
        }
        shown.add(addMenu(setup));
        getChildren().setAll(shown);
    }

    private Node chip(Setup setup, int arm) {
        Variation variation = setup.compared().get(arm);
        String name = InitializerNames.ofArm(experiment.lab(), variation);
        ToggleButton look = buttons.toggle("arm");
        look.setId("arm-" + variation.id().replace(':', '-'));
        look.setText(name);
        look.setAccessibleText(name);
        Line line = new Line(0, 0, SAMPLE, 0);
        line.getStyleClass().addAll("arm-line", "arm-" + arm % COLOURS);
        for (float length : ArmStroke.dashes(arm)) {
            line.getStrokeDashArray().add((double) length);
        }
        look.setGraphic(line);
        look.setSelected(arm == setup.selected());
        look.setOnAction(event -> {
            look.setSelected(true);
            experiment.look(variation);
        });
        var remove = buttons.quiet("remove-arm", Feather.X, () -> remove(setup, variation));
        remove.setId(look.getId() + "-remove");
        remove.setAccessibleText(MESSAGES.text("remove-arm.help") + ": " + name);
        HBox chip = new HBox(look, remove);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void remove(Setup setup, Variation variation) {
        List<Variation> rest = new ArrayList<>(setup.compared());
        rest.remove(variation);
        experiment.compare(rest);
    }

    private Node addMenu(Setup setup) {
        var menu = buttons.menu("add-arm");
        for (Initializer initializer : Initializer.all()) {
            Variation joining = setup.joining(initializer);
            if (!setup.compared().contains(joining)) {
                MenuItem item = new MenuItem(InitializerNames.of(experiment.lab(), initializer) + "   "
                        + initializer.family().formula());
                item.setId("add-" + initializer.family().id());
                item.setOnAction(event -> {
                    List<Variation> more = new ArrayList<>(setup.compared());
                    more.add(joining);
                    experiment.compare(more);
                });
                menu.getItems().add(item);
            }
        }
        return menu;
    }
}
