package org.initium.figure.boundary;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Task;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.ScaleBar;
import org.initium.text.Messages;

/** Under the plane: which mark and colour is which class, hollow for test, a ring for misclassified. */
final class BoundaryLegend {
    private static final Messages MESSAGES = Messages.of(BoundaryLegend.class);
    private static final Stroke RING = new BasicStroke(1.5f);
    private static final double RADIUS = 4;
    private static final double LONGEST_BAR = 150;
    private static final double SHORTEST_BAR = 24;
    private static final double GAP = 12;
    private static final double TEST = 44;

    private final Pen pen;
    private final double y;
    private final double end;
    private boolean tested;
    private double x;

    BoundaryLegend(Pen pen, PlaneTransform place, double width) {
        this.pen = pen;
        this.y = place.y() + place.height() + PlaneTransform.TICKS_BELOW + PlaneTransform.LEGEND / 2;
        this.x = Math.min(place.x(), Math.max(8, width / 2 - 130));
        this.end = width - 8;
    }

    void paint(Snapshot snapshot) {
        Dataset train = snapshot.data().train();
        tested = snapshot.data().hasTest();
        switch (train.task()) {
            case BINARY -> paintBinary();
            case MULTICLASS -> paintClasses(train.classes());
            case REGRESSION -> paintRange(
                    snapshot.grid().map(BoundaryRaster::reach).orElse(1.0));
        }
        if (snapshot.data().hasTest() && train.task() != Task.REGRESSION) {
            paintTest();
        }
        if (train.task() != Task.REGRESSION) {
            paintRing();
        }
    }

    private void paintBinary() {
        mark(0);
        label(MESSAGES.text("boundary.class", 0));
        bar();
        mark(1);
        label(MESSAGES.text("boundary.class", 1));
    }

    private void paintClasses(int classes) {
        for (int label = 0; label < classes && x + 30 < end; label++) {
            mark(label);
            label(String.valueOf(label));
        }
    }

    private void paintRange(double reach) {
        label(FigureText.round(-reach));
        bar();
        label(FigureText.round(reach));
    }

    private void bar() {
        double others = FigureFont.LABEL.width(MESSAGES.text("boundary.class", 1) + MESSAGES.text("boundary.missed"));
        double room = end - x - others - 4 * GAP - 4 * RADIUS - (tested ? TEST : 0);
        double bar = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room));
        pen.image(ScaleBar.image(pen.theme()), x, y - 4, bar, 8);
        x += bar + GAP;
    }

    private void mark(int label) {
        Path2D path = new Path2D.Float();
        Marks.add(path, label, x + RADIUS, y, RADIUS);
        pen.fill(FigureColor.ofClass(label), path);
        x += 2 * RADIUS + 5;
    }

    private void paintTest() {
        String text = MESSAGES.text("boundary.test");
        if (fits(text)) {
            pen.draw(
                    FigureColor.MUTED, RING, new Ellipse2D.Double(x, y - RADIUS + 0.5, 2 * RADIUS - 1, 2 * RADIUS - 1));
            x += 2 * RADIUS + 5;
            label(text);
        }
    }

    private void paintRing() {
        String text = MESSAGES.text("boundary.missed");
        if (fits(text)) {
            pen.draw(FigureColor.ALERT, RING, new Ellipse2D.Double(x, y - RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2));
            x += 2 * RADIUS + 8;
            label(text);
        }
    }

    private boolean fits(String text) {
        return x + 2 * RADIUS + 8 + FigureFont.LABEL.width(text) <= end;
    }

    private void label(String text) {
        pen.text(FigureFont.LABEL, FigureColor.MUTED, text, x, y);
        x += FigureFont.LABEL.width(text) + GAP;
    }
}
