package org.initium.figure.signals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.probe.Histogram;
import org.initium.engine.study.saturation.SaturationPicture;
import org.initium.engine.study.saturation.SaturationSpec;
import org.initium.engine.theory.WeightedSum;
import org.initium.figure.formula.SaturationFormulas;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.Digits;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.HistogramShape;
import org.initium.figure.paint.Legend;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/**
 * The density of z: on top old and new weights on one axis, below the chosen weights on an axis of their own. Bars are draws, lines are
 * the exact Gaussian.
 */
public final class WeightedSumFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(WeightedSumFigure.class);
    private static final double HEAD = 24;

    /** Above and below the names of the curves. */
    private static final double AROUND_NAMES = 3;

    private static final double SAMPLE = 18;
    private static final double NARROWEST = 150;

    /** For the curves of one plot. */
    private static final double LOWEST = 45;

    /** As the arms of the lab, where they are compared. */
    private static final FigureColor OLD = FigureColor.ofArm(0);

    private static final FigureColor NEW = FigureColor.ofArm(1);

    private static final FigureColor OTHER = FigureColor.ofArm(2);
    private static final double HEADROOM = 1.08;

    /** How much of the colour the bars have. */
    private static final double BARS = 0.45;

    /** Bars wider than this many pixels stand apart. */
    private static final double WIDE_BAR = 3;

    /** One curve of the upper plot. */
    private record Curve(String name, WeightedSum sum, FigureColor color, boolean chosen) {
        Stroke stroke() {
            return chosen ? Plot.LINE : Plot.DASHED;
        }
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        if (!(scene.current().spec().data() instanceof DataSpec.OnOff)) {
            pen.note(MESSAGES.text("saturation.none"), width, height);
            return;
        }
        List<Curve> curves = curves(scene);
        boolean words = width >= NARROWEST && height >= leastHeight(width, curves);
        double more = words ? names(curves, width) - HEAD : 0;
        double half = (height + more) / 2;
        paintCommon(pen, scene, curves, width, half, words);
        paintOwn(pen, scene, width, half, height, words);
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        boolean shown = scene.current().spec().data() instanceof DataSpec.OnOff && width >= NARROWEST;
        return shown ? leastHeight(width, curves(scene)) : 0;
    }

    private static double leastHeight(double width, List<Curve> curves) {
        return names(curves, width) + HEAD + 2 * (LOWEST + Plot.BELOW);
    }

    /** Height of the names of the curves above them. */
    private static double names(List<Curve> curves, double width) {
        return 2 * AROUND_NAMES + Legend.ROW * legend(curves).rows(width);
    }

    private static Legend legend(List<Curve> curves) {
        Legend legend = new Legend(SAMPLE);
        curves.forEach(curve -> legend.addLine(curve.name(), FigureColor.TEXT, curve.color(), curve.stroke()));
        return legend;
    }

    private static void paintCommon(
            Pen pen, Scene scene, List<Curve> curves, double width, double bottom, boolean words) {
        SaturationSpec unit = SaturationFormulas.unit(scene.current().spec());
        double reach = SaturationPicture.commonReach(unit);
        double most = 0;
        for (Curve curve : curves) {
            most = Math.max(most, peak(curve.sum()));
        }
        double head = words ? names(curves, width) : 4;
        Plot plot = plot(pen, -reach, reach, most, width, head, bottom, words);
        scene.finding(SaturationPicture.class).ifPresent(drawn -> bars(plot, drawn.common(), color(scene)));
        for (Curve curve : curves) {
            plot.curve(pen.theme().color(curve.color()), curve.stroke(), curve.sum()::density);
        }
        if (words) {
            Legend legend = legend(curves);
            legend.paint(pen, width, AROUND_NAMES, legend.rows(width));
        }
    }

    private static void paintOwn(Pen pen, Scene scene, double width, double top, double bottom, boolean words) {
        WeightedSum sum = SaturationFormulas.unit(scene.current().spec()).theory();
        double reach = SaturationPicture.ownReach(sum);
        Plot plot = plot(pen, -reach, reach, peak(sum), width, top + (words ? HEAD : 4), bottom, words);
        double flat = WeightedSum.SATURATED_BEYOND;
        if (flat < reach) {
            shade(pen, plot, -reach, -flat);
            shade(pen, plot, flat, reach);
        }
        scene.finding(SaturationPicture.class).ifPresent(drawn -> bars(plot, drawn.own(), color(scene)));
        plot.curve(pen.theme().color(color(scene)), Plot.LINE, sum::density);
        if (words) {
            String title = MESSAGES.text("saturation.own", name(scene), Digits.four(sum.sd()));
            pen.text(FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(title, width - 16), 8, top + 12);
            String shaded = MESSAGES.text("saturation.shaded", FigureText.percent(sum.saturatedShare()));
            if (FigureFont.STRONG.width(title) + FigureFont.LABEL.width(shaded) + 40 < width) {
                pen.right(FigureFont.LABEL, FigureColor.MUTED, shaded, width - 12, top + 12);
            }
        }
    }

    private static Plot plot(
            Pen pen, double low, double high, double most, double width, double top, double bottom, boolean words) {
        Axis x = Axis.linear(low, high, words ? Plot.left(width) : 6, width - 12);
        Axis y = Axis.linear(0, most * HEADROOM, bottom - (words ? Plot.BELOW : 4), top);
        Plot plot = new Plot(pen, x, y);
        plot.grid(words);
        if (words) {
            plot.ticksBelow();
            pen.right(FigureFont.LABEL, FigureColor.MUTED, "z", x.to() + 8, y.from() + 11);
        }
        return plot;
    }

    private static void shade(Pen pen, Plot plot, double from, double to) {
        double left = plot.x().at(from);
        double top = plot.y().to();
        pen.rectangle(
                FigureColor.NEUTRAL, left, top, plot.x().at(to) - left, plot.y().from() - top);
    }

    /** Bars whose area is 1, as that of the density is. */
    private static void bars(Plot plot, Histogram histogram, FigureColor color) {
        long all = (long) histogram.below() + histogram.above();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            all += histogram.count(bin);
        }
        double binWidth = (histogram.max() - histogram.min()) / histogram.bins();
        double perCount = (plot.y().from() - plot.y().at(1 / (Math.max(1, all) * binWidth)));
        Color ink = plot.pen().theme().color(color);
        Color bar = new Color(ColorScale.mix(plot.pen().theme().color(FigureColor.SURFACE), ink, BARS));
        double wide = binWidth * plot.x().perUnit();
        double gap = wide > WIDE_BAR ? 1 : 0;
        plot.pen().fill(bar, HistogramShape.apart(histogram, plot.x(), plot.y().from(), perCount, gap));
    }

    /** Old and new weights, and the chosen ones where they are neither. */
    private static List<Curve> curves(Scene scene) {
        SaturationSpec unit = SaturationFormulas.unit(scene.current().spec());
        WeightedSum old = unit.withWeightVariance(1).theory();
        WeightedSum scaled = unit.withWeightVariance(1.0 / unit.inputs()).theory();
        boolean isOld = isOld(unit);
        boolean isNew = isNew(unit);
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve(MESSAGES.text("saturation.curve.old"), old, OLD, isOld));
        curves.add(new Curve(MESSAGES.text("saturation.curve.new"), scaled, NEW, isNew));
        if (!isOld && !isNew) {
            curves.add(new Curve(name(scene), unit.theory(), OTHER, true));
        }
        return curves;
    }

    private static boolean isOld(SaturationSpec unit) {
        return isAbout(unit.weightVariance(), 1);
    }

    private static boolean isNew(SaturationSpec unit) {
        return isAbout(unit.weightVariance(), 1.0 / unit.inputs());
    }

    /** Up to rounding: an initializer's variance is the square of its scale. */
    private static boolean isAbout(double variance, double expected) {
        return Math.abs(variance - expected) <= 1e-12 * expected;
    }

    /** The colour of the chosen weights in both plots. */
    static FigureColor color(Scene scene) {
        SaturationSpec unit = SaturationFormulas.unit(scene.current().spec());
        return isOld(unit) ? OLD : isNew(unit) ? NEW : OTHER;
    }

    private static String name(Scene scene) {
        return scene.arms().get(scene.selected()).name();
    }

    private static double peak(WeightedSum sum) {
        double peak = sum.peakDensity();
        return Double.isFinite(peak) ? peak : 1;
    }

    @Override
    public String describe(Scene scene) {
        if (!(scene.current().spec().data() instanceof DataSpec.OnOff)) {
            return MESSAGES.text("saturation.none");
        }
        WeightedSum sum = SaturationFormulas.unit(scene.current().spec()).theory();
        return MESSAGES.text("saturation.describe", Digits.four(sum.sd()), FigureText.percent(sum.saturatedShare()));
    }
}
