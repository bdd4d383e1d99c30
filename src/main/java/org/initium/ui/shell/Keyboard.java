package org.initium.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.initium.ui.workbench.Command;

/** Runs the command of a key, unless the control in focus has taken it for itself. */
final class Keyboard {
    private final Supplier<List<Command>> commands;

    private Keyboard(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    static void install(Scene scene, Supplier<List<Command>> commands) {
        Keyboard keyboard = new Keyboard(commands);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyboard.pressed(scene, event));
    }

    private void pressed(Scene scene, KeyEvent event) {
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
