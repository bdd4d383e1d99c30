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
import org.initium.figure.paint.Legend;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** How far twins are apart, step by step, on a logarithmic axis: exact twins stay at 0, which has no place on it. */
public final class TwinsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(TwinsFigure.class);
    /** Above and below the title. */
    private static final double AROUND_TITLE = 14;

    private static final double SAMPLE = 22;
    private static final double LINE_ABOVE = FigureFont.LINE + 2;

    /** Of the legend. */
    private static final int MOST_ROWS = 3;

    private static final double NARROWEST = 100;

    /** For the curves. */
    private static final double LOWEST = 60;

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
        boolean words = width >= NARROWEST && height >= leastHeight(width, history);
        Legend legend = legend(history);
        double names = rows(legend, width) * Legend.ROW;
        Axis x = Axis.linear(0, last(history), words ? Plot.left(width) : 6, width - 20);
        Axis y = Axis.logarithmic(
                DoubleStream.of(positive).min().orElse(NUDGE),
                DoubleStream.of(positive).max().orElse(1),
                height - (words ? Plot.BELOW + names : 4),
                words ? head(width) : 4);
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
            pen.lines(FigureFont.STRONG, FigureColor.TEXT, title(width), 8, 12);
            legend.paint(pen, width, height - names, rows(legend, width));
            String step = MESSAGES.text("twins.step");
            if (legend.rows(width - FigureFont.LABEL.width(step) - Legend.GAP) == 1) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, step, width - 12, height - Legend.ROW / 2);
            }
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return width < NARROWEST
                ? 0
                : scene.finding(TwinHistory.class)
                        .map(history -> leastHeight(width, history))
                        .orElse(0.0);
    }

    private static double leastHeight(double width, TwinHistory history) {
        return head(width) + LOWEST + Plot.BELOW + rows(legend(history), width) * Legend.ROW;
    }

    /** Of deep networks, the first layers are named. */
    private static int rows(Legend legend, double width) {
        return Math.min(MOST_ROWS, legend.rows(width));
    }

    private static List<String> title(double width) {
        return FigureFont.STRONG.lines(MESSAGES.text("twins.title"), width - 16);
    }

    private static double head(double width) {
        return AROUND_TITLE + title(width).size() * FigureFont.LINE;
    }

    /** 0 has no place on the axis: the line runs along its foot, and words say so. */
    private static void paintExact(Pen pen, Plot plot, FigureTheme theme, boolean words) {
        Axis x = plot.x();
        Axis y = plot.y();
        double foot = y.from() - 2;
        pen.draw(theme.color(FigureColor.ofArm(0)), ZERO, new Line2D.Double(x.from(), foot, x.to(), foot));
        if (words) {
            double middle = (x.from() + x.to()) / 2;
            double room = x.to() - x.from();
            double at = foot - LINE_ABOVE;
            List<String> what = FigureFont.STRONG.lines(MESSAGES.text("twins.exact"), room);
            List<String> next = FigureFont.LABEL.lines(MESSAGES.text("twins.exact.next"), room);
            if ((what.size() + next.size() + 1) * LINE_ABOVE <= y.from() - y.to()) {
                at = paintAbove(pen, FigureFont.LABEL, FigureColor.MUTED, next, middle, at);
            }
            paintAbove(pen, FigureFont.STRONG, FigureColor.TEXT, what, middle, at);
        }
    }

    /** Words on ground of their own whose last line is at {@code y}; returns where the line above them would be. */
    private static double paintAbove(
            Pen pen, FigureFont font, FigureColor color, List<String> lines, double x, double y) {
        double at = y;
        for (int i = lines.size() - 1; i >= 0; i--) {
            double half = font.width(lines.get(i)) / 2;
            pen.rectangle(FigureColor.SURFACE, x - half - 4, at - 8, 2 * half + 8, 16);
            pen.centred(font, color, lines.get(i), x, at);
            at -= LINE_ABOVE;
        }
        return at;
    }

    private static Legend legend(TwinHistory history) {
        Legend legend = new Legend(SAMPLE);
        for (int layer = 0; layer < history.layers(); layer++) {
            legend.addLine(
                    MESSAGES.text("layer.hidden", layer + 1),
                    FigureColor.MUTED,
                    FigureColor.ofArm(layer),
                    ArmStroke.train(layer, false));
        }
        legend.add(
                MESSAGES.text("twins.now"),
                FigureColor.MUTED,
                (pen, x, y) ->
                        pen.line(FigureColor.SELECTED, Plot.DASHED, x + SAMPLE / 2, y - 7, x + SAMPLE / 2, y + 7));
        return legend;
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
