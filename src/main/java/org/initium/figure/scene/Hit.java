package org.initium.figure.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A thing under the pointer.
 *
 * @param text what it is and its value, for a tooltip
 * @param parameter index in the flat parameter vector when the thing is a weight or bias that can be edited
 * @param guide what to mark in the picture when the thing is a place on curves
 */
public record Hit(String text, OptionalInt parameter, Optional<Guide> guide) {
    /** A spot of the picture, in pixels. */
    public record Spot(double x, double y) {}

    /** An upright line through a chart, in pixels, and the points of the curves that are read on it. */
    public record Guide(double x, double top, double bottom, List<Spot> spots) {
        public Guide {
            spots = List.copyOf(spots);
        }
    }

    public Hit(String text, OptionalInt parameter) {
        this(text, parameter, Optional.empty());
    }

    public static Hit of(String text) {
        return new Hit(text, OptionalInt.empty());
    }

    public static Hit on(Guide guide, String text) {
        return new Hit(text, OptionalInt.empty(), Optional.of(guide));
    }
}
