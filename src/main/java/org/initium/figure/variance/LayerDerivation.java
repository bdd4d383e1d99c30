package org.initium.figure.variance;

import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.LayerMoments;
import org.initium.engine.study.variance.Derivation;
import org.initium.engine.study.variance.DerivationLine;
import org.initium.engine.study.variance.DerivationStep;
import org.initium.engine.theory.VarianceRule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.paint.MathText;
import org.initium.figure.scene.Scene;

/** The derivation in the layer that the viewer looks at, as the network on screen is now. */
record LayerDerivation(int layer, LayerMoments moments, List<DerivationLine> lines) {
    /** A number by which each layer multiplies a variance. */
    record Gain(MathText formula, double value) {}

    static Optional<LayerDerivation> of(Scene scene) {
        List<LayerMoments> moments = scene.current().moments();
        if (moments.isEmpty()) {
            return Optional.empty();
        }
        ExperimentSpec spec = scene.current().spec();
        int layer = Math.max(1, Math.min(moments.size(), scene.options().derived()));
        LayerMoments shown = moments.get(layer - 1);
        return Optional.of(new LayerDerivation(
                layer, shown, Derivation.of(shown, spec.activation(), VarianceRule.of(spec.initializer()))));
    }

    DerivationLine line(DerivationStep step) {
        return lines.stream().filter(line -> line.step() == step).findFirst().orElseThrow();
    }

    /** Whether both sides agree as far as a single network can tell. */
    boolean holds(DerivationStep step) {
        return line(step).holds(Derivation.chance(moments));
    }

    /** n Var(w) of the way that a line belongs to. */
    Optional<Gain> gain(DerivationStep step) {
        return switch (step) {
            case WEIGHT -> Optional.empty();
            case FORWARD_PRODUCT, FORWARD_SUM, FORWARD_ACTIVATION, FORWARD -> Optional.of(new Gain(
                    new MathText("n_in Var(w) =", "n_{\\mathrm{in}}\\,\\mathrm{Var}(w) ="),
                    moments.fanIn() * moments.weights()));
            case BACKWARD_ACTIVATION, BACKWARD_PRODUCT, BACKWARD_SUM, BACKWARD -> Optional.of(new Gain(
                    new MathText("n_out Var(w) =", "n_{\\mathrm{out}}\\,\\mathrm{Var}(w) ="),
                    moments.fanOut() * moments.weights()));
        };
    }
}
