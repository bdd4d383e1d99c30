package org.initium.io;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.engine.training.WeightEdit;

/** Experiments to write and read. */
final class Specs {
    /** The least float above zero, one whose short decimal is far from exact, and one that only looks round. */
    static final List<WeightEdit> EDITS = List.of(
            new WeightEdit(0, 0, Float.MIN_VALUE),
            new WeightEdit(3, 1, -1.17549435E-38f),
            new WeightEdit(Long.MAX_VALUE, 8, 0.1f));

    private Specs() {}

    static ExperimentSpec small() {
        return ExperimentSpec.of(
                        new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0.25),
                        NetworkShape.of(2, 2, 1),
                        Activation.RELU,
                        Initializer.APPROPRIATE)
                .withSeed(Long.MIN_VALUE + 1)
                .withEdits(EDITS);
    }

    /** Two runs that differ in weights and activations; the second one is looked at. */
    static Setup compared() {
        return new Setup(
                small(),
                List.of(
                        new Variation(Initializer.parse("normal:0.5"), Optional.of(Activation.TANH)),
                        new Variation(Initializer.APPROPRIATE, Optional.of(Activation.RELU))));
    }
}
