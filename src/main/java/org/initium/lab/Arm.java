package org.initium.lab;

import java.util.function.UnaryOperator;
import org.initium.engine.training.ExperimentSpec;

/** One of the runs that a lab sets side by side: a named change of its specification. */
public record Arm(String id, String name, UnaryOperator<ExperimentSpec> change) {
    public ExperimentSpec of(ExperimentSpec spec) {
        return change.apply(spec);
    }
}
