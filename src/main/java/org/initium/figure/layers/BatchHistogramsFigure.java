package org.initium.figure.layers;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/**
 * Histograms of the hidden layers over one batch, as in AI Notes, part III: the activations A1, A2, ... on one horizontal and one vertical scale, so that a
 * signal that narrows grows taller, and below them the gradients that reach these activations, also on one axis.
 */
public final class BatchHistogramsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(BatchHistogramsFigure.class);

    /** Root mean squares from the middle to the end of the axis of gradients: further out lies next to nothing. */
    private static final double GRADIENT_REACH = 5;

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
        double reach = GRADIENT_REACH
                * layers.stream().mapToDouble(layer -> layer.dJda().rms()).max().orElse(0);
        String legend = MESSAGES.text("batch.histograms.legend", FigureText.whole(Math.max(1, peak)));
        StripColumns.paint(
                pen, layers.stream().map(layer -> strips(layer, peak, reach)).toList(), legend, width, height);
    }

    /** Of networks with hidden layers, all layers between input and output. */
    static List<LayerStats> hidden(Snapshot snapshot) {
        List<LayerStats> layers = snapshot.layers();
        return layers.size() <= 2 ? List.of() : layers.subList(1, layers.size() - 1);
    }

    private static StripColumns.Pair strips(LayerStats layer, int peak, double reach) {
        String std =
                MESSAGES.text("layers.std", FigureText.value(layer.activations().std()));
        String rms = MESSAGES.text(
                "batch.histograms.rms", FigureText.value(layer.dJda().rms()));
        return new StripColumns.Pair(
                HistogramStrip.counts(
                        MESSAGES.text("batch.histograms.activations", layer.layer()),
                        std,
                        layer.activations(),
                        peak,
                        FigureColor.NODE_HIDDEN),
                new HistogramStrip(
                        MESSAGES.text("batch.histograms.gradients", layer.layer()),
                        rms,
                        layer.dJda().histogram(),
                        reach,
                        false,
                        true,
                        layer.dJda().histogram().peak(),
                        FigureColor.GRADIENT));
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        List<LayerStats> layers = hidden(scene.current());
        return StripColumns.at(layers.size(), x, y, width, height).stream()
                .mapToObj(column -> Hit.of(words(layers.get(column))))
                .findFirst();
    }

    private static String words(LayerStats stats) {
        return MESSAGES.text(
                "batch.histograms.words",
                stats.layer(),
                FigureText.value(stats.activations().mean()),
                FigureText.value(stats.activations().std()),
                FigureText.value(stats.dJda().rms()),
                FigureText.value(stats.dJdz().rms()),
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
