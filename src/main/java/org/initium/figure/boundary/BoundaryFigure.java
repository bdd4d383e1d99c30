package org.initium.figure.boundary;

import java.awt.Graphics2D;
import java.util.Optional;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.Task;
import org.initium.engine.probe.DecisionGrid;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Ticks;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** What the network says about every point of the input plane, with the samples on top. */
public final class BoundaryFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(BoundaryFigure.class);
    private static final int PIXELS_PER_TICK = 44;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Snapshot snapshot = scene.current();
        if (!drawable(snapshot)) {
            pen.note(MESSAGES.text("boundary.noPlane", snapshot.spec().shape().inputs()), width, height);
            return;
        }
        PlaneTransform place = place(snapshot, width, height);
        snapshot.grid()
                .ifPresentOrElse(
                        grid -> pen.image(
                                BoundaryRaster.image(
                                        grid, snapshot.data().train().task(), theme),
                                place.x(),
                                place.y(),
                                place.width(),
                                place.height()),
                        () -> pen.rectangle(FigureColor.NEUTRAL, place.x(), place.y(), place.width(), place.height()));
        new BoundaryPoints(pen, place).paint(snapshot);
        if (place.labelled()) {
            paintTicks(pen, place);
            new BoundaryLegend(pen, place, width).paint(snapshot);
        }
    }

    private static boolean drawable(Snapshot snapshot) {
        return snapshot.spec().shape().inputs() == 2 && snapshot.data().train().features() == 2;
    }

    private static PlaneTransform place(Snapshot snapshot, double width, double height) {
        Plane plane = snapshot.grid()
                .map(DecisionGrid::plane)
                .orElse(snapshot.data().train().plane());
        return PlaneTransform.of(plane, width, height);
    }

    private static void paintTicks(Pen pen, PlaneTransform place) {
        Plane plane = place.plane();
        double stepX = Ticks.step(plane.width(), (int) (place.width() / PIXELS_PER_TICK));
        for (double x1 : Ticks.linear(plane.minX(), plane.maxX(), stepX)) {
            double x = place.pixelX(x1);
            double y = place.y() + place.height();
            pen.line(FigureColor.AXIS, Pen.HAIRLINE, x, y, x, y + 3);
            pen.centred(FigureFont.LABEL, FigureColor.MUTED, FigureText.tick(x1, stepX), x, y + 11);
        }
        double stepY = Ticks.step(plane.height(), (int) (place.height() / PIXELS_PER_TICK));
        for (double x2 : Ticks.linear(plane.minY(), plane.maxY(), stepY)) {
            double y = place.pixelY(x2);
            pen.line(FigureColor.AXIS, Pen.HAIRLINE, place.x() - 3, y, place.x(), y);
            pen.right(FigureFont.LABEL, FigureColor.MUTED, FigureText.tick(x2, stepY), place.x() - 6, y);
        }
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        Snapshot snapshot = scene.current();
        if (!drawable(snapshot)) {
            return Optional.empty();
        }
        PlaneTransform place = place(snapshot, width, height);
        if (!place.contains(x, y)) {
            return Optional.empty();
        }
        double x1 = place.x1(x);
        double x2 = place.x2(y);
        double[] outputs = new PointPrediction(snapshot).at(x1, x2);
        String where = MESSAGES.text("boundary.point", FigureText.value(x1), FigureText.value(x2));
        return Optional.of(Hit.of(where + said(outputs, snapshot.data().train().task())));
    }

    private static String said(double[] outputs, Task task) {
        if (task == Task.REGRESSION) {
            return MESSAGES.text("boundary.value", FigureText.value(outputs[0]));
        }
        int label = 1;
        double p = outputs[0];
        if (outputs.length > 1) {
            label = 0;
            for (int k = 1; k < outputs.length; k++) {
                label = outputs[k] > outputs[label] ? k : label;
            }
            p = outputs[label];
        }
        return MESSAGES.text("boundary.probability", label, FigureText.value(p));
    }

    @Override
    public String describe(Scene scene) {
        Snapshot snapshot = scene.current();
        if (!drawable(snapshot)) {
            return MESSAGES.text("boundary.noPlane", snapshot.spec().shape().inputs());
        }
        Dataset train = snapshot.data().train();
        if (train.task() == Task.REGRESSION) {
            return MESSAGES.text("boundary.describe.regression", train.size(), FigureText.value(snapshot.cost()));
        }
        String text = MESSAGES.text(
                "boundary.describe", train.size(), train.classes(), FigureText.percent(snapshot.accuracy()));
        return snapshot.data().hasTest()
                ? text + ' ' + MESSAGES.text("boundary.describe.test", FigureText.percent(snapshot.testAccuracy()))
                : text;
    }
}
