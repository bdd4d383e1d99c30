package org.initium.lab;

import java.util.List;
import java.util.function.UnaryOperator;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Variation;

/** One of the runs that a lab sets side by side: a named change of its specification. */
public record Arm(String id, String name, UnaryOperator<ExperimentSpec> change) {
    public ExperimentSpec of(ExperimentSpec spec) {
        return change.apply(spec);
    }

    /** The runs that {@code arms} make of one; without arms, that one. */
    public static List<ExperimentSpec> runs(List<Arm> arms, ExperimentSpec spec) {
        return arms.isEmpty()
                ? List.of(spec)
                : arms.stream().map(arm -> arm.of(spec)).toList();
    }

    /** What sets the runs apart that {@code arms} make of one. */
    static List<Variation> variations(List<Arm> arms, ExperimentSpec spec) {
        return Variation.among(runs(arms, spec));
    }
}
