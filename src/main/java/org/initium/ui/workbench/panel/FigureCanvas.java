package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.initium.figure.chart.ChartFigure;
import org.initium.figure.chart.ChartPlace;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.ui.control.Painter;

/** A figure on the screen, as large as there is room. */
final class FigureCanvas extends Region {
    /** Nothing can be seen in fewer logical pixels. */
    private static final double SMALLEST = 8;

    private final Figure figure;
    private final Canvas canvas = new Canvas();
    private final Painter painter = new Painter(canvas);
    private final Runnable resized;
    private final Scale scale = new Scale();
    private double laidOutWidth;
    private double laidOutHeight;
    private double magnified;

    /** {@code resized} is told that the picture no longer fits. */
    FigureCanvas(Figure figure, Runnable resized) {
        this.figure = figure;
        this.resized = resized;
        getStyleClass().add("canvas-host");
        canvas.setManaged(false);
        getTransforms().add(scale);
        getChildren().add(canvas);
    }

    Class<? extends Figure> kind() {
        return figure.getClass();
    }

    boolean isForReading() {
        return figure.isForReading();
    }

    /** Shows all of the figure so many times as large, texts and lines included; its own units stay as they are. */
    void magnify(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    /** Puts something above the picture that is measured in its units. */
    void cover(Node node) {
        getChildren().add(node);
    }

    /** Puts something above the picture, but below {@code above}. */
    void cover(Node node, Node above) {
        getChildren().add(getChildren().indexOf(above), node);
    }

    void uncover(Node node) {
        getChildren().remove(node);
    }

    void paint(Scene scene, FigureTheme theme) {
        if (painter.width() >= SMALLEST && painter.height() >= SMALLEST) {
            painter.paint(figure, scene, theme);
        }
    }

    /** Where the curves are, when the figure is a chart. */
    Optional<ChartPlace> chart(Scene scene) {
        return figure instanceof ChartFigure chart
                ? Optional.of(chart.place(painter.width(), painter.height(), scene))
                : Optional.empty();
    }

    Optional<Hit> hit(double x, double y, Scene scene) {
        return figure.hit(x, y, painter.width(), painter.height(), scene);
    }

    /** The least height for all of the figure, in its own units. */
    double leastHeight(Scene scene) {
        return figure.leastHeight(painter.width(), scene);
    }

    String describe(Scene scene) {
        return figure.describe(scene);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (laidOutWidth != width || laidOutHeight != height || magnified != scale.getX()) {
            laidOutWidth = width;
            laidOutHeight = height;
            magnified = scale.getX();
            painter.resize(width, height, magnified);
            resized.run();
        }
        for (Node cover : getManagedChildren()) {
            layoutInArea(cover, 0, 0, width, height, 0, HPos.CENTER, VPos.CENTER);
        }
    }
}
