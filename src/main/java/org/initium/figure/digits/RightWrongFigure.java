package org.initium.figure.digits;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.initium.engine.probe.BatchView;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** What the network takes each image of the batch for: blue where it is right, red and crossed where it is wrong. */
public final class RightWrongFigure implements Figure {
    private static final double LEGIBLE = 15;
    private static final double SAMPLE = 12;
    private static final double GAP = 5;
    private static final Stroke CROSS = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Messages MESSAGES = Messages.of(RightWrongFigure.class);

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        if (BatchWords.images(scene.current()).isEmpty()) {
            pen.note(MESSAGES.text("batch.none"), width, height);
            return;
        }
        BatchView batch = scene.current().batch().orElseThrow();
        paintLegend(pen, batch);
        ImageGrid grid = DigitGridFigure.grid(batch.size(), width, height);
        for (int row = 0; row < grid.cells(); row++) {
            paintCell(pen, batch, row, grid.x(row), grid.y(row), grid.cell() * 0.93);
        }
    }

    /** What the two kinds of squares stand for, with their numbers. */
    private static void paintLegend(Pen pen, BatchView batch) {
        int wrong = batch.misclassified();
        double y = DigitGridFigure.HEAD / 2 + 2;
        double x = DigitGridFigure.MARGIN;
        pen.fill(ColorScale.toned(FigureColor.CLASS_1, pen.theme()), square(x, y - SAMPLE / 2, SAMPLE));
        String right = MESSAGES.text("batch.legend.right", batch.size() - wrong);
        pen.text(FigureFont.LABEL, FigureColor.MUTED, right, x + SAMPLE + GAP, y);
        x += SAMPLE + GAP + FigureFont.LABEL.width(right) + 3 * GAP;
        pen.fill(ColorScale.toned(FigureColor.ALERT, pen.theme()), square(x, y - SAMPLE / 2, SAMPLE));
        cross(pen, x, y - SAMPLE / 2, SAMPLE);
        pen.text(FigureFont.STRONG, FigureColor.TEXT, MESSAGES.text("batch.legend.wrong", wrong), x + SAMPLE + GAP, y);
    }

    private static void paintCell(Pen pen, BatchView batch, int row, double x, double y, double side) {
        boolean right = batch.isRight(row);
        FigureColor color = right ? FigureColor.CLASS_1 : FigureColor.ALERT;
        pen.fill(ColorScale.toned(color, pen.theme()), square(x, y, side));
        if (!right) {
            cross(pen, x, y, side);
        }
        if (side >= LEGIBLE) {
            FigureFont font = right ? FigureFont.LABEL : FigureFont.STRONG;
            String digit = Integer.toString(batch.predicted(row));
            pen.centred(font, FigureColor.TEXT, digit, x + side / 2, y + side / 2);
        }
    }

    /** In the corner, so that the digit stays legible. */
    private static void cross(Pen pen, double x, double y, double side) {
        double arm = Math.max(3, side * 0.26);
        double inset = Math.max(1.5, side * 0.1);
        double left = x + side - inset - arm;
        double top = y + inset;
        Path2D path = new Path2D.Double();
        path.moveTo(left, top);
        path.lineTo(left + arm, top + arm);
        path.moveTo(left + arm, top);
        path.lineTo(left, top + arm);
        pen.draw(FigureColor.TEXT, CROSS, path);
    }

    private static RoundRectangle2D square(double x, double y, double side) {
        double arc = Math.min(6, side / 4);
        return new RoundRectangle2D.Double(x, y, side, side, arc, arc);
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        return DigitGridFigure.hitImage(x, y, width, height, scene);
    }

    @Override
    public String describe(Scene scene) {
        return BatchWords.images(scene.current())
                .map(images -> BatchWords.misclassified(scene.current().batch().orElseThrow()))
                .orElse(MESSAGES.text("batch.none"));
    }
}
