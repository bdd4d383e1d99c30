package org.initium.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Control;
import org.initium.text.Messages;

/** What a control is and does, for F1: the words that the pointer would bring up, or that a screen reader would say. */
final class FocusHelp {
    private static final Messages MESSAGES = Messages.of(FocusHelp.class);

    private FocusHelp() {}

    /** Empty where there is nothing to say. */
    static String of(Node focused) {
        if (focused == null) {
            return "";
        }
        String name = focused.getAccessibleText() == null ? "" : focused.getAccessibleText();
        if (!(focused instanceof Control control) || control.getTooltip() == null) {
            return name;
        }
        String help = control.getTooltip().getText();
        return name.isEmpty() || help.startsWith(name) ? help : MESSAGES.text("help.named", name, help);
    }
}
