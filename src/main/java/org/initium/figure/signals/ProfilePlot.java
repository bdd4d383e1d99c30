package org.initium.figure.signals;

import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
import org.initium.figure.formula.SignalSizes;
import org.initium.figure.paint.Axis;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.signals.SignalProfileFigure.ProfileArm;
import org.initium.text.Messages;

/** The two halves of the signal profile. */
final class ProfilePlot {
    private static final Messages MESSAGES = Messages.of(ProfilePlot.class);
    private static final double TITLE = 26;
    private static final double MARK = 3.2;

    /** Shown at most, as a float holds no more. */
    private static final double DECADES = 60;

    private final Pen pen;
    private final List<ProfileArm> arms;
    private final boolean words;

    ProfilePlot(Pen pen, List<ProfileArm> arms, boolean words) {
        this.pen = pen;
        this.arms = arms;
        this.words = words;
    }

    static FigureColor color(int gradient) {
        return switch (gradient) {
            case 0 -> FigureColor.GRADIENT;
            case 1, 3 -> FigureColor.CLASS_0; // never together
            default -> FigureColor.CLASS_2;
        };
    }

    void paintSignals(double left, double right, double height) {
        double[] all = arms.stream()
                .flatMapToDouble(arm -> DoubleStream.concat(
                        DoubleStream.of(arm.sizes().signal()),
                        arm.theory().stream().flatMapToDouble(theory -> DoubleStream.of(signal(arm, theory)))))
                .toArray();
        Plot plot = plot(left, right, height, all, 0);
        ProfileArm shown = arms.get(0);
        title(plot, left, shown.sizes().norms() ? "profile.norm" : "profile.std", factors(true), true);
        for (ProfileArm arm : arms) {
            Color color = arm.compared()
                    ? pen.theme().color(FigureColor.ofArm(arm.index()))
                    : pen.theme().color(FigureColor.NODE_HIDDEN);
            double[] layers = layers(arm, 0);
            arm.theory().ifPresent(theory -> {
                if (theory.signal().hasBand()) {
                    plot.band(
                            plot.faint(color),
                            layers,
                            theory.signal().low(),
                            theory.signal().high());
                }
                plot.line(color, Plot.DASHED, layers, signal(arm, theory));
            });
            measured(
                    plot,
                    color,
                    arm.compared() ? arm.index() : 0,
                    MARK,
                    layers,
                    arm.sizes().signal());
        }
    }

    void paintGradients(double left, double right, double height) {
        DoubleStream all = DoubleStream.empty();
        for (ProfileArm arm : arms) {
            for (int kind : kinds(arm)) {
                all = DoubleStream.concat(all, DoubleStream.of(from1(gradient(arm, kind))));
                if (arm.theory().isPresent()) {
                    all = DoubleStream.concat(
                            all, DoubleStream.of(from1(theory(arm, arm.theory().get(), kind))));
                }
            }
        }
        Plot plot = plot(left, right, height, all.toArray(), 1);
        String compared = arms.get(0).sizes().norms() ? "profile.gradientNorm" : "profile.gradient";
        title(plot, left, arms.get(0).compared() ? compared : "profile.gradients", factors(false), false);
        for (ProfileArm arm : arms) {
            for (int kind : kinds(arm)) {
                Color color = pen.theme().color(arm.compared() ? FigureColor.ofArm(arm.index()) : color(kind));
                paintGradient(plot, arm, kind, color);
            }
        }
    }

    private void paintGradient(Plot plot, ProfileArm arm, int kind, Color color) {
        double[] layers = layers(arm, 1);
        if (arm.theory().isPresent()) {
            ProfileTheory theory = arm.theory().get();
            if (kind == 0 && theory.dJda().hasBand()) {
                double scale = arm.sizes().dJda()[arm.sizes().last()];
                double[] low = from1(ProfileTheory.scaled(theory.dJda().low(), scale));
                double[] high = from1(ProfileTheory.scaled(theory.dJda().high(), scale));
                plot.band(plot.faint(color), layers, low, high);
            }
            plot.line(color, Plot.DASHED, layers, from1(theory(arm, theory, kind)));
        }
        // Where units are nearly linear, dJ/dz is nearly dJ/da: its larger marks then look out from behind.
        double radius = kind == 1 ? MARK + 2 : MARK;
        measured(plot, color, arm.compared() ? arm.index() : kind, radius, layers, from1(gradient(arm, kind)));
    }

    private void measured(Plot plot, Color color, int shape, double radius, double[] layers, double[] values) {
        plot.line(color, Plot.LINE, layers, values);
        double pitch = (plot.x().to() - plot.x().from()) / Math.max(1, layers.length);
        if (pitch >= 3 * MARK) {
            plot.marks(color, shape, radius, layers, values);
        }
    }

