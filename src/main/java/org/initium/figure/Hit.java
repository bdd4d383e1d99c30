package org.initium.figure;

import java.util.OptionalInt;

/**
 * A thing under the pointer.
 *
 * @param text what it is and its value, for a tooltip
 * @param parameter index in the flat parameter vector when the thing is a weight or bias that can be edited
 */
public record Hit(String text, OptionalInt parameter) {
    public static Hit of(String text) {
        return new Hit(text, OptionalInt.empty());
    }
}
