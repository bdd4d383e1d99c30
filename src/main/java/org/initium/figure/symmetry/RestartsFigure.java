package org.initium.figure.symmetry;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.initium.engine.study.symmetry.Restart;
import org.initium.engine.study.symmetry.Restarts;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The final costs of many restarts, sorted, and which of them validation would keep. */
public final class RestartsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(RestartsFigure.class);
    private static final Stroke RING = new BasicStroke(2);
    private static final double HEAD = 28;
    private static final double NOTE = 20;
    private static final double NARROWEST = 160;

    /** With 44 pixels for the marks. */
    private static final double LOWEST = HEAD + 44 + Plot.BELOW + NOTE;

    private static final double MARK = 3.2;
    private static final double GAP = 16;
    private static final double[] QUANTILES = {0.1, 0.5, 0.9};

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<Restarts> found = scene.finding(Restarts.class);
        List<Restart> sorted = found.map(RestartsFigure::sorted).orElse(List.of());
        if (sorted.isEmpty()) {
            pen.note(MESSAGES.text(found.isEmpty() ? "finding.awaited" : "restarts.none"), width, height);
            return;
        }
        boolean words = width >= NARROWEST && height >= LOWEST;
        if (found.get().alike()) {
            paintAlike(pen, found.get(), width, height, words);
            return;
        }
        Restart best = found.get().best();
        double least = Math.min(sorted.get(0).train().cost(), held(best));
        double most = sorted.get(sorted.size() - 1).train().cost();
        Axis x = Axis.linear(0, sorted.size(), words ? Plot.LEFT : 6, width - 20);
        Axis y = Axis.logarithmic(least, most, height - (words ? Plot.BELOW + NOTE : 4), words ? HEAD : 4);
        Plot plot = new Plot(pen, x, y);
        plot.grid(words);
        paintQuantiles(pen, plot, words);
        double[] ranks = new double[sorted.size()];
        double[] costs = new double[sorted.size()];
        double[] held = new double[sorted.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = i + 0.5;
            costs[i] = sorted.get(i).train().cost();
            held[i] = sorted.get(i).held().cost();
        }
        plot.marks(theme.color(FigureColor.CLASS_0), 1, MARK - 0.6, ranks, held);
        plot.marks(theme.color(FigureColor.GRADIENT), 0, MARK, ranks, costs);
        int index = sorted.indexOf(best);
        if (index >= 0) {
            double bestX = x.at(index + 0.5);
            double bestY = y.at(best.train().cost());
            pen.draw(FigureColor.SELECTED, RING, new Ellipse2D.Double(bestX - 7, bestY - 7, 14, 14));
        }
        if (words) {
            paintWords(pen, found.get(), best, width, height);
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return scene.finding(Restarts.class).isEmpty() || width < NARROWEST ? 0 : LOWEST;
    }

    private static void paintWords(Pen pen, Restarts restarts, Restart best, double width, double height) {
        String title = title(restarts);
        pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, 12);
        pen.draw(FigureColor.SELECTED, RING, new Ellipse2D.Double(9, height - 16, 10, 10));
        String kept = MESSAGES.text(
                "restarts.best", best.seed(), FigureText.value(best.train().cost()), FigureText.value(held(best)));
        kept = FigureFont.LABEL.fit(kept, width - 32);
        pen.text(FigureFont.LABEL, FigureColor.TEXT, kept, 25, height - 11);
        double x = 25 + FigureFont.LABEL.width(kept) + GAP;
        x = legend(pen, FigureColor.GRADIENT, 0, MESSAGES.text("restarts.training"), x, width, height - 11);
        legend(pen, FigureColor.CLASS_0, 1, MESSAGES.text("restarts.held"), x, width, height - 11);
    }

    /** A mark with its name, where there is room for it; returns where the next may begin. */
    private static double legend(Pen pen, FigureColor color, int shape, String name, double x, double width, double y) {
        if (x + GAP + FigureFont.LABEL.width(name) > width - 8) {
            return x;
        }
        Path2D mark = new Path2D.Double();
        Marks.add(mark, shape, x + MARK, y, MARK);
        pen.fill(color, mark);
        pen.text(FigureFont.LABEL, FigureColor.MUTED, name, x + 3 * MARK, y);
        return x + 3 * MARK + FigureFont.LABEL.width(name) + GAP;
    }

    /** Which share of the restarts ended below: read the cost where the line meets the marks. */
    private static void paintQuantiles(Pen pen, Plot plot, boolean words) {
        Axis x = plot.x();
        for (double share : QUANTILES) {
            double at = x.at(share * x.max());
            pen.line(
                    FigureColor.GRID,
                    Pen.HAIRLINE,
                    at,
                    plot.y().from(),
                    at,
                    plot.y().to());
            if (words) {
                String name = share == 0.5 ? MESSAGES.text("restarts.median") : FigureText.percent(share);
                pen.centred(
                        FigureFont.LABEL, FigureColor.MUTED, name, at, plot.y().from() + 11);
            }
        }
    }

    /** Restarts that differ in nothing have no distribution, but a reason. */
    private static void paintAlike(Pen pen, Restarts restarts, double width, double height, boolean words) {
        if (!words) {
            pen.note(alike(restarts), width, height);
            return;
        }
        String[] lines = {alike(restarts), MESSAGES.text("restarts.alike.why"), MESSAGES.text("restarts.alike.next")};
        double y = height / 2 - (FigureFont.LINE + 4);
        for (int i = 0; i < lines.length; i++) {
            FigureFont font = i == 0 ? FigureFont.STRONG : FigureFont.LABEL;
            String line = font.fit(lines[i], width - 16);
            pen.centred(font, i == 0 ? FigureColor.TEXT : FigureColor.MUTED, line, width / 2, y);
            y += FigureFont.LINE + 4;
        }
    }

    private static String alike(Restarts restarts) {
        return MESSAGES.text(
                "restarts.alike",
                restarts.all().size(),
                FigureText.value(restarts.best().train().cost()));
    }

    private static String title(Restarts restarts) {
        String title = MESSAGES.text("restarts.title", restarts.all().size(), FigureText.value(restarts.quantile(0.5)));
        return restarts.diverged() == 0 ? title : title + MESSAGES.text("restarts.diverged", restarts.diverged());
    }

    private static List<Restart> sorted(Restarts restarts) {
        return restarts.all().stream()
                .filter(restart -> !restart.diverged() && restart.train().cost() > 0)
                .sorted(Comparator.comparingDouble(restart -> restart.train().cost()))
                .toList();
    }

    private static double held(Restart restart) {
        double held = restart.held().cost();
        return held > 0 ? held : restart.train().cost();
    }

    @Override
    public String describe(Scene scene) {
        return scene.finding(Restarts.class).map(RestartsFigure::words).orElse(MESSAGES.text("finding.awaited"));
    }

    private static String words(Restarts restarts) {
        if (restarts.alike()) {
            return alike(restarts) + ". " + MESSAGES.text("restarts.alike.why") + '.';
        }
        Restart best = restarts.best();
        return title(restarts) + ". "
                + MESSAGES.text(
                        "restarts.best",
                        best.seed(),
                        FigureText.value(best.train().cost()),
                        FigureText.value(held(best)));
    }
}
