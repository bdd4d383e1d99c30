package org.initium.figure.signals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.initium.engine.probe.Histogram;
import org.initium.engine.study.saturation.RandomWalkRun;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.Digits;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Weighted sums as walks: one step of a random weight an input, the sheaf widening as the square root of the steps. */
public final class RandomWalkFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(RandomWalkFigure.class);
    private static final double HEAD = 28;
    private static final double NARROWEST = 150;

    /** With 50 pixels for the walks. */
    private static final double LOWEST = HEAD + 50 + Plot.BELOW;

    private static final double ENDS = 0.22;
    private static final double DEVIATIONS = 3.2;
    private static final int SHOWN = 24;
    private static final int BINS = 31;
    private static final int POINTS = 100;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<RandomWalkRun> found = scene.finding(RandomWalkRun.class);
        if (found.isEmpty()) {
            pen.note(MESSAGES.text("finding.awaited"), width, height);
            return;
        }
        RandomWalkRun run = found.get();
        boolean words = width >= NARROWEST && height >= LOWEST;
        int steps = run.inputs();
        double reach = DEVIATIONS * Math.sqrt(steps);
        double ends = width * ENDS;
        Axis x = Axis.linear(0, steps, words ? Plot.left(width) : 6, width - ends);
        Axis y = Axis.linear(-reach, reach, height - (words ? Plot.BELOW : 4), words ? HEAD : 4);
        Plot plot = new Plot(pen, x, y);
        plot.grid(words);
        paintWalks(plot, run);
        Color line = pen.theme().color(FigureColor.TEXT);
        for (DoubleUnaryOperator edge : edges()) {
            plot.curve(line, Plot.DASHED, edge);
        }
        paintEnds(plot, run, reach, width - 10);
        if (words) {
            plot.ticksBelow();
            String title = FigureFont.STRONG.fit(title(run, "walk.title"), title(run, "walk.title.short"), width - 16);
            pen.text(FigureFont.STRONG, FigureColor.TEXT, title, 8, 12);
            String dashes = MESSAGES.text("walk.dashes");
            if (FigureFont.STRONG.width(title) + FigureFont.LABEL.width(dashes) + 40 < width) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, dashes, width - 10, 12);
            }
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return scene.finding(RandomWalkRun.class).isEmpty() || width < NARROWEST ? 0 : LOWEST;
    }

    private static String title(RandomWalkRun run, String key) {
        int steps = run.inputs();
        return MESSAGES.text(
                key, FigureText.whole(steps), Digits.four(run.after(steps).sd()), Digits.four(Math.sqrt(steps)));
    }

    /** One standard deviation after d steps. */
    private static DoubleUnaryOperator[] edges() {
        return new DoubleUnaryOperator[] {Math::sqrt, d -> -Math.sqrt(d)};
    }

    private static void paintWalks(Plot plot, RandomWalkRun run) {
        Color color = plot.faint(plot.pen().theme().color(FigureColor.GRADIENT));
        int stride = Math.max(1, run.inputs() / POINTS);
        for (int walk = 0; walk < Math.min(SHOWN, run.walks()); walk++) {
            Path2D path = new Path2D.Float();
            path.moveTo(plot.x().at(0), plot.y().at(0));
            for (int step = stride; step <= run.inputs(); step += stride) {
                double at = Math.max(plot.y().min(), Math.min(plot.y().max(), run.position(walk, step)));
                path.lineTo(plot.x().at(step), plot.y().at(at));
            }
            plot.pen().draw(color, Pen.HAIRLINE, path);
        }
    }

    /** Where all walks ended, as bars along the upright axis. */
    private static void paintEnds(Plot plot, RandomWalkRun run, double reach, double right) {
        Histogram histogram = run.ends(reach, BINS);
        double left = plot.x().to() + 4;
        double room = right - left;
        double thick = (plot.y().from() - plot.y().to()) / histogram.bins();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            double length = room * histogram.count(bin) / Math.max(1, histogram.peak());
            double top = plot.y().from() - (bin + 1) * thick;
            plot.pen().rectangle(FigureColor.GRADIENT, left, top + 0.5, length, Math.max(1, thick - 1));
        }
    }

    @Override
    public String describe(Scene scene) {
        return scene.finding(RandomWalkRun.class)
                .map(run -> title(run, "walk.title"))
                .orElse(MESSAGES.text("finding.awaited"));
    }
}
