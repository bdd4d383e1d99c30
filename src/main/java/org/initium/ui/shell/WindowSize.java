package org.initium.ui.shell;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/**
 * How large the window is.
 *
 * @param width with its frame, in pixels; of a window that fills the screen, what it was before
 */
record WindowSize(double width, double height, boolean maximized) {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 620;

    /** What a screen has room for; a size that is no number, as an edited store can hold, becomes the least. */
    WindowSize within(Rectangle2D screen) {
        return new WindowSize(
                fit(width, LEAST_WIDTH, screen.getWidth()), fit(height, LEAST_HEIGHT, screen.getHeight()), maximized);
    }

    private static double fit(double size, double least, double most) {
        return Math.min(size >= least ? size : least, most);
    }

    /** Sets the bounds of a window that is not on show yet; its scene brings the size. */
    void prepare(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setMaximized(maximized);
    }

    /** Asks once more for this size: Mutter and Openbox open a window of JavaFX 21 in its least size (JDK-8316423). */
    void insist(Stage stage) {
        Platform.runLater(() -> {
            if (!stage.isMaximized()) {
                stage.setWidth(width);
                stage.setHeight(height);
            }
        });
    }

    /** The size of a window, or before it filled the screen. */
    static WindowSize of(Stage stage, WindowSize before) {
        return stage.isMaximized()
                ? new WindowSize(before.width, before.height, true)
                : new WindowSize(stage.getWidth(), stage.getHeight(), false);
    }
}
