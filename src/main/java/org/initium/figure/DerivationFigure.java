package org.initium.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.network.Activation;
import org.initium.engine.study.DerivationInquiry;
import org.initium.engine.study.DerivationLine;
import org.initium.engine.study.DerivationStep;
import org.initium.text.Messages;

/** The derivation line by line: what each side is, their ratio, and a cross where they part. */
final class DerivationFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(DerivationFigure.class);
    private static final Stroke CROSS = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double MARGIN = 12;
    private static final double NUMBER = 78;
    private static final double ROW = 22;
    private static final double LARGEST = 1.5;
    private static final double NATURAL = 520;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<DerivationInquiry.Lines> found = scene.finding(DerivationInquiry.Lines.class);
        if (found.isEmpty()) {
            pen.note(MESSAGES.text("finding.awaited"), width, height);
            return;
        }
        List<DerivationLine> lines = found.get().lines();
        int rows = lines.size() + 4;
        double scale = Math.max(1, Math.min(LARGEST, Math.min(width / NATURAL, height / (rows * ROW))));
        graphics.scale(scale, scale);
        paint(pen, found.get(), width / scale, height / scale, rows);
        graphics.scale(1 / scale, 1 / scale);
    }

    private static void paint(Pen pen, DerivationInquiry.Lines found, double width, double height, int rows) {
        double row = Math.max(14, Math.min(ROW * 1.3, (height - MARGIN) / rows));
        double mark = width - MARGIN - 8;
        double ratio = mark - 16;
        boolean wide = width >= 430;
        double predicted = ratio - 52;
        double measured = predicted - NUMBER;
        double room = (wide ? measured - NUMBER : ratio - 50) - MARGIN;
        double y = MARGIN + row / 2;
        head(pen, wide, ratio, predicted, measured, y);
        DerivationStep before = null;
        for (DerivationLine line : found.lines()) {
            String group = group(line.step());
            if (before == null || !group.equals(group(before))) {
                y += row;
                if (y + 7 > height) {
                    return;
                }
                pen.text(FigureFont.STRONG, FigureColor.TEXT, MESSAGES.text(group), MARGIN, y);
            }
            before = line.step();
            y += row;
            if (y + 7 > height) {
                return;
            }
            FigureColor color = line.holds() ? FigureColor.TEXT : FigureColor.ALERT;
            String formula = line.step().formula();
            pen.text(FigureFont.LABEL, color, FigureFont.LABEL.fit(formula, room), MARGIN, y);
            if (wide) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, Digits.four(line.measured()), measured, y);
                pen.right(FigureFont.LABEL, FigureColor.MUTED, Digits.four(line.predicted()), predicted, y);
            }
            pen.right(FigureFont.STRONG, color, FigureText.value(line.ratio()), ratio, y);
            mark(pen, line.holds(), mark, y);
        }
        if (y + row + 7 <= height) {
            String note = note(found);
            pen.text(
                    FigureFont.LABEL,
                    FigureColor.MUTED,
                    FigureFont.LABEL.fit(note, width - 2 * MARGIN),
                    MARGIN,
                    y + row);
        }
    }

    private static void head(Pen pen, boolean wide, double ratio, double predicted, double measured, double y) {
        if (wide) {
            pen.right(FigureFont.LABEL, FigureColor.MUTED, MESSAGES.text("derivation.left"), measured, y);
            pen.right(FigureFont.LABEL, FigureColor.MUTED, MESSAGES.text("derivation.right"), predicted, y);
        }
        pen.right(FigureFont.LABEL, FigureColor.MUTED, MESSAGES.text("derivation.ratio"), ratio, y);
    }

    /** A dot where both sides agree, a cross where they do not. */
    private static void mark(Pen pen, boolean holds, double x, double y) {
        if (holds) {
            pen.fill(FigureColor.NODE_OUTPUT, new Ellipse2D.Double(x - 4, y - 4, 8, 8));
            return;
        }
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - 4, y - 4);
        cross.lineTo(x + 4, y + 4);
        cross.moveTo(x - 4, y + 4);
        cross.lineTo(x + 4, y - 4);
        pen.draw(FigureColor.ALERT, CROSS, cross);
    }

    private static String group(DerivationStep step) {
        return switch (step) {
            case WEIGHT -> "derivation.weights";
            case FORWARD_PRODUCT, FORWARD_SUM, FORWARD_ACTIVATION, FORWARD -> "derivation.forward";
            case BACKWARD_ACTIVATION, BACKWARD_PRODUCT, BACKWARD_SUM, BACKWARD -> "derivation.backward";
        };
    }

    private static String note(DerivationInquiry.Lines found) {
        Activation activation = found.spec().activation();
        boolean halving = activation == Activation.RELU || activation == Activation.LEAKY_RELU;
        String layer = MESSAGES.text(
                "derivation.layer", found.spec().fanIn(), found.spec().fanOut());
        return halving ? layer + "; " + MESSAGES.text("derivation.halving") : layer;
    }

    @Override
    public String describe(Scene scene) {
        return scene.finding(DerivationInquiry.Lines.class)
                .map(found -> {
                    long broken =
                            found.lines().stream().filter(line -> !line.holds()).count();
                    StringBuilder text = new StringBuilder(
                            MESSAGES.text("derivation.describe", found.lines().size(), broken));
                    found.lines().stream().filter(line -> !line.holds()).forEach(line -> text.append(' ')
                            .append(line.step().formula())
                            .append(": ")
                            .append(FigureText.value(line.ratio()))
                            .append('.'));
                    return text.toString();
                })
                .orElse(MESSAGES.text("finding.awaited"));
    }
}
