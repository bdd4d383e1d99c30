package org.initium.figure.network;

import java.awt.Stroke;
import java.util.stream.Stream;
import org.initium.engine.data.Task;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.ScaleBar;
import org.initium.figure.scene.ViewOptions;
import org.initium.text.Messages;

/** Says what maps and links of the network mean. */
final class NetworkLegend {
    private static final Messages MESSAGES = Messages.of(NetworkLegend.class);
    private static final double ENOUGH_FOR_ONE_ROW = 640;
    private static final double ENOUGH_FOR_WORDS = 280;

    /** In one row, the links need the rest of its least width. */
    private static final double WORDS_BEFORE_LINKS = 260;

    private static final double SAMPLE = 22;
    private static final double GAP = 12;

    private final Pen pen;
    private final NetworkFrame frame;
    private double x;

    NetworkLegend(Pen pen, NetworkFrame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    static int rows(double width) {
        return width >= ENOUGH_FOR_ONE_ROW ? 1 : 2;
    }

    /** What a border means is written below its layer and needs no legend. */
    void paint(Snapshot snapshot, LinkValues values, ViewOptions options) {
        x = frame.x();
        paintMapScale(snapshot, frame.legendRow(0));
        int second = frame.legendRows() - 1;
        if (second > 0) {
            x = frame.x();
        }
        paintLinks(options, frame.width() < ENOUGH_FOR_WORDS, frame.legendRow(second));
        paintScale(values, frame.legendRow(second));
    }

    /** The pictures in the units; networks with more inputs than a plane has none. */
    private void paintMapScale(Snapshot snapshot, double y) {
        if (snapshot.unitMaps().isEmpty()) {
            return;
        }
        label(x, "−", y, 5);
        double bar = 2 * SAMPLE;
        pen.image(ScaleBar.image(pen.theme()), x, y - 4, bar, 8);
        label(x + bar + 5, "+", y, 8);
        boolean probability = snapshot.data().train().task() != Task.REGRESSION;
        double room = frame.x() + (frame.legendRows() > 1 ? frame.width() : WORDS_BEFORE_LINKS) - x;
        Stream.of(probability ? "network.maps.output" : "network.maps", "network.maps", "network.maps.short")
                .map(MESSAGES::text)
                .filter(words -> FigureFont.LABEL.width(words) <= room)
                .findFirst()
                .ifPresent(words -> label(x, words, y, 2 * GAP));
    }

    private void paintLinks(ViewOptions options, boolean narrow, double y) {
        boolean weights = options.links() == ViewOptions.Links.WEIGHTS;
        pen.text(FigureFont.LABEL, FigureColor.TEXT, weights ? "w" : "dJ/dw", x, y);
        x += FigureFont.LABEL.width(weights ? "w" : "dJ/dw") + 8;
        sample(FigureColor.CLASS_0, LinkBundle.stroke(5, options, true), y);
        label(x, narrow ? "−" : MESSAGES.text("network.negative"), y);
        sample(FigureColor.NOTHING, LinkBundle.dots(1.5f), y);
        label(x, "0", y);
        sample(FigureColor.CLASS_1, LinkBundle.stroke(5, options, false), y);
        label(x, narrow ? "+" : MESSAGES.text("network.positive"), y);
    }

    private void paintScale(LinkValues values, double y) {
        String scale = values.allZero()
                ? MESSAGES.text("network.allZero")
                : MESSAGES.text("network.widest", FigureText.value(values.largest()));
        if (x + FigureFont.LABEL.width(scale) <= frame.x() + frame.width()) {
            pen.text(FigureFont.LABEL, FigureColor.MUTED, scale, x, y);
        }
    }

    private void sample(FigureColor color, Stroke stroke, double y) {
        pen.line(color, stroke, x, y, x + SAMPLE, y);
        x += SAMPLE + 5;
    }

    private void label(double at, String text, double y) {
        label(at, text, y, GAP);
    }

    private void label(double at, String text, double y, double gap) {
        pen.text(FigureFont.LABEL, FigureColor.MUTED, text, at, y);
        x = at + FigureFont.LABEL.width(text) + gap;
    }
}
