package org.initium.ui.workbench;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.initium.figure.Figure;
import org.initium.figure.FigureTheme;
import org.initium.figure.Hit;
import org.initium.figure.Scene;
import org.initium.ui.control.Painter;

/** A figure on the screen, as large as there is room. */
final class FigureCanvas extends Region {
    /** Nothing can be seen in fewer logical pixels. */
    private static final double SMALLEST = 8;

    private final Figure figure;
    private final Canvas canvas = new Canvas();
    private final Painter painter = new Painter(canvas);
    private final Runnable resized;

    /** {@code resized} is told that the picture no longer fits. */
    FigureCanvas(Figure figure, Runnable resized) {
        this.figure = figure;
        this.resized = resized;
        getStyleClass().add("canvas-host");
        canvas.setManaged(false);
        setMinSize(0, 0);
        getChildren().add(canvas);
    }

    void paint(Scene scene, FigureTheme theme) {
        if (painter.width() >= SMALLEST && painter.height() >= SMALLEST) {
            painter.paint(figure, scene, theme);
        }
    }

    Optional<Hit> hit(double x, double y, Scene scene) {
        return figure.hit(x, y, painter.width(), painter.height(), scene);
    }

    String describe(Scene scene) {
        return figure.describe(scene);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (painter.width() != width || painter.height() != height) {
            painter.resize(width, height);
            resized.run();
        }
    }
}
