package org.initium.ui.workbench;

import org.initium.engine.network.Initializer;
import org.initium.text.Messages;
import org.initium.ui.control.Numbers;

/** What initializers are called in the window. */
final class InitializerNames {
    private static final Messages MESSAGES = Messages.of(InitializerNames.class);

    private InitializerNames() {}

    /** A name from the words of this room, or the id made readable; with the number, where there is one. */
    static String of(Initializer initializer) {
        String name = Names.of(MESSAGES, "initializer", initializer.family().id());
        return Double.isNaN(initializer.number()) ? name : name + " " + Numbers.plain(initializer.number());
    }
}
