package org.initium.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.initium.text.Messages;
import org.initium.ui.workbench.Command;

/** All keys and what they do, over everything else; a click or Escape takes it away. */
final class ShortcutsOverlay extends StackPane {
    private static final Messages MESSAGES = Messages.of(ShortcutsOverlay.class);

    ShortcutsOverlay() {
        setId("shortcuts");
        getStyleClass().add("scrim");
        setVisible(false);
        setManaged(false);
        setOnMouseClicked(event -> hide());
    }

    boolean isShown() {
        return isVisible();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    /**
     * Shows the keys.
     *
     * @param help about the control in focus, said first; may be empty
     */
    void show(List<Command> commands, String help) {
        Label title = new Label(MESSAGES.text("shortcuts.title"));
        title.getStyleClass().add("title");
        Label focus = new Label(MESSAGES.text("shortcuts.panels"));
        focus.getStyleClass().add("muted");
        focus.setWrapText(true);
        focus.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(title, table(commands), focus);
        if (!help.isEmpty()) {
            Label about = new Label(help);
            about.setId("focus-help");
            about.setWrapText(true);
            about.setMinHeight(Region.USE_PREF_SIZE);
            card.getChildren().add(0, about);
        }
        card.getStyleClass().addAll("card", "shortcut-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(card, Pos.CENTER);
        getChildren().setAll(card);
        setAccessibleText(MESSAGES.text("shortcuts.title"));
        setManaged(true);
        setVisible(true);
    }

    /** What keys do, in two columns, so that a small window has room for all. */
    private static GridPane table(List<Command> commands) {
        Map<String, HBox> keysOf = new LinkedHashMap<>(); // words with all keys that do the same
        for (Command command : commands) {
            keysOf.computeIfAbsent(command.words(), words -> keys())
                    .getChildren()
                    .add(key(command));
        }
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcut-table");
        int rows = (keysOf.size() + 1) / 2;
        int place = 0;
        for (Map.Entry<String, HBox> entry : keysOf.entrySet()) {
            Label words = new Label(entry.getKey());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            table.addRow(place % rows, entry.getValue(), words);
            place++;
        }
        return table;
    }

    private static HBox keys() {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        return keys;
    }

    private static Label key(Command command) {
        Label key = new Label(command.keys().getDisplayText());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
