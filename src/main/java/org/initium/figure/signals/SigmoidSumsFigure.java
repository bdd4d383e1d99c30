package org.initium.figure.signals;

import java.awt.Graphics2D;
import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.probe.Histogram;
import org.initium.engine.study.saturation.SaturationPicture;
import org.initium.engine.theory.WeightedSum;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.Digits;
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

/** What the sigmoid makes of the weighted sum, draw by draw: its output on top, its slope below. */
public final class SigmoidSumsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(SigmoidSumsFigure.class);
    private static final double HEAD = 24;
    private static final double FLAT = 0.01;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<SaturationPicture> found = scene.finding(SaturationPicture.class);
        if (found.isEmpty()) {
            boolean awaited = scene.current().spec().data() instanceof DataSpec.OnOff;
            pen.note(MESSAGES.text(awaited ? "finding.awaited" : "saturation.none"), width, height);
            return;
        }
        SaturationPicture drawn = found.get();
        WeightedSum exact = drawn.spec().theory();
        FigureColor color = WeightedSumFigure.color(scene);
        boolean words = width >= 260 && height >= 180;
        String saturated = MESSAGES.text(
                "saturation.outputs.aside",
                FigureText.percent(drawn.saturatedShare()),
                FigureText.percent(exact.saturatedShare()));
        paint(pen, drawn.outputs(), color, width, 0, height / 2, words);
        String slope = MESSAGES.text(
                "saturation.slopes.aside", Digits.four(drawn.slope().mean()), Digits.four(exact.meanSlope()));
        paint(pen, drawn.slopes(), color, width, height / 2, height, words);
        if (words) {
            head(pen, MESSAGES.text("saturation.outputs"), saturated, width, 12);
            head(pen, MESSAGES.text("saturation.slopes"), slope, width, height / 2 + 12);
        }
    }

    private static void paint(
            Pen pen, Histogram histogram, FigureColor color, double width, double top, double bottom, boolean words) {
        Axis x = Axis.linear(histogram.min(), histogram.max(), words ? 14 : 6, width - 14);
        double base = bottom - (words ? Plot.BELOW : 4);
        double room = base - top - (words ? HEAD : 4);
        if (histogram.max() == 1) {
            pen.rectangle(FigureColor.NEUTRAL, x.at(0), base - room, x.at(FLAT) - x.at(0), room);
            pen.rectangle(FigureColor.NEUTRAL, x.at(1 - FLAT), base - room, x.at(1) - x.at(1 - FLAT), room);
        }
        pen.fill(color, HistogramShape.counts(histogram, x, base, room / Math.max(1, histogram.peak())));
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, x.from(), base, x.to(), base);
        if (words) {
            new Plot(pen, x, Axis.linear(0, 1, base, base - room)).ticksBelow();
        }
    }

    private static void head(Pen pen, String title, String aside, double width, double y) {
        pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, y);
        if (FigureFont.STRONG.width(title) + FigureFont.LABEL.width(aside) + 30 < width) {
            pen.right(FigureFont.LABEL, FigureColor.MUTED, aside, width - 12, y);
        }
    }

    @Override
    public String describe(Scene scene) {
        return scene.finding(SaturationPicture.class)
                .map(drawn -> MESSAGES.text(
                        "saturation.outputs.describe",
                        FigureText.whole(drawn.draws()),
                        FigureText.percent(drawn.saturatedShare()),
                        Digits.four(drawn.slope().mean())))
                .orElse(MESSAGES.text("finding.awaited"));
    }
}
