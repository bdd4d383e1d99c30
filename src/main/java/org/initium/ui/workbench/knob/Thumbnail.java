package org.initium.ui.workbench.knob;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.Task;

/** A small picture of a data set: circles for class 0, diamonds for the others, coloured by the style sheet. */
final class Thumbnail {
    private static final double SIDE = 34;
    private static final double DOT = 1.5;

    /** The plane takes this much of the picture, as some sets reach beyond it. */
    private static final double SHARE = 0.84;

    private Thumbnail() {}

    static Region of(Dataset data) {
        Path[] classes = new Path[Math.max(2, data.classes())];
        for (int label = 0; label < classes.length; label++) {
            classes[label] = new Path();
            classes[label].setManaged(false);
            classes[label].getStyleClass().addAll("dots", "class-" + label);
        }
        Plane plane = data.plane();
        for (int row = 0; row < data.size(); row++) {
            double x = SIDE * (0.5 + SHARE * ((data.input(row, 0) - plane.minX()) / plane.width() - 0.5));
            double y = SIDE * (0.5 + SHARE * ((plane.maxY() - data.input(row, 1)) / plane.height() - 0.5));
            int label = data.task() == Task.REGRESSION ? (data.target(row, 0) > 0 ? 1 : 0) : data.labels()[row];
            if (label == 0) {
                circle(classes[label], x, y);
            } else {
                diamond(classes[label], x, y);
            }
        }
        Pane pane = new Pane(classes);
        pane.setMinSize(SIDE, SIDE);
        pane.setPrefSize(SIDE, SIDE);
        pane.setMaxSize(SIDE, SIDE);
        pane.setMouseTransparent(true);
        return pane;
    }

    private static void circle(Path path, double x, double y) {
        path.getElements()
                .addAll(
                        new MoveTo(x - DOT, y),
                        new ArcTo(DOT, DOT, 0, x + DOT, y, true, true),
                        new ArcTo(DOT, DOT, 0, x - DOT, y, true, true),
                        new ClosePath());
    }

    private static void diamond(Path path, double x, double y) {
        double reach = DOT * 1.3;
        path.getElements()
                .addAll(
                        new MoveTo(x - reach, y),
                        new LineTo(x, y - reach),
                        new LineTo(x + reach, y),
                        new LineTo(x, y + reach),
                        new ClosePath());
    }
}
