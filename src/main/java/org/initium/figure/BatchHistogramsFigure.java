package org.initium.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Snapshot;
import org.initium.text.Messages;

/**
 * Histograms of the activations of the hidden layers, A1, A2, ..., on one horizontal and one vertical scale, as in AI Notes, part III. Counts are
 * not rescaled from layer to layer, so a signal that narrows grows taller.
 */
final class BatchHistogramsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(BatchHistogramsFigure.class);
    private static final double FOOT = 16;
    private static final double HEAD = 34;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        List<LayerStats> layers = hidden(scene.current());
        if (layers.isEmpty()) {
            pen.note(MESSAGES.text("batch.none"), width, height);
            return;
        }
        int peak = layers.stream()
                .mapToInt(layer -> layer.activations().histogram().peak())
                .max()
                .orElse(1);
        StripGrid grid = StripGrid.of(layers.size(), width, height);
        if (grid.legend()) {
            String legend = MESSAGES.text("batch.histograms.legend", FigureText.whole(Math.max(1, peak)));
            pen.text(FigureFont.LABEL, FigureColor.MUTED, FigureFont.LABEL.fit(legend, width - 16), 8, 13);
        }
        for (int i = 0; i < Math.min(layers.size(), grid.cells()); i++) {
            paintLayer(pen, layers.get(i), Math.max(1, peak), grid, i);
        }
    }

    private static List<LayerStats> hidden(Snapshot snapshot) {
        List<LayerStats> layers = snapshot.layers();
        return layers.size() <= 2 ? List.of() : layers.subList(1, layers.size() - 1);
    }

    private static void paintLayer(Pen pen, LayerStats stats, int peak, StripGrid grid, int cell) {
        double x = grid.x(cell);
        double y = grid.y(cell);
        double width = grid.cellWidth();
        boolean words = grid.cellHeight() >= 80 && width >= 50;
        double base = y + grid.cellHeight() - (words ? FOOT : 1);
        double room = Math.max(2, base - y - (words ? HEAD : 1));
        Histogram histogram = stats.activations().histogram();
        pen.fill(FigureColor.NODE_HIDDEN, bars(histogram, x, width, base, room / peak));
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, x, base + 0.5, x + width, base + 0.5);
        if (!words) {
            return;
        }
        pen.text(FigureFont.STRONG, FigureColor.TEXT, "A" + stats.layer(), x, y + 7);
        String std = FigureText.value(stats.activations().std());
        pen.right(FigureFont.LABEL, FigureColor.TEXT, MESSAGES.text("layers.std", std), x + width, y + 7);
        String gradient = MESSAGES.text(
                "batch.histograms.gradient", FigureText.value(stats.dJdW().rms()));
        pen.text(FigureFont.LABEL, FigureColor.MUTED, FigureFont.LABEL.fit(gradient, width), x, y + 21);
        String low = FigureText.value(histogram.min());
        String high = FigureText.value(histogram.max());
        pen.text(FigureFont.LABEL, FigureColor.MUTED, low, x, base + 9);
        pen.right(FigureFont.LABEL, FigureColor.MUTED, high, x + width, base + 9);
        if (histogram.min() < 0 && FigureFont.LABEL.width(low) < width / 3) {
            double zero = x - histogram.min() / (histogram.max() - histogram.min()) * width;
            pen.centred(FigureFont.LABEL, FigureColor.MUTED, "0", zero, base + 9);
        }
    }

    private static Path2D bars(Histogram histogram, double x, double width, double base, double perCount) {
        Path2D path = new Path2D.Float();
        double binWidth = width / histogram.bins();
        path.moveTo(x, base);
        for (int bin = 0; bin < histogram.bins(); bin++) {
            double top = base - histogram.count(bin) * perCount;
            path.lineTo(x + bin * binWidth, top);
            path.lineTo(x + (bin + 1) * binWidth, top);
        }
        path.lineTo(x + width, base);
        path.closePath();
        return path;
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        List<LayerStats> layers = hidden(scene.current());
        int cell = layers.isEmpty()
                ? -1
                : StripGrid.of(layers.size(), width, height).cellAt(x, y);
        return cell < 0 || cell >= layers.size() ? Optional.empty() : Optional.of(Hit.of(words(layers.get(cell))));
    }

    private static String words(LayerStats stats) {
        return MESSAGES.text(
                "batch.histograms.words",
                stats.layer(),
                FigureText.value(stats.activations().mean()),
                FigureText.value(stats.activations().std()),
                FigureText.value(stats.dJdW().rms()));
    }

    @Override
    public String describe(Scene scene) {
        List<LayerStats> layers = hidden(scene.current());
        return layers.isEmpty()
                ? MESSAGES.text("batch.none")
                : String.join(
                        " ", layers.stream().map(BatchHistogramsFigure::words).toList());
    }
}
