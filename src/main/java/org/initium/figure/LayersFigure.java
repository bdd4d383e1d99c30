package org.initium.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Snapshot;
import org.initium.text.Messages;

/** One strip a layer: histogram of its activations, outline of its gradients dJ/dz, all layers on one pair of axes. */
final class LayersFigure implements Figure {
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
        double gradients = StripAxes.gradients(layers);
        StripGrid grid = StripGrid.of(layers.size(), width, height);
        if (grid.legend()) {
            paintLegend(pen, gradients, width);
        }
        LayerStrip strip = new LayerStrip(pen, snapshot.spec(), gradients);
        for (int i = 0; i < Math.min(layers.size(), grid.cells()); i++) {
            strip.paint(layers.get(i), grid.x(i), grid.y(i), grid.cellWidth(), grid.cellHeight());
        }
        if (grid.cells() < layers.size()) {
            String more = MESSAGES.text("layers.more", layers.size() - grid.cells());
            pen.right(FigureFont.LABEL, FigureColor.MUTED, more, width - 8, height - 8);
        }
    }

    private static void paintLegend(Pen pen, double gradients, double width) {
        double x = 8;
        double y = StripGrid.LEGEND / 2 + 2;
        pen.fill(ColorScale.toned(FigureColor.NODE_HIDDEN, pen.theme()), new Rectangle2D.Double(x, y - 4, SWATCH, 8));
        x += SWATCH + 5;
        String activation = MESSAGES.text("layers.activation");
        pen.text(FigureFont.LABEL, FigureColor.MUTED, activation, x, y);
        x += FigureFont.LABEL.width(activation) + 14;
        pen.line(FigureColor.GRADIENT, LINE, x, y, x + SWATCH, y);
        x += SWATCH + 5;
        String gradient = MESSAGES.text("layers.gradient", FigureText.round(gradients));
        pen.text(FigureFont.LABEL, FigureColor.MUTED, FigureFont.LABEL.fit(gradient, width - x - 4), x, y);
        x += FigureFont.LABEL.width(gradient) + 14;
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
                : Optional.of(Hit.of(words(snapshot, snapshot.layers().get(cell))));
    }

    private static String words(Snapshot snapshot, LayerStats stats) {
        String name = LayerNames.layer(snapshot.spec().shape(), stats.layer());
        String text = MESSAGES.text(
                "layers.words",
                name,
                FigureText.value(stats.activations().mean()),
                FigureText.value(stats.activations().std()));
        if (stats.layer() == 0) {
            return text;
        }
        text += MESSAGES.text(
                "layers.words.gradient", FigureText.value(stats.dJdz().rms()));
        String health = LayerStrip.health(snapshot.spec(), stats);
        return health.isEmpty() ? text : text + ", " + health;
    }

    @Override
    public String describe(Scene scene) {
        StringBuilder text = new StringBuilder();
        for (LayerStats stats : scene.current().layers()) {
            text.append(words(scene.current(), stats)).append(". ");
        }
        return text.toString().strip();
    }
}
