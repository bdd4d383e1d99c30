package org.initium.figure.signals;

import java.awt.Graphics2D;
import java.util.List;
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
    private static final double NARROWEST = 110;

    /** For the bars of one histogram. */
    private static final double LOWEST = 30;

    private static final double FLAT = 0.01;

    /**
     * One of the two histograms.
     *
     * @param aside what is measured: beside the title, or below it where there is no room
     */
    private record Part(Histogram histogram, String title, String aside) {
        static List<Part> of(SaturationPicture drawn) {
            WeightedSum exact = drawn.spec().theory();
            String saturated = MESSAGES.text(
                    "saturation.outputs.aside",
                    FigureText.percent(drawn.saturatedShare()),
                    FigureText.percent(exact.saturatedShare()));
            String slope = MESSAGES.text(
                    "saturation.slopes.aside", Digits.four(drawn.slope().mean()), Digits.four(exact.meanSlope()));
            return List.of(
                    new Part(drawn.outputs(), MESSAGES.text("saturation.outputs"), saturated),
                    new Part(drawn.slopes(), MESSAGES.text("saturation.slopes"), slope));
        }

        private boolean isBeside(double width) {
            return FigureFont.STRONG.width(title) + FigureFont.LABEL.width(aside) + 30 < width;
        }

        private List<String> below(double width) {
            return isBeside(width) ? List.of() : FigureFont.LABEL.lines(aside, width - 16);
        }

        double head(double width) {
            return HEAD + below(width).size() * FigureFont.LINE;
        }

        void paintHead(Pen pen, double width, double top) {
            double y = top + 12;
            pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, y);
            if (isBeside(width)) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, aside, width - 12, y);
            }
            pen.lines(FigureFont.LABEL, FigureColor.MUTED, below(width), 8, y + FigureFont.LINE);
        }
    }

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
        List<Part> parts = Part.of(found.get());
        boolean words = width >= NARROWEST && height >= leastHeight(width, parts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double top = i * height / 2;
            double head = words ? part.head(width) : 4;
            paint(pen, part.histogram(), WeightedSumFigure.color(scene), width, top + head, top + height / 2, words);
            if (words) {
                part.paintHead(pen, width, top);
            }
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        return width < NARROWEST
                ? 0
                : scene.finding(SaturationPicture.class)
                        .map(drawn -> leastHeight(width, Part.of(drawn)))
                        .orElse(0.0);
    }

    private static double leastHeight(double width, List<Part> parts) {
        double head = parts.stream().mapToDouble(part -> part.head(width)).max().orElse(0);
        return parts.size() * (head + LOWEST + Plot.BELOW);
    }

    private static void paint(
            Pen pen, Histogram histogram, FigureColor color, double width, double top, double bottom, boolean words) {
        Axis x = Axis.linear(histogram.min(), histogram.max(), words ? 14 : 6, width - 14);
        double base = bottom - (words ? Plot.BELOW : 4);
        double room = base - top;
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
