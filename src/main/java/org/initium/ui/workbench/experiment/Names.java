package org.initium.ui.workbench.experiment;

import org.initium.text.Messages;

/** Readable names of things that have an id. */
public final class Names {
    private Names() {}

    /**
     * The text of {@code kind.id}, or of the id without its numbers, or else the id with a capital and spaces: "he-uniform" is "He uniform".
     */
    public static String of(Messages messages, String kind, String id) {
        String key = kind + "." + id;
        if (messages.has(key)) {
            return messages.text(key);
        }
        int colon = id.indexOf(':');
        if (colon > 0) {
            return of(messages, kind, id.substring(0, colon)) + " "
                    + id.substring(colon + 1).replace(":", ", ");
        }
        String spaced = id.replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
