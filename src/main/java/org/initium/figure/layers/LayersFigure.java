package org.initium.figure.layers;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.Summary;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.LayerQuantity;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.text.Messages;

/** One strip a layer: histogram of its activations, or sums or weights, and outline of a gradient, on axes that can be compared. */
public final class LayersFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(LayersFigure.class);
    private static final Stroke LINE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double SWATCH = 14;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Snapshot snapshot = scene.current();
        List<LayerStats> layers = snapshot.layers();
        if (layers.isEmpty()) {
            pen.note(MESSAGES.text("layers.none"), width, height);
            return;
        }
        ViewOptions options = scene.options();
        double lineReach = StripAxes.shared(layers, options.layerLine());
        StripGrid grid = StripGrid.of(layers.size(), width, height);
        if (grid.legend()) {
            paintLegend(pen, options, lineReach, width);
        }
        LayerStrip strip = new LayerStrip(pen, snapshot.spec(), options, lineReach);
        for (int i = 0; i < Math.min(layers.size(), grid.cells()); i++) {
            strip.paint(layers.get(i), grid.x(i), grid.y(i), grid.cellWidth(), grid.cellHeight());
        }
        if (grid.cells() < layers.size()) {
            String more = MESSAGES.text("layers.more", layers.size() - grid.cells());
            pen.right(FigureFont.LABEL, FigureColor.MUTED, more, width - 8, height - 8);
        }
    }

    private static void paintLegend(Pen pen, ViewOptions options, double lineReach, double width) {
        double x = 8;
        double y = StripGrid.LEGEND / 2 + 2;
        pen.fill(ColorScale.toned(FigureColor.NODE_HIDDEN, pen.theme()), new Rectangle2D.Double(x, y - 4, SWATCH, 8));
        x += SWATCH + 5;
        String bars = options.layerBars().words();
        pen.text(FigureFont.LABEL, FigureColor.MUTED, bars, x, y);
        x += FigureFont.LABEL.width(bars) + 14;
        pen.line(FigureColor.GRADIENT, LINE, x, y, x + SWATCH, y);
        x += SWATCH + 5;
        String name = options.layerLine().words();
        String withAxis = MESSAGES.text("layers.line", name, FigureText.round(lineReach));
        double room = width - x - 4;
        String symbol = name.substring(name.lastIndexOf(' ') + 1);
        String line = Stream.of(withAxis, name, symbol)
                .filter(words -> FigureFont.LABEL.width(words) <= room)
                .findFirst()
                .orElse("");
        pen.text(FigureFont.LABEL, FigureColor.MUTED, line, x, y);
        x += FigureFont.LABEL.width(line) + 14;
        String root = MESSAGES.text("layers.root");
        if (x + FigureFont.LABEL.width(root) < width - 8) {
            pen.right(FigureFont.LABEL, FigureColor.MUTED, root, width - 8, y);
        }
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        Snapshot snapshot = scene.current();
        StripGrid grid = StripGrid.of(Math.max(1, snapshot.layers().size()), width, height);
        int cell = grid.cellAt(x, y);
        return cell < 0 || cell >= snapshot.layers().size()
                ? Optional.empty()
                : Optional.of(Hit.of(words(scene, snapshot.layers().get(cell))));
    }

    private static String words(Scene scene, LayerStats stats) {
        ExperimentSpec spec = scene.current().spec();
        List<String> parts = new ArrayList<>();
        LayerQuantity bars = scene.options().layerBars();
        LayerQuantity line = scene.options().layerLine();
        if (bars.isKnown(stats)) {
            Summary summary = bars.of(stats);
            parts.add(MESSAGES.text(
                    "layers.words.bars",
                    bars.words(),
                    FigureText.value(summary.mean()),
                    FigureText.value(summary.std())));
        }
        if (line.isKnown(stats)) {
            parts.add(MESSAGES.text(
                    "layers.words.line",
                    line.words(),
                    FigureText.value(line.of(stats).rms())));
        }
        String health = LayerStrip.health(spec, stats);
        if (!health.isEmpty()) {
            parts.add(health);
        }
        String said = parts.isEmpty() ? MESSAGES.text("layers.words.nothing") : String.join(", ", parts);
        return MESSAGES.text("layers.words", LayerNames.layer(spec.shape(), stats.layer()), said);
    }

    @Override
    public String describe(Scene scene) {
        StringBuilder text = new StringBuilder();
        for (LayerStats stats : scene.current().layers()) {
            text.append(words(scene, stats)).append(". ");
        }
        return text.toString().strip();
    }
}
