package org.initium.ui.workbench.knob;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.initium.engine.network.InitializerFamily;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;

/** One initializer in the list: its name, and its formula in grey. */
final class InitializerRow {
    private static final Messages MESSAGES = Messages.of(InitializerRow.class);

    private final ToggleButton button = new ToggleButton();

    InitializerRow(String name, InitializerFamily family, Runnable choose) {
        button.setId("initializer-" + family.id());
        button.getStyleClass().add("row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name + ", " + family.formula());
        button.setTooltip(Buttons.help(name + "\n" + family.formula() + "\n" + sizes(family) + family.source()));
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String shortKey = "initializer." + family.id() + ".short";
        Label formula = new Label(MESSAGES.has(shortKey) ? MESSAGES.text(shortKey) : "");
        formula.getStyleClass().add("muted");
        HBox line = new HBox(label, gap, formula);
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.run();
        });
    }

    /** What the letters of the formula mean that count units. */
    private static String sizes(InitializerFamily family) {
        if (family.formula().contains("n_out")) {
            return MESSAGES.text("initializer.sizes") + "\n";
        }
        return family.formula().contains("n_in") ? MESSAGES.text("initializer.inputs") + "\n" : "";
    }

    ToggleButton node() {
        return button;
    }
}
