package org.initium.ui.workbench.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.initium.figure.scene.LayerQuantity;
import org.initium.figure.scene.ViewOptions;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** The choice of what the strips of the layers show, as bars and as a line. */
final class LayerTools {
    private static final Messages MESSAGES = Messages.of(LayerTools.class);

    private final Experiment experiment;
    private final MenuButton menu = new Buttons(MESSAGES).menu("layer-quantities");

    private LayerTools(Experiment experiment) {
        this.experiment = experiment;
    }

    static void install(PanelCard card, Experiment experiment) {
        LayerTools tools = new LayerTools(experiment);
        ViewOptions options = experiment.options().get();
        tools.offer(LayerQuantity.bars(), options.layerBars(), tools::showBars);
        tools.menu.getItems().add(new SeparatorMenuItem());
        tools.offer(LayerQuantity.lines(), options.layerLine(), tools::showLine);
        tools.menu.getStyleClass().addAll("quiet", "small");
        card.addTool(tools.menu);
    }

    private void offer(List<LayerQuantity> quantities, LayerQuantity shown, Consumer<LayerQuantity> show) {
        ToggleGroup group = new ToggleGroup();
        for (LayerQuantity quantity : quantities) {
            RadioMenuItem item = new RadioMenuItem(quantity.words());
            item.setId("layers-" + quantity.id());
            item.setToggleGroup(group);
            item.setSelected(quantity == shown);
            item.setOnAction(event -> show.accept(quantity));
            menu.getItems().add(item);
        }
    }

    private void showBars(LayerQuantity quantity) {
        ViewOptions options = experiment.options().get();
        experiment.options().set(options.withLayers(quantity, options.layerLine()));
    }

    private void showLine(LayerQuantity quantity) {
        ViewOptions options = experiment.options().get();
        experiment.options().set(options.withLayers(options.layerBars(), quantity));
    }
}
