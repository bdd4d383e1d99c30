package org.initium.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.initium.ui.workbench.Command;

/**
 * Runs the command of a key, unless the control in focus takes it for itself. A button does so only when keys led to it: who clicks Reset and
 * then presses Space wants to run, and not to reset again.
 */
final class Keyboard {
    /** Of the root, while keys lead the focus: then a ring shows where it is. JavaFX's own focus-visible forgets it at an arrow from row to row. */
    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

    private final Scene scene;
    private final Supplier<List<Command>> commands;

    private Keyboard(Scene scene, Supplier<List<Command>> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    static void install(Scene scene, Supplier<List<Command>> commands) {
        Keyboard keyboard = new Keyboard(scene, commands);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keyboard.lead(false));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::before);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keyboard::pressed);
    }

    private void before(KeyEvent event) {
        Node focused = scene.getFocusOwner();
        if (!byKeys() && isIndifferent(focused, event)) {
            pressed(event);
        }
        if (!event.isConsumed() && leads(focused, event)) {
            lead(true);
        }
    }

    /** Whether a button that was only clicked has no better use for a key than the lab has. */
    private static boolean isIndifferent(Node focused, KeyEvent event) {
        boolean arrowInGroup =
                event.getCode().isArrowKey() && focused instanceof Toggle toggle && toggle.getToggleGroup() != null;
        boolean inMenu = focused instanceof MenuButton menu && menu.isShowing();
        return focused instanceof ButtonBase && !arrowInGroup && !inMenu;
    }

    private static boolean leads(Node focused, KeyEvent event) {
        return event.getCode() == KeyCode.TAB
                || (event.getCode().isArrowKey() && !(focused instanceof TextInputControl));
    }

    private void lead(boolean byKeys) {
        scene.getRoot().pseudoClassStateChanged(BY_KEYS, byKeys);
    }

    private boolean byKeys() {
        return scene.getRoot().getPseudoClassStates().contains(BY_KEYS);
    }

    private void pressed(KeyEvent event) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        if (typing
                && !event.isShortcutDown()
                && !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        for (Command command : commands.get()) {
            if (command.keys().match(event)) {
                command.action().run();
                event.consume();
                return;
            }
        }
    }
}
