package org.initium.figure.formula;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Activation;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.theory.LinearChain;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.Digits;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.MathText;
import org.initium.figure.paint.Superscript;
import org.initium.text.Messages;

/** A chain of equal layers W = c I (AI Notes, part II): the powers of c that signals and gradients take. */
public final class ChainFormulas {
    private static final Messages MESSAGES = Messages.of(ChainFormulas.class);

    private ChainFormulas() {}

    /** The closed forms of a chain with identity units and |x| = |W_out| = 1, if the specification is one. */
    public static boolean closed(ExperimentSpec spec) {
        NetworkShape shape = spec.shape();
        boolean even = true;
        for (int layer = 1; layer < shape.depth(); layer++) {
            even &= shape.units(layer) == shape.inputs();
        }
        return spec.initializer().family() == InitializerFamily.IDENTITY
                && spec.activation() == Activation.IDENTITY
                && even
                && shape.depth() > 1;
    }

    /** The chain with closed forms that a specification describes for which {@link #closed} holds. */
    public static LinearChain chain(ExperimentSpec spec) {
        return new LinearChain(spec.shape().depth() - 1, spec.initializer().number(), 1, 1);
    }

    static List<FormulaLine> of(Snapshot snapshot) {
        ExperimentSpec spec = snapshot.spec();
        int hidden = spec.shape().depth() - 1;
        List<FormulaLine> lines = new ArrayList<>();
        if (closed(spec)) {
            lines.add(network(hidden, spec));
            lines.addAll(closedForms(chain(spec)));
        } else {
            lines.add(new FormulaLine(
                    MathText.plain(MESSAGES.text("chain.open")), "", MESSAGES.text("chain.open.words")));
        }
        SignalSizes sizes = SignalSizes.of(snapshot);
        String last = Superscript.lowered(hidden);
        String below = "{" + hidden + "}";
        lines.add(new FormulaLine(
                new MathText(MESSAGES.text("chain.now.signal", last), "|a_" + below + "| / |x|"),
                ratio(sizes.signal()[hidden], sizes.signal()[0]),
                now(snapshot)));
        lines.add(new FormulaLine(
                new MathText(
                        MESSAGES.text("chain.now.activation", last),
                        "|\\partial J/\\partial a_1| / |\\partial J/\\partial a_" + below + "|"),
                ratio(sizes.dJda()[1], sizes.dJda()[hidden]),
                now(snapshot)));
        lines.add(new FormulaLine(
                new MathText(
                        MESSAGES.text("chain.now.weights", last),
                        "|\\partial J/\\partial W_1| / |\\partial J/\\partial W_" + below + "|"),
                ratio(sizes.dJdW()[1], sizes.dJdW()[hidden]),
                now(snapshot)));
        return lines;
    }

    /** y is what the last weights give, before any function of the output. */
    private static FormulaLine network(int hidden, ExperimentSpec spec) {
        String words = spec.loss() == Loss.MEAN_SQUARED_ERROR ? "chain.network.words" : "chain.network.probability";
        return new FormulaLine(
                new MathText(
                        MESSAGES.text("chain.network", Superscript.lowered(hidden + 1), Superscript.lowered(hidden)),
                        "y = W_{%d} W_{%d} \\cdots W_1 x,\\ W_l = c\\,I".formatted(hidden + 1, hidden)),
                "c = " + Digits.plain(spec.initializer().number()),
                MESSAGES.text(words, hidden));
    }

    private static List<FormulaLine> closedForms(LinearChain chain) {
        int hidden = chain.hidden();
        String c = Digits.plain(chain.factor());
        String last = Superscript.lowered(hidden);
        String above = Superscript.raised(hidden - 1);
        return List.of(
                new FormulaLine(
                        new MathText(
                                MESSAGES.text("chain.signal", last, Superscript.raised(hidden)),
                                "|a_{%d}| = c^{%d} |x|".formatted(hidden, hidden)),
                        c + Superscript.raised(hidden) + " = " + Digits.four(chain.signal(hidden)),
                        MESSAGES.text(size(chain.factor(), "chain.signal"))),
                new FormulaLine(
                        new MathText(
                                MESSAGES.text("chain.activation", above, Superscript.lowered(hidden + 1)),
                                "|\\partial y/\\partial a_1| = c^{%d} |W_{%d}|".formatted(hidden - 1, hidden + 1)),
                        c + above + " = " + Digits.four(chain.gradientByActivation(1)),
                        MESSAGES.text("chain.activation.words")),
                new FormulaLine(
                        new MathText(
                                MESSAGES.text("chain.weights", above, Superscript.lowered(hidden + 1)),
                                "|\\partial y/\\partial W_l| = c^{%d} |W_{%d}|\\,|x|"
                                        .formatted(hidden - 1, hidden + 1)),
                        c + above + " = " + Digits.four(chain.gradientByWeights(1)),
                        MESSAGES.text("chain.weights.words", hidden)));
    }

    private static String size(double factor, String key) {
        double size = Math.abs(factor);
        return key + (size > 1 ? ".grows" : size < 1 ? ".shrinks" : ".stays");
    }

    private static String ratio(double above, double below) {
        if (!Double.isFinite(above) || !Double.isFinite(below)) {
            return MESSAGES.text("formula.notFinite");
        }
        return above == 0 && below == 0 ? MESSAGES.text("formula.nothing") : Digits.four(above / below);
    }

    private static String now(Snapshot snapshot) {
        return MESSAGES.text("formula.measured", FigureText.whole(snapshot.step()));
    }
}
