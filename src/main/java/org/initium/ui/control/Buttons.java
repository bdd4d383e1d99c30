package org.initium.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.initium.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons whose label, help and spoken name come from the words of a room: {@code id.label}, {@code id.help}. */
public final class Buttons {
    private static final Duration HELP_DELAY = Duration.millis(500);

    private final Messages messages;

    public Buttons(Messages messages) {
        this.messages = messages;
    }

    /** A button with a label. */
    public Button labelled(String id, Runnable action) {
        Button button = dress(new Button(), id);
        button.setText(messages.text(id + ".label"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button whose label comes from elsewhere; its help is that of {@code key}. */
    public Button named(String key, String label, Runnable action) {
        Button button = dress(new Button(), key);
        button.setText(label);
        button.setMnemonicParsing(false);
        button.setAccessibleText(label);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button with an icon and a label. */
    public Button labelled(String id, Ikon icon, Runnable action) {
        Button button = labelled(id, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** A button with an icon alone. */
    public Button icon(String id, Ikon icon, Runnable action) {
        Button button = dress(new Button(), id);
        button.setOnAction(event -> action.run());
        return iconOnly(button, icon);
    }

    /** A small button without a frame. */
    public Button quiet(String id, Ikon icon, Runnable action) {
        Button button = icon(id, icon, action);
        button.getStyleClass().add("quiet");
        return button;
    }

    public ToggleButton toggle(String id) {
        ToggleButton button = dress(new ToggleButton(), id);
        button.setText(messages.text(id + ".label"));
        return button;
    }

    public ToggleButton iconToggle(String id, Ikon icon) {
        return iconOnly(dress(new ToggleButton(), id), icon);
    }

    public ToggleButton quietToggle(String id, Ikon icon) {
        ToggleButton button = iconOnly(dress(new ToggleButton(), id), icon);
        button.getStyleClass().add("quiet");
        return button;
    }

    public MenuButton menu(String id) {
        MenuButton button = dress(new MenuButton(), id);
        button.setText(messages.text(id + ".label"));
        return button;
    }

    private static <B extends ButtonBase> B iconOnly(B button, Ikon icon) {
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-only");
        return button;
    }

    private <B extends ButtonBase> B dress(B button, String id) {
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        String help = messages.text(id + ".help");
        button.setAccessibleText(
                messages.has(id + ".label") ? messages.text(id + ".label").replace("_", "") : help);
        button.setAccessibleHelp(help);
        button.setTooltip(help(help));
        return button;
    }

    /** A tooltip that explains. */
    public static Tooltip help(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(HELP_DELAY);
        letKeysPass(tooltip);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    /** Escape hides a tooltip, but is not pressed for it: it does besides what it would do without one. */
    public static void letKeysPass(Tooltip tooltip) {
        tooltip.setConsumeAutoHidingEvents(false);
    }
}
