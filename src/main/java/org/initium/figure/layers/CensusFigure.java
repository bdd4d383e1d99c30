package org.initium.figure.layers;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import org.initium.engine.network.Activation;
import org.initium.engine.probe.LayerStats;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Units that learn nothing, layer by layer: ReLU units that are 0 on every sample, tanh and sigmoid activations on the flat. */
public final class CensusFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(CensusFigure.class);
    private static final double NUMBER = 84;
    private static final double ENOUGH_FOR_NUMBER = 130;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        LayerColumns columns = columns(scene, width, height);
        if (columns.isEmpty()) {
            pen.note(MESSAGES.text("layers.none"), width, height);
            return;
        }
        columns.paintHeads(pen, "", scene);
        columns.paintNumbers(pen);
        for (int i = 0; i < columns.arms().size(); i++) {
            paintColumn(pen, columns, i, columns.arms().size() == 1 ? FigureColor.CLASS_0 : columns.color(scene, i));
        }
        if (columns.words() && columns.arms().size() > 1) {
            paintFoot(pen, columns);
        }
    }

    /** What is counted of each run, as the names of the runs stand where that stands for a single one; and the scale of columns too narrow for it. */
    private static void paintFoot(Pen pen, LayerColumns columns) {
        double y = columns.height() - columns.foot() + 11;
        if (!scaleFits(columns.columnWidth())) {
            pen.text(FigureFont.LABEL, FigureColor.MUTED, MESSAGES.text("census.scale"), columns.x(0), y);
        }
        List<String> counted = counted(columns.arms(), columns.width());
        pen.lines(FigureFont.LABEL, FigureColor.TEXT, counted, 8, y + FigureFont.LINE);
    }

    private static boolean scaleFits(double room) {
        return FigureFont.LABEL.width("0 %") + FigureFont.LABEL.width("100 %") + 8 <= room;
    }

    /** Each kind of flat part among the runs once, in lines that fit. */
    private static List<String> counted(List<Scene.Arm> arms, double width) {
        String all =
                arms.stream().map(arm -> MESSAGES.text(key(arm))).distinct().collect(Collectors.joining(" · "));
        double room = width - 16;
        return FigureFont.LABEL.lines(all, room).stream()
                .map(line -> FigureFont.LABEL.fit(line, room))
                .toList();
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return columns(scene, width, 0).leastHeight();
    }

    private static LayerColumns columns(Scene scene, double width, double height) {
        List<Scene.Arm> arms = LayerColumns.arms(scene);
        double foot =
                LayerColumns.FOOT + (arms.size() > 1 ? counted(arms, width).size() * FigureFont.LINE : 0);
        String title = arms.isEmpty() ? "" : MESSAGES.text(key(arms.get(0)));
        return LayerColumns.of(scene, title, width, height, foot);
    }

    private static void paintColumn(Pen pen, LayerColumns columns, int column, FigureColor fill) {
        Scene.Arm arm = columns.arms().get(column);
        List<LayerStats> layers = LayerColumns.hidden(arm);
        boolean numbers = columns.rowsHaveWords() && columns.columnWidth() >= ENOUGH_FOR_NUMBER;
        double from = columns.x(column);
        double room = columns.columnWidth() - (numbers ? NUMBER : 0);
        double thick = Math.max(1, Math.min(14, columns.rowHeight() * 0.62));
        for (int row = 0; row < layers.size(); row++) {
            LayerStats stats = layers.get(row);
            double y = columns.base(row) - columns.rowHeight() / 2;
            double share = share(arm, stats);
            pen.rectangle(FigureColor.GRID, from, y - thick / 2, room, thick);
            pen.rectangle(fill, from, y - thick / 2, room * Math.min(1, share), thick);
            if (numbers) {
                FigureColor color = share > 0 ? FigureColor.TEXT : FigureColor.MUTED;
                pen.right(FigureFont.LABEL, color, number(arm, stats), from + room + NUMBER, y);
            }
        }
        if (columns.words() && scaleFits(room)) {
            double y = columns.base(layers.size() - 1) + 11;
            pen.text(FigureFont.LABEL, FigureColor.MUTED, "0 %", from, y);
            pen.right(FigureFont.LABEL, FigureColor.MUTED, "100 %", from + room, y);
            if (numbers) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, looked(arm), from + room + NUMBER, y);
            }
        }
    }

    private static boolean isRelu(Scene.Arm arm) {
        return arm.snapshot().spec().activation() == Activation.RELU;
    }

    private static double share(Scene.Arm arm, LayerStats stats) {
        return isRelu(arm) ? stats.deadShare() : stats.saturatedShare();
    }

    private static String number(Scene.Arm arm, LayerStats stats) {
        return isRelu(arm)
                ? MESSAGES.text("census.of", stats.deadUnits(), stats.units())
                : FigureText.percent(stats.saturatedShare());
    }

    private static String looked(Scene.Arm arm) {
        return MESSAGES.text("census.samples", LayerColumns.hidden(arm).get(0).samples());
    }

    private static String key(Scene.Arm arm) {
        return switch (arm.snapshot().spec().activation()) {
            case RELU -> "census.dead";
            case TANH -> "census.tanh";
            case SIGMOID -> "census.sigmoid";
            default -> "census.none";
        };
    }

    @Override
    public boolean isForReading() {
        return true;
    }

    @Override
    public String describe(Scene scene) {
        StringBuilder text = new StringBuilder();
        for (Scene.Arm arm : scene.arms()) {
            if (arm.snapshot().layers().size() > 2) {
                List<String> numbers = LayerColumns.hidden(arm).stream()
                        .map(stats -> number(arm, stats))
                        .toList();
                text.append(arm.name())
                        .append(": ")
                        .append(MESSAGES.text(key(arm)))
                        .append(", ")
                        .append(looked(arm))
                        .append(": ")
                        .append(String.join(", ", numbers))
                        .append(". ");
            }
        }
        return text.isEmpty() ? MESSAGES.text("layers.none") : text.toString().strip();
    }
}
