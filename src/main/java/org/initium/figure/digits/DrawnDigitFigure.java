package org.initium.figure.digits;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.Response;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Sketch;
import org.initium.text.Messages;

/** A digit shown to the network by the viewer, the network's answer as ten bars, and every unit's response, layer by layer. */
public final class DrawnDigitFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(DrawnDigitFigure.class);
    private static final double INSET = 0.3;
    private static final double PEN = 0.07;
    private static final String LEAST = MESSAGES.text("drawn.least");
    private static final double LEAST_SHARE = 0.0005;
    private static final double PERCENT = FigureFont.STRONG.width(LEAST) + 8;
    private static final double DIGIT = 14;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<SketchAnswer> answer = SketchAnswer.of(scene);
        if (answer.isEmpty()) {
            pen.note(MESSAGES.text("batch.none"), width, height);
            return;
        }
        SketchPlace place = SketchPlace.of(width, height);
        String head = FigureFont.STRONG.fit(words(answer.get()), width - 2 * place.left());
        pen.text(FigureFont.STRONG, FigureColor.TEXT, head, place.left(), SketchPlace.HEAD / 2);
        if (answer.get().isDrawn()) {
            paintStrokes(pen, scene.options().sketch(), place);
            double inset = place.side() * INSET;
            paintPixels(pen, answer.get(), place.left() + place.side() - inset, place.top(), inset);
        } else {
            paintPixels(pen, answer.get(), place.left(), place.top(), place.side());
        }
        pen.roundFrame(FigureColor.AXIS, Pen.HAIRLINE, place.left(), place.top(), place.side(), place.side(), 4);
        paintBars(pen, answer.get(), place);
        new ResponseRows(scene.current(), place).paint(pen, answer.get().response());
    }

    private static void paintStrokes(Pen pen, Sketch sketch, SketchPlace place) {
        pen.fill(FigureColor.NEUTRAL, new Rectangle2D.Double(place.left(), place.top(), place.side(), place.side()));
        BasicStroke stroke =
                new BasicStroke((float) (place.side() * PEN), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        for (List<Sketch.Dot> dots : sketch.strokes()) {
            Path2D path = new Path2D.Double();
            path.moveTo(x(place, dots.get(0)), y(place, dots.get(0)));
            for (Sketch.Dot dot : dots) {
                path.lineTo(x(place, dot), y(place, dot));
            }
            pen.draw(FigureColor.TEXT, stroke, path);
        }
    }

    private static double x(SketchPlace place, Sketch.Dot dot) {
        return place.left() + dot.x() * place.side();
    }

    private static double y(SketchPlace place, Sketch.Dot dot) {
        return place.top() + dot.y() * place.side();
    }

    private static void paintPixels(Pen pen, SketchAnswer answer, double left, double top, double side) {
        int[] ink = ImageGrid.ink(pen.theme());
        // A cell of the grid has a gap of two pixels after its picture.
        new ImageGrid(
                        1,
                        1,
                        left,
                        top,
                        side
                                * (1
                                        + 2.0
                                                / Math.max(
                                                        answer.images().width(),
                                                        answer.images().height())))
                .paint(
                        pen,
                        answer.images().width(),
                        answer.images().height(),
                        (picture, pixel) -> ink[(int) (255 * answer.pixels()[pixel] + 0.5f)]);
        if (answer.isDrawn()) {
            pen.draw(FigureColor.GRID, Pen.HAIRLINE, new Rectangle2D.Double(left, top, side, side));
        }
    }

    private static void paintBars(Pen pen, SketchAnswer answer, SketchPlace place) {
        Response response = answer.response();
        double row = place.side() / response.outputs();
        boolean legible = row >= FigureFont.LINE - 3;
        double left = place.barsLeft() + DIGIT;
        double most = Math.max(1, place.barsWidth() - DIGIT - PERCENT);
        for (int output = 0; output < response.outputs(); output++) {
            double y = place.top() + (output + 0.5) * row;
            double share = response.output(output);
            boolean chosen = output == response.answer();
            FigureFont font = chosen ? FigureFont.STRONG : FigureFont.LABEL;
            if (legible) {
                pen.text(font, FigureColor.TEXT, Integer.toString(output), place.barsLeft(), y);
                pen.right(font, FigureColor.MUTED, inWords(share), place.barsLeft() + place.barsWidth(), y);
            }
            double thick = Math.max(1, row - 4);
            pen.rectangle(FigureColor.NEUTRAL, left, y - thick / 2, most, thick);
            double filled = Double.isFinite(share) ? most * Math.min(1, Math.max(0, share)) : 0;
            pen.rectangle(chosen ? FigureColor.NODE_OUTPUT : FigureColor.NOTHING, left, y - thick / 2, filled, thick);
        }
    }

    /** In as many digits as there is room for beside a bar. */
    private static String inWords(double share) {
        return share > 0 && share < LEAST_SHARE ? LEAST : FigureText.percent(share);
    }

    private static String words(SketchAnswer answer) {
        Response response = answer.response();
        String share = FigureText.percent(response.output(response.answer()));
        return answer.isDrawn()
                ? MESSAGES.text("drawn.answer", response.answer(), share)
                : MESSAGES.text(
                        "drawn.example",
                        FigureText.whole(answer.example() + 1L),
                        answer.label(),
                        response.answer(),
                        share);
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        Snapshot now = scene.current();
        SketchPlace place = SketchPlace.of(width, height);
        return SketchAnswer.of(scene).flatMap(answer -> new ResponseRows(now, place).hit(x, y, answer.response()));
    }

    @Override
    public String describe(Scene scene) {
        return SketchAnswer.of(scene).map(DrawnDigitFigure::words).orElse(MESSAGES.text("batch.none"));
    }
}
