package org.initium.ui.workbench.experiment;

import java.util.List;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;

/**
 * What the knobs of a lab say: one run, or several that differ in their initializer alone.
 *
 * @param spec the run looked at
 * @param compared the initializers side by side, the one of {@code spec} among them; empty when nothing is compared
 */
public record Setup(ExperimentSpec spec, List<Initializer> compared) {
    public Setup {
        compared = List.copyOf(compared);
    }

    static Setup single(ExperimentSpec spec) {
        return new Setup(spec, List.of());
    }

    public boolean comparing() {
        return !compared.isEmpty();
    }

    /** One specification an arm. */
    List<ExperimentSpec> runs() {
        return comparing() ? compared.stream().map(this::with).toList() : List.of(spec);
    }

    /** Index of the run looked at among those compared; 0 when nothing is compared. */
    public int selected() {
        return Math.max(0, compared.indexOf(spec.initializer()));
    }

    /** The run that differs in its initializer; a bias rule set by hand stays. */
    public ExperimentSpec with(Initializer initializer) {
        if (initializer.equals(spec.initializer())) {
            return spec;
        }
        BiasRule bias = spec.bias();
        ExperimentSpec changed = spec.withInitializer(initializer);
        return bias.equals(spec.initializer().bias()) ? changed : changed.withBias(bias);
    }

    /** Another run looked at; its initializer joins those compared. */
    Setup looking(ExperimentSpec newSpec) {
        if (!comparing() || compared.contains(newSpec.initializer())) {
            return new Setup(newSpec, compared);
        }
        List<Initializer> more = new java.util.ArrayList<>(compared);
        more.add(newSpec.initializer());
        return new Setup(newSpec, more);
    }
}
