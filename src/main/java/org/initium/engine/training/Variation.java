package org.initium.engine.training;

import java.util.List;
import java.util.Optional;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;

/**
 * What sets one run apart from those beside it.
 *
 * @param activation empty where all of them have the one that the knobs say
 */
public record Variation(Initializer initializer, Optional<Activation> activation) {
    public static Variation of(Initializer initializer) {
        return new Variation(initializer, Optional.empty());
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

    /** The run so varied: a bias rule set by hand stays, parameters set by hand belong to the run that they were set in. */
    public ExperimentSpec of(ExperimentSpec spec) {
        if (fits(spec)) {
            return spec;
        }
        ExperimentSpec varied =
                activation.map(spec::withActivation).orElse(spec).withInitializer(initializer);
        BiasRule bias = spec.bias();
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
