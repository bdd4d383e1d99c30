package org.initium.lab;

import java.util.List;
import java.util.Optional;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;

/**
 * What sets one run apart from those beside it.
 *
 * @param activation empty where all of them have the one that the knobs say
 */
public record Variation(Initializer initializer, Optional<Activation> activation) {
    public static Variation of(Initializer initializer) {
        return new Variation(initializer, Optional.empty());
    }

    /** What sets arms apart that vary a specification. */
    static List<Variation> among(List<Arm> arms, ExperimentSpec spec) {
        return among(arms.stream().map(arm -> arm.of(spec)).toList());
    }

    /** What sets these runs apart from each other: their initializers, and their activations if they differ in those too. */
    public static List<Variation> among(List<ExperimentSpec> runs) {
        boolean activations =
                runs.stream().map(ExperimentSpec::activation).distinct().count() > 1;
        return runs.stream()
                .map(run -> new Variation(
                        run.initializer(), activations ? Optional.of(run.activation()) : Optional.empty()))
                .toList();
    }

    /** The run so varied; a bias rule set by hand stays. */
    public ExperimentSpec of(ExperimentSpec spec) {
        ExperimentSpec activated = activation.map(spec::withActivation).orElse(spec);
        if (initializer.equals(spec.initializer())) {
            return activated;
        }
        BiasRule bias = spec.bias();
        ExperimentSpec varied = activated.withInitializer(initializer);
        return bias.equals(spec.initializer().bias()) ? varied : varied.withBias(bias);
    }

    public boolean fits(ExperimentSpec spec) {
        return initializer.equals(spec.initializer())
                && activation.map(spec.activation()::equals).orElse(true);
    }

    /** Kebab-case names with their numbers: {@code normal:0.01}, {@code relu-he-normal}. */
    public String id() {
        return activation.map(chosen -> chosen.id() + "-").orElse("") + initializer.id();
    }
}
