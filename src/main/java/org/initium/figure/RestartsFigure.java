package org.initium.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.initium.engine.study.Restart;
import org.initium.engine.study.Restarts;
import org.initium.text.Messages;

/** The final costs of many restarts, sorted, and which of them validation would keep. */
final class RestartsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(RestartsFigure.class);
    private static final Stroke RING = new BasicStroke(2);
    private static final double HEAD = 28;
    private static final double NOTE = 20;
    private static final double MARK = 3.2;

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
        boolean words = width >= 160 && height >= 130;
        Restart best = found.get().best();
        double least = Math.min(sorted.get(0).train().cost(), held(best));
        double most = sorted.get(sorted.size() - 1).train().cost();
        Axis x = Axis.linear(0, sorted.size(), words ? Plot.LEFT : 6, width - 20);
        Axis y = Axis.logarithmic(least, most, height - (words ? Plot.BELOW + NOTE : 4), words ? HEAD : 4);
        Plot plot = new Plot(pen, x, y);
        plot.grid(words);
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

    private static void paintWords(Pen pen, Restarts restarts, Restart best, double width, double height) {
        String title = MESSAGES.text("restarts.title", restarts.all().size(), FigureText.value(restarts.quantile(0.5)));
        pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, 12);
        String sorted = MESSAGES.text("restarts.sorted");
        pen.right(
                FigureFont.LABEL,
                FigureColor.MUTED,
                FigureFont.LABEL.fit(sorted, width - 60),
                width - 14,
                height - NOTE - 7);
        pen.draw(FigureColor.SELECTED, RING, new Ellipse2D.Double(9, height - 16, 10, 10));
        String kept = MESSAGES.text(
                "restarts.best", best.seed(), FigureText.value(best.train().cost()), FigureText.value(held(best)));
        pen.text(FigureFont.LABEL, FigureColor.TEXT, FigureFont.LABEL.fit(kept, width - 32), 25, height - 11);
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
        return scene.finding(Restarts.class)
                .map(restarts ->
                        MESSAGES.text("restarts.title", restarts.all().size(), FigureText.value(restarts.quantile(0.5)))
                                + ". "
                                + MESSAGES.text(
                                        "restarts.best",
                                        restarts.best().seed(),
                                        FigureText.value(restarts.best().train().cost()),
                                        FigureText.value(held(restarts.best()))))
                .orElse(MESSAGES.text("finding.awaited"));
    }
}
