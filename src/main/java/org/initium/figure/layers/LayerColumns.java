package org.initium.figure.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.initium.engine.probe.LayerStats;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.paint.Ticks;
import org.initium.figure.scene.Scene;

/**
 * Small multiples: a column for each run, a row for each hidden layer, the first one on top.
 *
 * @param rows hidden layers of the deepest run
 */
record LayerColumns(List<Scene.Arm> arms, int rows, double width, double height, boolean words) {
    static final double HEAD = 24;
    static final double FOOT = 20;

    private static final double MARGIN = 8;
    private static final double NUMBERS = 22;
    private static final double SAMPLE = 12;
    private static final double GAP = 10;
    private static final double LOWEST_WORDS = 13;

    static LayerColumns of(Scene scene, double width, double height) {
        List<Scene.Arm> arms = new ArrayList<>();
        int rows = 0;
        for (Scene.Arm arm : scene.arms()) {
            if (arm.snapshot().layers().size() > 2) {
                arms.add(arm);
                rows = Math.max(rows, hidden(arm).size());
            }
        }
        return new LayerColumns(List.copyOf(arms), rows, width, height, width >= 180 && height >= 120);
    }

    static List<LayerStats> hidden(Scene.Arm arm) {
        List<LayerStats> layers = arm.stack();
        return layers.subList(1, layers.size());
    }

    boolean isEmpty() {
        return arms.isEmpty();
    }

    double left() {
        return MARGIN + (words ? NUMBERS : 0);
    }

    double columnWidth() {
        return (width - left() - MARGIN - GAP * (arms.size() - 1)) / arms.size();
    }

    double x(int column) {
        return left() + column * (columnWidth() + GAP);
    }

    double top() {
        return words ? HEAD : MARGIN / 2;
    }

    double rowHeight() {
        return (height - top() - (words ? FOOT : MARGIN / 2)) / rows;
    }

    /** Foot of a row, counted from 0. */
    double base(int row) {
        return top() + (row + 1) * rowHeight();
    }

    /** Whether every row has the height of a line of text. */
    boolean rowsHaveWords() {
        return words && rowHeight() >= LOWEST_WORDS;
    }

    /** Numbers of the layers, left of the rows, as many as there is room for. */
    void paintNumbers(Pen pen) {
        if (!words) {
            return;
        }
        int step = (int) Math.max(1, Ticks.roundUp(Math.ceil(LOWEST_WORDS / rowHeight())));
        for (int row = 0; row < rows; row++) {
            if ((row + 1) % step == 0 || step == 1) {
                double y = base(row) - rowHeight() / 2;
                pen.right(FigureFont.LABEL, FigureColor.MUTED, Integer.toString(row + 1), left() - 6, y);
            }
        }
    }

    /** A title over everything, or the names of the runs over their columns, beside a piece of their colour or, where those are narrow, below it. */
    void paintHeads(Pen pen, String title, String aside, Scene scene) {
        if (!words) {
            return;
        }
        if (arms.size() == 1) {
            pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 2 * MARGIN), MARGIN, 12);
            double room = width - 3 * MARGIN - FigureFont.STRONG.width(title);
            if (FigureFont.LABEL.width(aside) <= room) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, aside, width - MARGIN, 12);
            }
            return;
        }
        List<String> beside = names(columnWidth() - SAMPLE - 4);
        List<String> names = beside.isEmpty() ? names(columnWidth()) : beside;
        for (int i = 0; i < arms.size(); i++) {
            if (beside.isEmpty()) {
                double y = names.isEmpty() ? 12 : 3;
                pen.line(color(scene, i), Plot.LINE, x(i), y, x(i) + columnWidth(), y);
            } else {
                pen.line(color(scene, i), Plot.LINE, x(i), 12, x(i) + SAMPLE, 12);
            }
            if (!names.isEmpty()) {
                double from = beside.isEmpty() ? x(i) : x(i) + SAMPLE + 4;
                pen.text(FigureFont.STRONG, FigureColor.TEXT, names.get(i), from, 12);
            }
        }
    }

    /** "Small, s = 0.01", or "Small" where there is no room for its number; no names at all where one would have to be cut. */
    private List<String> names(double room) {
        return Stream.<UnaryOperator<String>>of(name -> name, name -> name.replaceFirst(",.*", ""))
                .map(shorten ->
                        arms.stream().map(arm -> shorten.apply(arm.name())).toList())
                .filter(names -> new HashSet<>(names).size() == names.size()
                        && names.stream().allMatch(name -> FigureFont.STRONG.width(name) <= room))
                .findFirst()
                .orElse(List.of());
    }

    /** The colour of a column's run. */
    FigureColor color(Scene scene, int column) {
        return FigureColor.ofArm(scene.arms().indexOf(arms.get(column)));
    }
}
