package org.initium.figure.formula;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.study.saturation.SaturationPicture;
import org.initium.engine.study.saturation.SaturationSpec;
import org.initium.engine.theory.WeightedSum;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.paint.Digits;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.MathText;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The weighted sum of Nielsen's unit: exact for the old, the new and the chosen weights, and measured. */
public final class SaturationFormulas {
    private static final Messages MESSAGES = Messages.of(SaturationFormulas.class);

    private SaturationFormulas() {}

    /** The unit that a specification looks at. */
    public static SaturationSpec unit(ExperimentSpec spec) {
        DataSpec.OnOff data = (DataSpec.OnOff) spec.data();
        double spread = spec.bias().spread();
        return new SaturationSpec(
                data.features(), data.on(), spec.initializer().variance(data.features(), 1), spread * spread);
    }

    static List<FormulaLine> of(Scene scene) {
        SaturationSpec unit = unit(scene.current().spec());
        WeightedSum old = unit.withWeightVariance(1).theory();
        WeightedSum scaled = unit.withWeightVariance(1.0 / unit.inputs()).theory();
        WeightedSum chosen = unit.theory();
        String on = FigureText.whole(unit.on());
        String plusBias = unit.biasVariance() > 0 ? " + " + Digits.plain(unit.biasVariance()) : "";
        List<FormulaLine> lines = new ArrayList<>();
        lines.add(new FormulaLine(
                new MathText(
                        "Var(z) = " + MESSAGES.text("saturation.on") + " · Var(w) + Var(b)",
                        "\\mathrm{Var}(z) = n_{\\mathrm{on}}\\,\\mathrm{Var}(w) + \\mathrm{Var}(b)"),
                Digits.four(chosen.variance()),
                MESSAGES.text("saturation.chosen")));
        lines.add(new FormulaLine(
                deviation(on + plusBias), Digits.four(old.sd()), MESSAGES.text("saturation.old.words")));
        lines.add(new FormulaLine(
                deviation(on + "/" + FigureText.whole(unit.inputs()) + plusBias),
                Digits.four(scaled.sd()),
                MESSAGES.text("saturation.new.words")));
        lines.add(new FormulaLine(
                new MathText(MESSAGES.text("saturation.share"), "P(\\sigma(z) \\notin [0.01,\\,0.99])"),
                Digits.four(chosen.saturatedShare()),
                MESSAGES.text("saturation.share.words")));
        lines.add(new FormulaLine(
                new MathText(MESSAGES.text("saturation.slope"), "E[\\sigma'(z)]"),
                Digits.four(chosen.meanSlope()),
                MESSAGES.text("saturation.slope.words")));
        scene.finding(SaturationPicture.class).ifPresent(drawn -> lines.addAll(measured(drawn)));
        return lines;
    }

    /** sd z as the root of a sum. */
    private static MathText deviation(String sum) {
        return new MathText(
                "sd z = √(%s)".formatted(sum), "\\mathrm{sd}\\,z = \\sqrt{%s}".formatted(sum.replace(",", "{,}")));
    }

    private static List<FormulaLine> measured(SaturationPicture drawn) {
        String words = MESSAGES.text("saturation.draws", FigureText.whole(drawn.draws()));
        return List.of(
                new FormulaLine(
                        MathText.plain(MESSAGES.text("saturation.measured.sd")),
                        Digits.four(drawn.sum().sd()),
                        words),
                new FormulaLine(
                        MathText.plain(MESSAGES.text("saturation.measured.share")),
                        Digits.four(drawn.saturatedShare()),
                        words),
                new FormulaLine(
                        MathText.plain(MESSAGES.text("saturation.measured.slope")),
                        Digits.four(drawn.slope().mean()),
                        words));
    }
}
