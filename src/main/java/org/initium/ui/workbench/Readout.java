package org.initium.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.initium.text.Messages;
import org.initium.ui.control.TabularNumber;

/** A number with its name above it. Where there is no number, there is no name either. */
final class Readout extends VBox {
    private static final Messages MESSAGES = Messages.of(Readout.class);

    private final TabularNumber number;

    /** A number of at most {@code characters} characters. */
    Readout(String id, int characters) {
        number = new TabularNumber(id, characters);
        Label name = new Label(MESSAGES.text("readout." + id));
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(number);
        getStyleClass().add("readout");
        getChildren().addAll(name, number);
        show("");
    }

    /** Shows {@code text}; an empty one hides the name as well, and keeps the place so that nothing beside it moves. */
    void show(String text) {
        number.setText(text);
        setVisible(!text.isEmpty());
    }
}
