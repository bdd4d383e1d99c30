package org.initium.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.study.ClinicFinding;
import org.initium.text.Messages;

/**
 * Six printed formulas. Before the run they stand alone, to be judged by reading; from the first step on each shows what it does to
 * signals, beside what it should do.
 */
final class ClinicFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(ClinicFigure.class);
    private static final double HEAD = 24;
    private static final double GAP = 10;
    private static final double TEXT = 36;
    private static final double NARROWEST = 210;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<ClinicFinding> found = scene.finding(ClinicFinding.class);
        if (found.isEmpty()) {
            pen.note(MESSAGES.text("finding.awaited"), width, height);
            return;
        }
        boolean revealed = scene.current().step() > 0;
        boolean words = width >= 260 && height >= 180;
        if (words) {
            String title = MESSAGES.text(revealed ? "clinic.revealed" : "clinic.question");
            pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, 12);
        }
        List<ClinicFinding.Case> cases = found.get().cases();
        int columns = Math.max(1, Math.min(3, (int) (width / NARROWEST)));
        int rows = (cases.size() + columns - 1) / columns;
        double top = words ? HEAD : 4;
        double cellWidth = (width - GAP) / columns;
        double cellHeight = (height - top) / rows;
        for (int i = 0; i < cases.size(); i++) {
            double x = GAP + i % columns * cellWidth;
            double y = top + Math.floorDiv(i, columns) * cellHeight;
            paintCase(pen, cases.get(i), i, x, y, cellWidth - GAP, cellHeight - 6, revealed);
        }
    }

    private static void paintCase(
            Pen pen,
            ClinicFinding.Case shown,
            int index,
            double x,
            double y,
            double width,
            double height,
            boolean revealed) {
        pen.roundFrame(FigureColor.GRID, Pen.HAIRLINE, x, y, width, height, 8);
        if (height < 34) {
            return;
        }
        boolean wrong = shown.formula().isMisprint();
        String printed = index + 1 + ". " + shown.formula().printed();
        pen.text(FigureFont.LABEL, FigureColor.TEXT, FigureFont.LABEL.fit(printed, width - 12), x + 6, y + 11);
        if (!revealed) {
            pen.text(
                    FigureFont.LABEL,
                    FigureColor.MUTED,
                    FigureFont.LABEL.fit(MESSAGES.text("clinic.hint"), width - 12),
                    x + 6,
                    y + 26);
            return;
        }
        String verdict = wrong
                ? MESSAGES.text(
                        "clinic.wrong",
                        MESSAGES.text("clinic." + shown.formula().id()))
                : MESSAGES.text("clinic.right");
        FigureColor color = wrong ? FigureColor.ALERT : FigureColor.NODE_OUTPUT;
        pen.text(FigureFont.STRONG, color, FigureFont.STRONG.fit(verdict, width - 12), x + 6, y + 26);
        if (height >= TEXT + 30) {
            paintSizes(pen, shown, x + 4, y + TEXT, width - 8, height - TEXT - 4);
        }
    }

    private static void paintSizes(Pen pen, ClinicFinding.Case shown, double x, double y, double width, double height) {
        double[] measured =
                shown.measured().stream().mapToDouble(Double::doubleValue).toArray();
        double[] meant = shown.meant().stream().mapToDouble(Double::doubleValue).toArray();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        double[] layers = new double[measured.length];
        for (int i = 0; i < measured.length; i++) {
            layers[i] = i;
            least = Math.min(least, Math.min(measured[i], meant[i]));
            most = Math.max(most, Math.max(measured[i], meant[i]));
        }
        boolean labels = width >= 150 && height >= 50;
        Axis across = Axis.linear(0, measured.length - 1, x + (labels ? 46 : 4), x + width - 8);
        Plot plot = new Plot(pen, across, Axis.logarithmic(least, most, y + height - 4, y + 8));
        plot.grid(labels);
        plot.line(pen.theme().color(FigureColor.MUTED), Plot.DASHED, layers, meant);
        plot.line(pen.theme().color(FigureColor.GRADIENT), Plot.LINE, layers, measured);
        plot.marks(pen.theme().color(FigureColor.GRADIENT), 0, 2.6, layers, measured);
    }

    @Override
    public String describe(Scene scene) {
        Optional<ClinicFinding> found = scene.finding(ClinicFinding.class);
        if (found.isEmpty()) {
            return MESSAGES.text("finding.awaited");
        }
        boolean revealed = scene.current().step() > 0;
        StringBuilder text = new StringBuilder(MESSAGES.text(revealed ? "clinic.revealed" : "clinic.question"));
        for (ClinicFinding.Case shown : found.get().cases()) {
            text.append(' ').append(shown.formula().printed());
            if (revealed) {
                text.append(": ")
                        .append(
                                shown.formula().isMisprint()
                                        ? MESSAGES.text(
                                                "clinic.wrong",
                                                MESSAGES.text("clinic."
                                                        + shown.formula().id()))
                                        : MESSAGES.text("clinic.right"));
            }
            text.append('.');
        }
        return text.toString();
    }
}
