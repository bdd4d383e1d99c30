package org.initium.figure.scene;

import java.awt.Graphics2D;
import java.util.Optional;
import org.initium.figure.paint.FigureTheme;

/** Paints one view of a scene. Stateless as seen from outside: the same scene, size and theme give the same picture. */
public interface Figure {
    /** Paints into (0, 0)-(width, height), background included; units are logical pixels. */
    void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme);

    /** The picture in words, for a screen reader and for the alternative text of an exported file. */
    String describe(Scene scene);

    /**
     * The least height of a picture of this width in which all of it is there to read; 0 for a figure that shrinks with its place. The
     * window scrolls a picture whose place is lower.
     */
    default double leastHeight(double width, Scene scene) {
        return 0;
    }

    /**
     * Whether it is made of curves, numbers or shares, which are read, and not of areas whose motion is followed: while a network trains, the window paints it in
     * every other frame.
     */
    default boolean isForReading() {
        return false;
    }

    /** What lies under a point of a picture painted with the same size and scene: something to name, select or edit. */
    default Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        return Optional.empty();
    }
}
