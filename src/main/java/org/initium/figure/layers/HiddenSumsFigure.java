package org.initium.figure.layers;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Histograms of the weighted sums of the hidden layers and, below them, of what the activation makes of these sums (Nielsen, chapter 3). */
public final class HiddenSumsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(HiddenSumsFigure.class);

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        List<LayerStats> layers = BatchHistogramsFigure.hidden(scene.current());
        if (layers.isEmpty()) {
            pen.note(MESSAGES.text("sums.none"), width, height);
            return;
        }
        ExperimentSpec spec = scene.current().spec();
        StripColumns.paint(
                pen,
                layers.stream().map(layer -> strips(layer, spec)).toList(),
                MESSAGES.text("sums.legend"),
                width,
                height);
    }

    private static StripColumns.Pair strips(LayerStats layer, ExperimentSpec spec) {
        String name = LayerNames.layer(spec.shape(), layer.layer());
        String health = LayerStrip.health(spec, layer);
        boolean positive = layer.activations().histogram().min() >= 0;
        return new StripColumns.Pair(
                HistogramStrip.counts(
                        MESSAGES.text("sums.of", name),
                        MESSAGES.text(
                                "layers.std",
                                FigureText.value(layer.weightedSums().std())),
                        layer.weightedSums(),
                        layer.weightedSums().histogram().peak(),
                        FigureColor.NODE_INPUT),
                new HistogramStrip(
                        MESSAGES.text("sums.outputs", spec.activation().id()),
                        health,
                        layer.activations().histogram(),
                        layer.activations().histogram().max(),
                        positive,
                        true,
                        layer.activations().histogram().peak(),
                        FigureColor.NODE_HIDDEN));
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        List<LayerStats> layers = BatchHistogramsFigure.hidden(scene.current());
        return StripColumns.at(layers.size(), x, y, width, height).stream()
                .mapToObj(column -> Hit.of(words(scene.current().spec(), layers.get(column))))
                .findFirst();
    }

    private static String words(ExperimentSpec spec, LayerStats layer) {
        return MESSAGES.text(
                "sums.words",
                LayerNames.layer(spec.shape(), layer.layer()),
                FigureText.value(layer.weightedSums().mean()),
                FigureText.value(layer.weightedSums().std()),
                FigureText.percent(layer.saturatedShare()));
    }

    @Override
    public String describe(Scene scene) {
        List<String> texts = BatchHistogramsFigure.hidden(scene.current()).stream()
                .map(layer -> words(scene.current().spec(), layer))
                .toList();
        return texts.isEmpty() ? MESSAGES.text("sums.none") : String.join(" ", texts);
    }
}
