package org.initium.ui.workbench;

import javafx.scene.input.KeyCombination;

/**
 * Something that a key does.
 *
 * @param words what it does, for the list of shortcuts
 */
public record Command(KeyCombination keys, String words, Runnable action) {
    /** A command whose words stand under {@code keys} as JavaFX spells it: "Shortcut+Z". */
    public static Command of(String keys, String words, Runnable action) {
        return new Command(KeyCombination.keyCombination(keys), words, action);
    }
}
