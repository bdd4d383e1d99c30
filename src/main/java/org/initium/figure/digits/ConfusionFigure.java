package org.initium.figure.digits;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.initium.engine.probe.Confusion;
import org.initium.engine.probe.Examination;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Which class was taken for which at the end of the last epoch: a row an actual class, a column a prediction. */
public final class ConfusionFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(ConfusionFigure.class);
    private static final double MARGIN = 8;
    private static final double HEAD = 24;
    private static final double HEAD_MIDDLE = HEAD / 2 + 1;
    private static final double SCALE = 34;
    private static final double LEGIBLE = 22;
    private static final double SWATCH = 10;
    private static final double GAP = 5;

    /** The end of the last epoch before the step shown; empty for data without classes or epochs. */
    private static Optional<EpochLog.Epoch> last(Snapshot snapshot) {
        return snapshot.epochs()
                .until(snapshot.epoch())
                .reduce((first, second) -> second)
                .filter(epoch -> epoch.scored().confusion().classes() > 0);
    }

    private record Place(double left, double top, double cell) {
        static Place of(int classes, double width, double height) {
            double cell = Math.max(
                    1, Math.min((width - SCALE - MARGIN) / classes, (height - HEAD - SCALE - MARGIN / 2) / classes));
            double left = SCALE + Math.max(0, (width - SCALE - MARGIN - classes * cell) / 2);
            return new Place(left, HEAD, cell);
        }
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<EpochLog.Epoch> epoch = last(scene.current());
        if (epoch.isEmpty()) {
            pen.note(MESSAGES.text("confusion.none"), width, height);
            return;
        }
        Confusion confusion = epoch.get().scored().confusion();
        Place place = Place.of(confusion.classes(), width, height);
        double worst = 0;
        double best = 0;
        for (int actual = 0; actual < confusion.classes(); actual++) {
            for (int predicted = 0; predicted < confusion.classes(); predicted++) {
                int count = confusion.count(actual, predicted);
                best = actual == predicted ? Math.max(best, count) : best;
                worst = actual == predicted ? worst : Math.max(worst, count);
            }
        }
        for (int actual = 0; actual < confusion.classes(); actual++) {
            for (int predicted = 0; predicted < confusion.classes(); predicted++) {
                double most = actual == predicted ? best : worst;
                paintCell(pen, confusion, actual, predicted, place, most);
            }
        }
        paintScales(pen, epoch.get(), place);
        paintLegend(pen, confusion);
    }

    private static void paintCell(Pen pen, Confusion confusion, int actual, int predicted, Place place, double most) {
        int count = confusion.count(actual, predicted);
        // Logarithmic, so that a few confusions show beside hundreds.
        double strength = most == 0 ? 0 : Math.log1p(count) / Math.log1p(most);
        FigureColor color = actual == predicted ? FigureColor.CLASS_1 : FigureColor.CLASS_0;
        Color full = ColorScale.toned(color, pen.theme());
        Color shade = new Color(ColorScale.mix(pen.theme().color(FigureColor.NEUTRAL), full, strength));
        double x = place.left() + predicted * place.cell();
        double y = place.top() + actual * place.cell();
        double side = place.cell() - 1;
        pen.fill(shade, new Rectangle2D.Double(x, y, side, side));
        if (count > 0 && place.cell() >= LEGIBLE) {
            FigureFont font = actual == predicted ? FigureFont.STRONG : FigureFont.LABEL;
            pen.centred(font, FigureColor.TEXT, number(count, font, side), x + side / 2, y + side / 2);
        }
    }

    /** In thousands where there is no room for four digits. */
    private static String number(int count, FigureFont font, double room) {
        String all = Integer.toString(count);
        return count < 1_000 || font.width(all) <= room
                ? all
                : MESSAGES.text("confusion.thousands", FigureText.tick(count / 1_000.0, 0.1));
    }

    private static void paintScales(Pen pen, EpochLog.Epoch epoch, Place place) {
        int classes = epoch.scored().confusion().classes();
        double bottom = place.top() + classes * place.cell();
        int every = (int) Math.ceil((FigureFont.LINE - 4) / place.cell());
        for (int label = 0; label < classes; label += every) {
            double middle = (label + 0.5) * place.cell();
            String digit = Integer.toString(label);
            pen.right(FigureFont.LABEL, FigureColor.MUTED, digit, place.left() - 5, place.top() + middle);
            pen.centred(FigureFont.LABEL, FigureColor.MUTED, digit, place.left() + middle, bottom + 8);
        }
        double middle = place.left() + classes * place.cell() / 2;
        String predicted = MESSAGES.text("confusion.predicted", FigureText.whole(epoch.number()));
        pen.centred(FigureFont.LABEL, FigureColor.MUTED, predicted, middle, bottom + 23);
        pen.turned(
                FigureFont.LABEL,
                FigureColor.MUTED,
                MESSAGES.text("confusion.actual"),
                place.left() - 23,
                place.top() + classes * place.cell() / 2);
    }

    /** What the two colours stand for, with the share of those taken rightly. */
    private static void paintLegend(Pen pen, Confusion confusion) {
        double percent = 100.0 * confusion.correct() / Math.max(1, confusion.samples());
        String right = MESSAGES.text("confusion.legend.right", FigureText.tick(percent, 0.01));
        paintEntry(pen, FigureColor.CLASS_1, right, MARGIN);
        double next = MARGIN + SWATCH + GAP + FigureFont.LABEL.width(right) + 3 * GAP;
        paintEntry(pen, FigureColor.CLASS_0, MESSAGES.text("confusion.legend.wrong"), next);
    }

    private static void paintEntry(Pen pen, FigureColor color, String words, double x) {
        Rectangle2D swatch = new Rectangle2D.Double(x, HEAD_MIDDLE - SWATCH / 2, SWATCH, SWATCH);
        pen.fill(ColorScale.toned(color, pen.theme()), swatch);
        pen.text(FigureFont.LABEL, FigureColor.MUTED, words, x + SWATCH + GAP, HEAD_MIDDLE);
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        return last(scene.current()).flatMap(epoch -> {
            Confusion confusion = epoch.scored().confusion();
            Place place = Place.of(confusion.classes(), width, height);
            int predicted = (int) Math.floor((x - place.left()) / place.cell());
            int actual = (int) Math.floor((y - place.top()) / place.cell());
            boolean inside = Math.min(predicted, actual) >= 0 && Math.max(predicted, actual) < confusion.classes();
            return inside ? Optional.of(Hit.of(words(confusion, actual, predicted))) : Optional.empty();
        });
    }

    private static String words(Confusion confusion, int actual, int predicted) {
        int count = confusion.count(actual, predicted);
        double share = (double) count / Math.max(1, confusion.ofClass(actual));
        return MESSAGES.text(
                actual == predicted ? "confusion.right" : "confusion.wrong",
                FigureText.whole(count),
                actual,
                predicted,
                FigureText.percent(share));
    }

    private static String sentence(EpochLog.Epoch epoch) {
        boolean heldOut = !epoch.test().equals(Examination.NONE);
        Confusion confusion = epoch.scored().confusion();
        return MESSAGES.text(
                heldOut ? "confusion.describe.heldOut" : "confusion.describe.learnt",
                FigureText.whole(epoch.number()),
                FigureText.whole(confusion.correct()),
                FigureText.whole(confusion.samples()));
    }

    @Override
    public boolean isForReading() {
        return true;
    }

    @Override
    public String describe(Scene scene) {
        return last(scene.current()).map(ConfusionFigure::sentence).orElse(MESSAGES.text("confusion.none"));
    }
}
