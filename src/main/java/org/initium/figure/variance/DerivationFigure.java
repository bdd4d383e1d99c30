package org.initium.figure.variance;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.initium.engine.study.variance.DerivationInquiry;
import org.initium.engine.study.variance.DerivationLine;
import org.initium.engine.study.variance.DerivationStep;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.Digits;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.MathText;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/**
 * The derivation line by line: what each side is in one layer of the network on screen, and their ratio there and in fresh layers under
 * the chosen assumptions; a tick where both sides agree, a cross where they part.
 */
public final class DerivationFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(DerivationFigure.class);
    static final double MARGIN = 12;
    private static final double ROW = 22;
    private static final double LARGEST = 1.5;

    /** Of a formula that has a line to itself, as of one beside numbers in a window of usual size. */
    private static final double STACKED = 0.8;

    /** Lower rows would touch. */
    private static final double LEAST_ROW = 15;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<LayerDerivation> here = LayerDerivation.of(scene);
        Optional<DerivationInquiry.Lines> fresh = scene.finding(DerivationInquiry.Lines.class);
        if (here.isEmpty() && fresh.isEmpty()) {
            pen.note(MESSAGES.text("finding.awaited"), width, height);
            return;
        }
        int rows = DerivationColumns.of(width).rows();
        double scale =
                Math.max(1, Math.min(LARGEST, Math.min(width / DerivationColumns.NATURAL, height / (rows * ROW))));
        graphics.scale(scale, scale);
        new Table(pen, width / scale, height / scale).paint(scene.current(), here, fresh);
        graphics.scale(1 / scale, 1 / scale);
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return DerivationColumns.of(width).rows() * LEAST_ROW + MARGIN;
    }

    /** One painting; {@code y} runs down the rows. */
    private static final class Table {
        private final Pen pen;
        private final DerivationColumns columns;
        private final double width;
        private final double height;
        private final double row;

        /** All formulas that stand beside numbers alike, or a long one would look less than the others. */
        private final double shrunk;

        private double y;

        Table(Pen pen, double width, double height) {
            this.pen = pen;
            this.columns = DerivationColumns.of(width);
            this.width = width;
            this.height = height;
            this.row = Math.max(LEAST_ROW, Math.min(ROW * 1.5, (height - MARGIN) / columns.rows()));
            this.y = MARGIN / 2 + row / 2;
            double widest = Arrays.stream(DerivationStep.values())
                    .mapToDouble(step -> pen.width(formula(step)))
                    .max()
                    .orElse(1);
            this.shrunk = columns.stacked() ? STACKED : Math.min(1, (columns.formula() - MARGIN) / widest);
        }

        void paint(Snapshot now, Optional<LayerDerivation> here, Optional<DerivationInquiry.Lines> fresh) {
            here.ifPresent(layer -> {
                String words = FigureFont.STRONG.fit(DerivationWords.layer(now, layer), columns.formula() - MARGIN);
                pen.text(FigureFont.STRONG, FigureColor.TEXT, words, MARGIN, y);
            });
            if (columns.stacked()) {
                next();
            }
            columns.head(pen, y);
            String group = "";
            for (DerivationStep step : DerivationStep.values()) {
                if (!group.equals(DerivationWords.group(step))) {
                    group = DerivationWords.group(step);
                    if (!next()) {
                        return;
                    }
                    paintGroup(step, here);
                }
                if (!next()) {
                    return;
                }
                paintLine(step, here, fresh);
            }
            fresh.ifPresent(this::paintNote);
        }

        private boolean next() {
            y += row;
            return y + 7 <= height;
        }

        private void paintGroup(DerivationStep step, Optional<LayerDerivation> here) {
            String title = MESSAGES.text(DerivationWords.group(step));
            pen.text(FigureFont.STRONG, FigureColor.TEXT, title, MARGIN, y);
            here.flatMap(layer -> layer.gain(step)).ifPresent(gain -> paintGain(gain, FigureFont.STRONG.width(title)));
        }

        private void paintGain(LayerDerivation.Gain gain, double title) {
            double room = shrunk * pen.width(gain.formula());
            double left = columns.stacked() ? MARGIN : columns.ratio() - 44 - room;
            if (columns.stacked()) {
                next();
            }
            if (columns.stacked() || left > MARGIN + title + 8) {
                pen.formula(FigureColor.MUTED, gain.formula(), left, y, room);
                String value = FigureText.value(gain.value());
                pen.right(FigureFont.STRONG, FigureColor.GRADIENT, value, columns.ratio(), y);
            }
        }

        private void paintLine(
                DerivationStep step, Optional<LayerDerivation> here, Optional<DerivationInquiry.Lines> fresh) {
            boolean holds = here.map(layer -> layer.holds(step)).orElse(true)
                    && fresh.map(lines -> lines.holds(line(lines.lines(), step)))
                            .orElse(true);
            FigureColor color = holds ? FigureColor.TEXT : FigureColor.ALERT;
            MathText formula = formula(step);
            double room = Math.min(shrunk * pen.width(formula), width - MARGIN - MARGIN / 2);
            pen.formula(color, formula, MARGIN, y, room);
            if (columns.stacked()) {
                next();
            }
            here.ifPresent(layer -> {
                paintSides(layer.line(step));
                paintRatio(layer.line(step).ratio(), layer.holds(step), columns.ratio());
            });
            fresh.ifPresent(lines -> {
                DerivationLine line = line(lines.lines(), step);
                paintRatio(line.ratio(), lines.holds(line), columns.fresh());
            });
        }

        private static MathText formula(DerivationStep step) {
            return new MathText(step.formula(), step.tex());
        }

        private void paintSides(DerivationLine line) {
            if (columns.wide()) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, Digits.four(line.measured()), columns.measured(), y);
                pen.right(FigureFont.LABEL, FigureColor.MUTED, Digits.four(line.predicted()), columns.predicted(), y);
            }
        }

        private void paintRatio(double ratio, boolean holds, double end) {
            FigureColor color = holds ? FigureColor.TEXT : FigureColor.ALERT;
            pen.right(FigureFont.STRONG, color, FigureText.value(ratio), end, y);
            double x = end + DerivationColumns.MARK;
            pen.draw(
                    holds ? FigureColor.NODE_OUTPUT : FigureColor.ALERT,
                    Verdict.STROKE,
                    holds ? Verdict.tick(x, y) : Verdict.cross(x, y));
        }

        private void paintNote(DerivationInquiry.Lines fresh) {
            String note = DerivationWords.note(fresh);
            double room = width - 2 * MARGIN;
            List<String> lines =
                    columns.stacked() ? FigureFont.LABEL.lines(note, room) : List.of(FigureFont.LABEL.fit(note, room));
            for (String line : lines) {
                if (next()) {
                    pen.text(FigureFont.LABEL, FigureColor.MUTED, line, MARGIN, y);
                }
            }
        }
    }

    private static DerivationLine line(List<DerivationLine> lines, DerivationStep step) {
        return lines.stream().filter(line -> line.step() == step).findFirst().orElseThrow();
    }

    @Override
    public boolean isForReading() {
        return true;
    }

    @Override
    public String describe(Scene scene) {
        return DerivationWords.describe(
                scene.current(), LayerDerivation.of(scene), scene.finding(DerivationInquiry.Lines.class));
    }
}