    private Plot plot(double left, double right, double height, double[] values, int firstLayer) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double value : values) {
            if (value > 0 && Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (most == 0) {
            least = 0.1;
            most = 1;
            paintReason(values, (left + right) / 2, height / 2);
        }
        least = Math.max(least, most * Math.pow(10, -DECADES));
        double x0 = left + (words ? Plot.left(right - left) : 6);
        double x1 = right - 12;
        double bottom = height - (words ? Plot.BELOW : 4);
        int last = arms.stream().mapToInt(arm -> arm.sizes().last()).max().orElse(1);
        double inset = (x1 - x0) / (2 * (last - firstLayer + 1));
        double span = last - firstLayer;
        double margin = span * inset / Math.max(1, x1 - x0 - 2 * inset);
        Axis x = Axis.linear(firstLayer - margin, last + margin, x0, x1);
        return new Plot(pen, x, Axis.logarithmic(least, most, bottom, words ? TITLE : 4));
    }

    /** Says why there is nothing to plot. */
    private void paintReason(double[] values, double x, double y) {
        boolean zero =
                DoubleStream.of(values).filter(Double::isFinite).findAny().isPresent();
        String reason = MESSAGES.text(zero ? "profile.zero" : "profile.notFinite");
        pen.centred(FigureFont.LABEL, FigureColor.MUTED, reason, x, y);
    }

    private void title(Plot plot, double left, String key, String factors, boolean input) {
        plot.grid(words);
        if (!words) {
            return;
        }
        Axis x = plot.x();
        int first = input ? 0 : 1;
        int last = arms.stream().mapToInt(arm -> arm.sizes().last()).max().orElse(1);
        plot.layersBelow(first, last);
        double from = left + 8;
        double room = x.to() - from;
        String title = FigureFont.STRONG.fit(MESSAGES.text(key), MESSAGES.text(key + ".short"), room);
        pen.text(FigureFont.STRONG, FigureColor.TEXT, title, from, 12);
        if (FigureFont.STRONG.width(title) + FigureFont.LABEL.width(factors) + 12 <= room) {
            pen.right(FigureFont.LABEL, FigureColor.TEXT, factors, x.to(), 12);
        }
    }

    /** "→ ×1.50 per layer"; nothing when several runs have each their own. */
    private String factors(boolean forward) {
        SignalSizes sizes = arms.get(0).sizes();
        double factor = forward ? sizes.forwardFactor() : sizes.backwardFactor();
        return arms.size() > 1 || !Double.isFinite(factor) || factor == 0
                ? ""
                : MESSAGES.text(forward ? "profile.forward" : "profile.backward", FigureText.value(factor));
    }

    /** Those to plot: of several runs one, and where units are linear not dJ/dz, which is dJ/da, but dy/da of an only output. */
    static List<Integer> kinds(ProfileArm arm) {
        if (arm.compared()) {
            return List.of(0);
        }
        if (!arm.linear()) {
            return List.of(2, 1, 0);
        }
        return arm.sizes().dyda().length == 0 ? List.of(2, 0) : List.of(3, 2, 0);
    }

    private static double[] gradient(ProfileArm arm, int kind) {
        SignalSizes sizes = arm.sizes();
        return switch (kind) {
            case 0 -> sizes.dJda();
            case 1 -> sizes.dJdz();
            case 2 -> sizes.dJdW();
            default -> sizes.dyda();
        };
    }

    /** The prediction, made to meet what is measured at the last hidden layer. */
    private static double[] theory(ProfileArm arm, ProfileTheory theory, int kind) {
        double[] predicted =
                switch (kind) {
                    case 1 -> theory.dJdz();
                    case 2 -> theory.dJdW();
                    default -> theory.dJda().theory(); // dy/da changes from layer to layer as dJ/da does
                };
        return ProfileTheory.scaled(predicted, gradient(arm, kind)[arm.sizes().last()]);
    }

    private static double[] signal(ProfileArm arm, ProfileTheory theory) {
        double[] predicted = theory.signal().theory();
        return theory.absoluteSignal()
                ? predicted
                : ProfileTheory.scaled(predicted, arm.sizes().signal()[0]);
    }

    private static double[] layers(ProfileArm arm, int first) {
        double[] layers = new double[arm.sizes().last() + 1 - first];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = first + i;
        }
        return layers;
    }

    private static double[] from1(double[] values) {
        return java.util.Arrays.copyOfRange(values, 1, values.length);
    }
}
