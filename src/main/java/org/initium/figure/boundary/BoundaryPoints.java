package org.initium.figure.boundary;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Task;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;

/** The samples on the plane: training ones filled, test ones hollow, misclassified ones ringed; one path a class. */
final class BoundaryPoints {
    /** More points than this hide the picture; of more, an even selection is drawn. */
    static final int MOST = 1_000;

    private static final Stroke OUTLINE = new BasicStroke(1);
    private static final Stroke HOLLOW = new BasicStroke(1.75f);
    private static final Stroke RING = new BasicStroke(1.5f);

    private final Pen pen;
    private final PlaneTransform plane;
    private final double radius;

    BoundaryPoints(Pen pen, PlaneTransform plane) {
        this.pen = pen;
        this.plane = plane;
        this.radius = Math.max(1.5, Math.min(6, plane.width() / 75));
    }

    static int stride(Dataset data) {
        return (data.size() + MOST - 1) / MOST;
    }

    void paint(Snapshot snapshot) {
        paintHollow(snapshot.data().test());
        paintFilled(snapshot.data().train());
        if (snapshot.data().train().task() != Task.REGRESSION) {
            PointPrediction prediction = new PointPrediction(snapshot);
            Path2D rings = new Path2D.Float();
            ring(rings, snapshot.data().train(), prediction);
            ring(rings, snapshot.data().test(), prediction);
            pen.draw(FigureColor.ALERT, RING, rings);
        }
    }

    private void paintFilled(Dataset data) {
        if (data.task() == Task.REGRESSION) {
            paintTargets(data);
            return;
        }
        Path2D[] marks = marks(data);
        for (int label = 0; label < marks.length; label++) {
            pen.fill(FigureColor.ofClass(label), marks[label]);
            pen.draw(FigureColor.OUTLINE, OUTLINE, marks[label]);
        }
    }

    private void paintHollow(Dataset data) {
        if (data.size() == 0 || data.task() == Task.REGRESSION) {
            return;
        }
        Path2D[] marks = marks(data);
        for (int label = 0; label < marks.length; label++) {
            pen.fill(FigureColor.OUTLINE, marks[label]);
            pen.draw(FigureColor.ofClass(label), HOLLOW, marks[label]);
        }
    }

    private Path2D[] marks(Dataset data) {
        Path2D[] marks = new Path2D[data.classes()];
        for (int label = 0; label < marks.length; label++) {
            marks[label] = new Path2D.Float();
        }
        for (int row = 0; row < data.size(); row += stride(data)) {
            Marks.add(marks[data.labels()[row]], data.labels()[row], x(data, row), y(data, row), radius);
        }
        return marks;
    }

    /** Targets of a regression: circles in eight steps of the colour scale, by sign above and below zero. */
    private void paintTargets(Dataset data) {
        Path2D negative = new Path2D.Float();
        Path2D positive = new Path2D.Float();
        for (int row = 0; row < data.size(); row += stride(data)) {
            boolean below = data.target(row, 0) < 0;
            Marks.add(below ? negative : positive, below ? 0 : 1, x(data, row), y(data, row), radius);
        }
        pen.fill(FigureColor.CLASS_0, negative);
        pen.fill(FigureColor.CLASS_1, positive);
        pen.draw(FigureColor.OUTLINE, OUTLINE, negative);
        pen.draw(FigureColor.OUTLINE, OUTLINE, positive);
    }

    private void ring(Path2D rings, Dataset data, PointPrediction prediction) {
        double r = radius + 3;
        for (int row = 0; row < data.size(); row += stride(data)) {
            if (prediction.misses(data, row)) {
                rings.append(new Ellipse2D.Double(x(data, row) - r, y(data, row) - r, 2 * r, 2 * r), false);
            }
        }
    }

    private double x(Dataset data, int row) {
        return plane.pixelX(data.input(row, 0));
    }

    private double y(Dataset data, int row) {
        return plane.pixelY(data.input(row, 1));
    }
}
