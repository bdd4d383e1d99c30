package org.initium.figure.formula;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The formulas that a lab is about with their numbers for the network on screen, closed form above, measured below. */
public final class FormulaFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(FormulaFigure.class);
    private static final double ROW = 24;
    private static final double LEAST_ROW = 16;
    private static final double MARGIN = 12;
    private static final double GAP = 18;
    private static final double LARGEST = 1.75;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        List<FormulaLine> lines = FormulaLines.of(scene);
        if (lines.isEmpty()) {
            pen.note(MESSAGES.text("formula.none"), width, height);
            return;
        }
        double formulas = widest(lines, line -> pen.width(line.formula()));
        double values = widest(lines, line -> FigureFont.STRONG.width(line.value()));
        double words = widest(lines, line -> FigureFont.LABEL.width(line.words()));
        // A pixel more, as what fits exactly may not when all of it is scaled.
        double whole = 2 * MARGIN + formulas + values + words + 2 * GAP + 1;
        double scale =
                Math.max(1, Math.min(LARGEST, Math.min(width / whole, height / (lines.size() * ROW + 2 * MARGIN))));
        graphics.scale(scale, scale);
        paint(pen, lines, width / scale, height / scale, formulas, values);
        graphics.scale(1 / scale, 1 / scale);
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return FormulaLines.of(scene).size() * LEAST_ROW + 2 * MARGIN;
    }

    private static void paint(
            Pen pen, List<FormulaLine> lines, double width, double height, double formulas, double values) {
        double row = Math.max(LEAST_ROW, Math.min(ROW * 1.4, (height - 2 * MARGIN) / lines.size()));
        double y = MARGIN + row / 2;
        double right = MARGIN + formulas + GAP + values;
        for (FormulaLine line : lines) {
            if (y + 7 > height) {
                return;
            }
            double value = FigureFont.STRONG.width(line.value());
            double room = right > width - MARGIN ? width - MARGIN - value - 8 - MARGIN : formulas;
            pen.formula(FigureColor.TEXT, line.formula(), MARGIN, y, room);
            pen.right(FigureFont.STRONG, FigureColor.GRADIENT, line.value(), Math.min(right, width - MARGIN), y);
            double rest = width - MARGIN - right - GAP;
            if (rest > 40) {
                pen.text(FigureFont.LABEL, FigureColor.MUTED, FigureFont.LABEL.fit(line.words(), rest), right + GAP, y);
            }
            y += row;
        }
    }

    private static double widest(List<FormulaLine> lines, ToDoubleFunction<FormulaLine> width) {
        return lines.stream().mapToDouble(width).max().orElse(0);
    }

    @Override
    public boolean isForReading() {
        return true;
    }

    @Override
    public String describe(Scene scene) {
        return FormulaLines.of(scene).stream()
                .map(line -> line.formula().words() + ": " + line.value() + ". " + line.words())
                .collect(Collectors.joining(" "));
    }
}
