package org.initium.figure.layers;

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
 * @param title over the only column
 * @param foot height of what is written below the rows
 */
record LayerColumns(
        List<Scene.Arm> arms, int rows, String title, double width, double height, double foot, boolean words) {
    /** With the names of the columns. */
    private static final double HEAD = 24;

    /** With the ends of the axis. */
    static final double FOOT = 20;

    private static final double NARROWEST = 100;

    /** Of all rows together, for the shape of each to be seen. */
    private static final double LOWEST = 50;

    private static final double MARGIN = 8;
    private static final double NUMBERS = 22;
    private static final double SAMPLE = 12;
    private static final double GAP = 10;
    private static final double LOWEST_WORDS = 13;

    static LayerColumns of(Scene scene, String title, double width, double height, double foot) {
        List<Scene.Arm> arms = arms(scene);
        int rows = arms.stream().mapToInt(arm -> hidden(arm).size()).max().orElse(0);
        boolean words = width >= NARROWEST && height >= head(arms, title, width) + LOWEST + foot;
        return new LayerColumns(arms, rows, title, width, height, foot, words);
    }

    /** The runs that have a column: those whose hidden layers are known. */
    static List<Scene.Arm> arms(Scene scene) {
        return scene.arms().stream()
                .filter(arm -> arm.snapshot().layers().size() > 2)
                .toList();
    }

    /** With the numbers of the rows and words above and below them; 0 where there is nothing to show or no width for words. */
    double leastHeight() {
        return isEmpty() || width < NARROWEST ? 0 : head(arms, title, width) + LOWEST + foot;
    }

    private static double head(List<Scene.Arm> arms, String title, double width) {
        return HEAD + (arms.size() == 1 ? (titleLines(title, width).size() - 1) * FigureFont.LINE : 0);
    }

    private static List<String> titleLines(String title, double width) {
        return FigureFont.STRONG.lines(title, width - 2 * MARGIN);
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
        return words ? head(arms, title, width) : MARGIN / 2;
    }

    double rowHeight() {
        return (height - top() - (words ? foot : MARGIN / 2)) / rows;
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
    void paintHeads(Pen pen, String aside, Scene scene) {
        if (!words) {
            return;
        }
        if (arms.size() == 1) {
            pen.lines(FigureFont.STRONG, FigureColor.TEXT, titleLines(title, width), MARGIN, 12);
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
