package org.initium.figure.layers;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import org.initium.engine.network.Activation;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.network.NetworkFigure;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.LayerQuantity;
import org.initium.figure.scene.ViewOptions;
import org.initium.text.Messages;

/**
 * One layer: name, spread, histogram and health. Heights are square roots of counts (a rootogram), each layer up to its own peak: the
 * many zeros of a ReLU then do not flatten all the rest.
 */
final class LayerStrip {
    private static final Messages MESSAGES = Messages.of(LayerStrip.class);
    private static final Stroke LINE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double THINNEST = 1.5;
    private static final double FOOT = 30;

    private final Pen pen;
    private final ExperimentSpec spec;
    private final LayerQuantity barred;
    private final LayerQuantity lined;
    private final double lineReach;

    /** {@code lineReach} is the end of the line's axis, one for all layers. */
    LayerStrip(Pen pen, ExperimentSpec spec, ViewOptions options, double lineReach) {
        this.pen = pen;
        this.spec = spec;
        this.barred = options.layerBars();
        this.lined = options.layerLine();
        this.lineReach = lineReach;
    }

    void paint(LayerStats stats, double x, double y, double width, double height) {
        boolean words = height >= 70 && width >= 40;
        boolean sideBySide = paintHead(stats, x, y, width, words);
        double head = words ? (sideBySide ? 18 : 32) : 0;
        double base = y + height - (words ? FOOT : 1);
        double room = Math.max(2, base - y - head);
        double reach = StripAxes.of(stats, barred);
        FigureColor color = NetworkFigure.border(spec.shape(), stats.layer());
        if (barred.isKnown(stats)) {
            pen.fill(
                    ColorScale.toned(color, pen.theme()),
                    bars(barred.of(stats).histogram(), reach, x, width, base, room));
        }
        if (lined.isKnown(stats)) {
            pen.draw(FigureColor.GRADIENT, LINE, outline(lined.of(stats).histogram(), lineReach, x, width, base, room));
        }
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, x, base + 0.5, x + width, base + 0.5);
        if (words) {
            if (barred.isKnown(stats)) {
                paintTicks(reach, x, width, base);
            }
            boolean ill = stats.deadUnits() > 0 || stats.saturatedShare() >= 0.5;
            paintWhole(health(spec, stats), ill ? FigureColor.TEXT : FigureColor.MUTED, x, base + 24, width + 6);
        }
    }

    private boolean paintHead(LayerStats stats, double x, double y, double width, boolean words) {
        if (!words) {
            return false;
        }
        String name = LayerNames.fitting(spec.shape(), stats.layer(), width - 4);
        String std = barred.isKnown(stats)
                ? MESSAGES.text("layers.std", FigureText.value(barred.of(stats).std()))
                : "";
        boolean sideBySide = FigureFont.STRONG.width(name) + FigureFont.LABEL.width(std) + 6 <= width;
        pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(name, width), x, y + 7);
        if (sideBySide) {
            pen.right(FigureFont.LABEL, FigureColor.MUTED, std, x + width, y + 7);
        } else {
            paintWhole(std, FigureColor.MUTED, x, y + 21, width);
        }
        return sideBySide;
    }

    /** Half a number would be none: what has no room is told where the layer is pointed at. */
    private void paintWhole(String words, FigureColor color, double x, double y, double room) {
        if (FigureFont.LABEL.width(words) <= room) {
            pen.text(FigureFont.LABEL, color, words, x, y);
        }
    }

    private void paintTicks(double reach, double x, double width, double base) {
        String low = FigureText.round(-reach);
        String high = FigureText.round(reach);
        double y = base + 10;
        if (FigureFont.LABEL.width(low) + FigureFont.LABEL.width(high) + 20 <= width) {
            pen.text(FigureFont.LABEL, FigureColor.MUTED, low, x, y);
            pen.right(FigureFont.LABEL, FigureColor.MUTED, high, x + width, y);
        }
        pen.centred(FigureFont.LABEL, FigureColor.MUTED, "0", x + width / 2, y);
        pen.line(FigureColor.AXIS, Pen.HAIRLINE, x + width / 2, base, x + width / 2, base + 3);
    }

    private static Path2D bars(Histogram histogram, double reach, double x, double width, double base, double room) {
        Path2D path = new Path2D.Float();
        double scale = room / Math.sqrt(Math.max(1, histogram.peak()));
        double perUnit = width / (2 * reach);
        double binWidth = (histogram.max() - histogram.min()) / histogram.bins();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.count(bin) == 0) {
                continue;
            }
            double left = x + (histogram.min() + bin * binWidth + reach) * perUnit;
            double right = Math.max(left + binWidth * perUnit, left + THINNEST);
            left = Math.max(x, Math.min(x + width - THINNEST, left));
            right = Math.min(x + width, Math.max(right, left + THINNEST));
            double top = base - Math.sqrt(histogram.count(bin)) * scale;
            path.moveTo(left, base);
            path.lineTo(left, top);
            path.lineTo(right, top);
            path.lineTo(right, base);
            path.closePath();
        }
        return path;
    }

    private static Path2D outline(Histogram histogram, double reach, double x, double width, double base, double room) {
        Path2D path = new Path2D.Float();
        double scale = room / Math.sqrt(Math.max(1, histogram.peak()));
        double perUnit = width / (2 * reach);
        double binWidth = (histogram.max() - histogram.min()) / histogram.bins();
        path.moveTo(x, base);
        for (int bin = 0; bin < histogram.bins(); bin++) {
            double middle = x + (histogram.min() + (bin + 0.5) * binWidth + reach) * perUnit;
            if (middle >= x && middle <= x + width) {
                path.lineTo(middle, base - Math.sqrt(histogram.count(bin)) * scale);
            }
        }
        path.lineTo(x + width, base);
        return path;
    }

    /** Dead units for ReLU, saturated share for tanh and sigmoid. */
    static String health(ExperimentSpec spec, LayerStats stats) {
        boolean hidden = stats.layer() > 0 && stats.layer() < spec.shape().depth();
        if (!hidden) {
            return "";
        }
        if (spec.activation() == Activation.RELU) {
            return MESSAGES.text("layers.dead", stats.deadUnits(), stats.units());
        }
        boolean flat = spec.activation() == Activation.TANH || spec.activation() == Activation.SIGMOID;
        return flat ? MESSAGES.text("layers.saturated", FigureText.percent(stats.saturatedShare())) : "";
    }
}
