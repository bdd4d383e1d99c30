package org.initium.figure.layers;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Function;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.Summary;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.HistogramShape;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/**
 * A histogram a layer, one above the other on one axis: how a signal spreads, shrinks or piles up on its way. Several runs stand side by
 * side.
 */
public final class LayerStackFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(LayerStackFigure.class);
    private static final double NUMBER = 58;
    private static final double ENOUGH_FOR_NUMBER = 130;

    private final String words;
    private final FigureColor color;
    private final Function<LayerStats, Summary> quantity;

    private LayerStackFigure(String words, FigureColor color, Function<LayerStats, Summary> quantity) {
        this.words = words;
        this.color = color;
        this.quantity = quantity;
    }

    /** Histograms of the activations a of each layer. */
    public static Figure activations() {
        return new LayerStackFigure("stack.activations", FigureColor.NODE_HIDDEN, LayerStats::activations);
    }

    /** Histograms of the gradients dJ/da of each layer. */
    public static Figure gradients() {
        return new LayerStackFigure("stack.gradients", FigureColor.GRADIENT, LayerStats::dJda);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        LayerColumns columns = columns(scene, width, height);
        if (columns.isEmpty()) {
            pen.note(MESSAGES.text("layers.none"), width, height);
            return;
        }
        columns.paintHeads(pen, MESSAGES.text("stack.root"), scene);
        columns.paintNumbers(pen);
        for (int i = 0; i < columns.arms().size(); i++) {
            paintColumn(pen, columns, i, columns.arms().size() == 1 ? color : columns.color(scene, i));
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return columns(scene, width, 0).leastHeight();
    }

    private LayerColumns columns(Scene scene, double width, double height) {
        boolean normalized =
                scene.arms().stream().anyMatch(arm -> arm.normalized().isPresent());
        String title = MESSAGES.text(normalized ? words + ".normalized" : words);
        return LayerColumns.of(scene, title, width, height, LayerColumns.FOOT);
    }

    private void paintColumn(Pen pen, LayerColumns columns, int column, FigureColor fill) {
        List<LayerStats> layers = LayerColumns.hidden(columns.arms().get(column));
        boolean numbers = columns.rowsHaveWords() && columns.columnWidth() >= ENOUGH_FOR_NUMBER;
        double from = columns.x(column);
        double to = from + columns.columnWidth() - (numbers ? NUMBER : 0);
        Summary first = quantity.apply(layers.get(0));
        Axis x = Axis.linear(first.histogram().min(), first.histogram().max(), from, to);
        if (columns.words()) {
            double bottom = columns.base(layers.size() - 1);
            pen.line(FigureColor.GRID, Pen.HAIRLINE, x.at(0), columns.top(), x.at(0), bottom);
            Plot axis = new Plot(pen, x, Axis.linear(0, 1, bottom, columns.top()));
            if (columns.arms().size() == 1) {
                axis.ticksBelow();
            } else {
                axis.endsBelow();
            }
        }
        for (int row = 0; row < layers.size(); row++) {
            Summary summary = quantity.apply(layers.get(row));
            double base = columns.base(row);
            pen.fill(fill, HistogramShape.roots(summary.histogram(), x, base, columns.rowHeight() * 0.92));
            if (columns.rowHeight() >= 5) {
                pen.line(FigureColor.AXIS, Pen.HAIRLINE, from, base, to, base);
            }
            if (numbers) {
                String number = FigureText.value(value(summary));
                pen.right(FigureFont.LABEL, FigureColor.TEXT, number, to + NUMBER, base - columns.rowHeight() / 2);
            }
        }
        if (numbers) {
            String name = MESSAGES.text(isGradient() ? "stack.rms" : "stack.std");
            pen.right(FigureFont.LABEL, FigureColor.MUTED, name, to + NUMBER, columns.base(layers.size() - 1) + 11);
        }
    }

    private boolean isGradient() {
        return color == FigureColor.GRADIENT;
    }

    /** Gradients by their size, activations by their spread, as the notes measure them. */
    private double value(Summary summary) {
        return isGradient() ? summary.rms() : summary.std();
    }

    @Override
    public String describe(Scene scene) {
        StringBuilder text = new StringBuilder(MESSAGES.text(words)).append('.');
        for (Scene.Arm arm : scene.arms()) {
            if (arm.snapshot().layers().size() > 2) {
                List<LayerStats> layers = LayerColumns.hidden(arm);
                double first = value(quantity.apply(layers.get(0)));
                double last = value(quantity.apply(layers.get(layers.size() - 1)));
                text.append(' ')
                        .append(MESSAGES.text(
                                isGradient() ? "stack.describe.rms" : "stack.describe.std",
                                arm.name(),
                                FigureText.value(first),
                                FigureText.value(last)));
            }
        }
        return text.toString();
    }
}
