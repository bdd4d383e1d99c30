package org.initium.figure.symmetry;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.initium.engine.study.symmetry.TwinHistory;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** How far twins are apart, step by step, on a logarithmic axis: exact twins stay at 0, which has no place on it. */
public final class TwinsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(TwinsFigure.class);
    private static final double HEAD = 28;
    private static final double LEGEND = 20;
    private static final Stroke ZERO = new BasicStroke(3);

    /** Where the axis of exact twins begins: at the difference that would part them. */
    private static final double NUDGE = 1e-6;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<TwinHistory> found = scene.finding(TwinHistory.class);
        if (found.isEmpty()) {
            pen.note(MESSAGES.text("finding.awaited"), width, height);
            return;
        }
        TwinHistory history = found.get();
        double[] positive = all(history).filter(value -> value > 0).toArray();
        boolean exact = positive.length == 0;
        boolean words = width >= 150 && height >= 130;
        Axis x = Axis.linear(0, last(history), words ? Plot.LEFT : 6, width - 20);
        Axis y = Axis.logarithmic(
                DoubleStream.of(positive).min().orElse(NUDGE),
                DoubleStream.of(positive).max().orElse(1),
                height - (words ? Plot.BELOW + LEGEND : 4),
                words ? HEAD : 4);
        Plot plot = new Plot(pen, x, y);
        plot.grid(words);
        double now = x.at(Math.min((double) scene.current().step(), last(history)));
        pen.line(FigureColor.SELECTED, Plot.DASHED, now, y.from(), now, y.to());
        double[] steps =
                history.points().stream().mapToDouble(TwinHistory.Point::step).toArray();
        for (int layer = 0; layer < history.layers(); layer++) {
            plot.line(
                    theme.color(FigureColor.ofArm(layer)),
                    ArmStroke.train(layer, false),
                    steps,
                    spreads(history, layer));
        }
        if (exact) {
            paintExact(pen, plot, theme, words);
        }
        if (words) {
            plot.ticksBelow();
            String title = MESSAGES.text("twins.title");
            pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, 12);
            paintLegend(pen, history, width, height - LEGEND / 2);
        }
    }

    /** 0 has no place on the axis: the line runs along its foot, and words say so. */
    private static void paintExact(Pen pen, Plot plot, FigureTheme theme, boolean words) {
        Axis x = plot.x();
        Axis y = plot.y();
        double foot = y.from() - 2;
        pen.draw(theme.color(FigureColor.ofArm(0)), ZERO, new Line2D.Double(x.from(), foot, x.to(), foot));
        double middle = (x.from() + x.to()) / 2;
        double room = x.to() - x.from();
        if (words) {
            double line = FigureFont.LINE + 2;
            String[] said = {"twins.exact", "twins.exact.next"};
            for (int i = 0; i < said.length; i++) {
                FigureFont font = i == 0 ? FigureFont.STRONG : FigureFont.LABEL;
                String text = font.fit(MESSAGES.text(said[i]), room);
                double at = foot - (said.length - i) * line;
                pen.rectangle(FigureColor.SURFACE, middle - font.width(text) / 2 - 4, at - 8, font.width(text) + 8, 16);
                pen.centred(font, i == 0 ? FigureColor.TEXT : FigureColor.MUTED, text, middle, at);
            }
        }
    }

    private static void paintLegend(Pen pen, TwinHistory history, double width, double y) {
        double x = 8;
        for (int layer = 0; layer < history.layers(); layer++) {
            String name = MESSAGES.text("layer.hidden", layer + 1);
            if (x + 26 + FigureFont.LABEL.width(name) > width - 8) {
                return;
            }
            pen.line(FigureColor.ofArm(layer), ArmStroke.train(layer, false), x, y, x + 22, y);
            pen.text(FigureFont.LABEL, FigureColor.MUTED, name, x + 27, y);
            x += 27 + FigureFont.LABEL.width(name) + 14;
        }
        String now = MESSAGES.text("twins.now");
        if (x + 8 + FigureFont.LABEL.width(now) <= width - 8) {
            pen.line(FigureColor.SELECTED, Plot.DASHED, x + 1, y - 7, x + 1, y + 7);
            pen.text(FigureFont.LABEL, FigureColor.MUTED, now, x + 8, y);
            x += 8 + FigureFont.LABEL.width(now) + 14;
        }
        String step = MESSAGES.text("twins.step");
        if (x + FigureFont.LABEL.width(step) < width - 12) {
            pen.right(FigureFont.LABEL, FigureColor.MUTED, step, width - 12, y);
        }
    }

    private static DoubleStream all(TwinHistory history) {
        return history.points().stream()
                .flatMap(point -> point.spreads().stream())
                .mapToDouble(Double::doubleValue);
    }

    private static double last(TwinHistory history) {
        List<TwinHistory.Point> points = history.points();
        return Math.max(1, points.get(points.size() - 1).step());
    }

    private static double[] spreads(TwinHistory history, int layer) {
        return history.points().stream()
                .mapToDouble(point -> point.spreads().get(layer))
                .toArray();
    }

    @Override
    public String describe(Scene scene) {
        Optional<TwinHistory> found = scene.finding(TwinHistory.class);
        if (found.isEmpty()) {
            return MESSAGES.text("finding.awaited");
        }
        TwinHistory history = found.get();
        if (all(history).noneMatch(value -> value > 0)) {
            return MESSAGES.text("twins.exact.words");
        }
        double[] first = spreads(history, 0);
        return MESSAGES.text(
                "twins.describe",
                FigureText.value(first[0]),
                FigureText.value(first[first.length - 1]),
                FigureText.whole((long) last(history)));
    }
}
