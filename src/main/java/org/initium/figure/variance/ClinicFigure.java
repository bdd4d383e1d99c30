package org.initium.figure.variance;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.initium.engine.study.variance.ClinicFinding;
import org.initium.engine.study.variance.ClinicFormula;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.MathText;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.ClinicNotes;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Six printed formulas, each on a card: to be judged by reading, then run to see what it does to weights and signals. */
public final class ClinicFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(ClinicFigure.class);
    private static final Stroke PICKED = new BasicStroke(2);
    private static final double LINE = 15;

    /** In the height of a card that has a formula and a verdict. */
    private static final double LEAST_LINES = 2.6;

    /** Lines in height of a card below which its two stand closer. */
    private static final double LOW = 3.3;

    private static final double INDENT = 8;
    private static final double MARK = 18;
    private static final double LOWEST_PLOT = 40;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<ClinicFinding> found = scene.finding(ClinicFinding.class);
        if (found.isEmpty()) {
            pen.note(MESSAGES.text("finding.awaited"), width, height);
            return;
        }
        ClinicNotes notes = scene.options().clinic();
        if (ClinicPlace.hasHead(width, height)) {
            pen.text(
                    FigureFont.STRONG,
                    FigureColor.TEXT,
                    FigureFont.STRONG.fit(ClinicWords.score(notes), width - 16),
                    10,
                    12);
        }
        ClinicPlace place = ClinicPlace.of(width, height);
        for (ClinicFinding.Case shown : found.get().cases()) {
            paintCard(pen, shown, notes, place.card(shown.formula()));
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return scene.finding(ClinicFinding.class).isEmpty() ? 0 : ClinicPlace.leastHeight(width, LEAST_LINES * LINE);
    }

    private static void paintCard(Pen pen, ClinicFinding.Case shown, ClinicNotes notes, Rectangle2D card) {
        ClinicFormula formula = shown.formula();
        boolean picked = notes.picked() == formula;
        pen.roundFrame(
                picked ? FigureColor.SELECTED : FigureColor.GRID,
                picked ? PICKED : Pen.HAIRLINE,
                card.getX(),
                card.getY(),
                card.getWidth(),
                card.getHeight(),
                8);
        if (card.getHeight() < 20 || card.getWidth() < 40) {
            return;
        }
        boolean tight = card.getHeight() < LEAST_LINES * LINE;
        double x = card.getX() + INDENT;
        double room = card.getWidth() - 2 * INDENT;
        boolean low = card.getHeight() < LOW * LINE;
        double y = card.getY() + (tight ? card.getHeight() / 2 : (low ? 0.9 : 1.1) * LINE);
        String author = ClinicPlace.number(formula) + "  " + formula.author();
        pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(author, room), x, y);
        double indent = FigureFont.STRONG.width(author) + 14;
        pen.formula(FigureColor.TEXT, new MathText(formula.rule(), formula.tex()), x + indent, y, room - indent);
        if (tight) {
            return;
        }
        y += (low ? 1.25 : 1.55) * LINE;
        paintStatus(pen, shown, notes, x, y, room);
        if (!notes.tried(formula)) {
            return;
        }
        if (formula.isMisprint() && y + 1.5 * LINE < card.getMaxY()) {
            y += LINE;
            String reason = FigureFont.LABEL.fit(ClinicWords.reason(formula), room - MARK);
            pen.text(FigureFont.LABEL, FigureColor.MUTED, reason, x + MARK, y);
        }
        double top = y + 0.7 * LINE;
        if (card.getMaxY() - top >= LOWEST_PLOT) {
            paintSizes(pen, shown, x, top, room, card.getMaxY() - top);
        }
    }

    /** A tick or a cross for the verdict, and what the run showed. */
    private static void paintStatus(
            Pen pen, ClinicFinding.Case shown, ClinicNotes notes, double x, double y, double room) {
        String status = FigureFont.LABEL.fit(ClinicWords.status(shown, notes), room - MARK);
        if (!notes.tried(shown.formula())) {
            boolean judged = notes.verdict(shown.formula()).isPresent();
            pen.text(FigureFont.LABEL, judged ? FigureColor.TEXT : FigureColor.MUTED, status, x, y);
            return;
        }
        boolean right = notes.right(shown.formula());
        FigureColor color = right ? FigureColor.NODE_OUTPUT : FigureColor.ALERT;
        pen.draw(color, Verdict.STROKE, right ? Verdict.tick(x + 5, y) : Verdict.cross(x + 5, y));
        pen.text(FigureFont.LABEL, FigureColor.TEXT, status, x + MARK, y);
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
        Plot plot = new Plot(pen, across, Axis.logarithmic(least, most, y + height - 8, y + 8));
        plot.grid(labels);
        plot.line(pen.theme().color(FigureColor.MUTED), Plot.DASHED, layers, meant);
        plot.line(pen.theme().color(FigureColor.GRADIENT), Plot.LINE, layers, measured);
        plot.marks(pen.theme().color(FigureColor.GRADIENT), 0, 2.6, layers, measured);
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        return scene.finding(ClinicFinding.class)
                .flatMap(found -> ClinicPlace.of(width, height).at(x, y).map(found::of))
                .map(shown -> Hit.of(ClinicWords.card(shown, scene.options().clinic())));
    }

    @Override
    public String describe(Scene scene) {
        Optional<ClinicFinding> found = scene.finding(ClinicFinding.class);
        if (found.isEmpty()) {
            return MESSAGES.text("finding.awaited");
        }
        ClinicNotes notes = scene.options().clinic();
        StringBuilder text = new StringBuilder(ClinicWords.score(notes));
        ClinicFinding.Case picked = found.get().of(notes.picked());
        text.append(' ').append(MESSAGES.text("clinic.picked", ClinicWords.card(picked, notes)));
        for (ClinicFinding.Case shown : found.get().cases()) {
            text.append(' ').append(ClinicWords.card(shown, notes));
            if (!notes.tried(shown.formula())) {
                text.append('.');
            }
        }
        return text.toString();
    }
}
