package org.initium.session;

import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;

/** Small specifications for session tests. */
final class Specs {
    private Specs() {}

    static ExperimentSpec circle() {
        return ExperimentSpec.of(
                        new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0),
                        NetworkShape.of(2, 6, 3, 1),
                        Activation.RELU,
                        Initializer.APPROPRIATE)
                .withBatch(10);
    }

    /** Gradient descent at a rate that no network survives. */
    static ExperimentSpec diverging() {
        return circle().withActivation(Activation.IDENTITY)
                .withInitializer(Initializer.TOO_LARGE)
                .withRate(1e6);
    }
}
