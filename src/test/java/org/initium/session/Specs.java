package org.initium.session;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;

/** Small specifications for session tests. */
final class Specs {
    private Specs() {}

    static ExperimentSpec circle() {
        return new ExperimentSpec(
                new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0),
                NetworkShape.of(2, 6, 3, 1),
                Activation.RELU,
                Loss.BINARY_CROSS_ENTROPY,
                Initializer.APPROPRIATE,
                Initializer.APPROPRIATE.bias(),
                new OptimizerSpec.GradientDescent(0.1),
                Schedule.CONSTANT,
                Regularizer.NONE,
                10,
                true,
                42,
                List.of());
    }

    /** Gradient descent at a rate that no network survives. */
    static ExperimentSpec diverging() {
        return circle().withActivation(Activation.IDENTITY)
                .withInitializer(Initializer.TOO_LARGE)
                .withOptimizer(new OptimizerSpec.GradientDescent(1e6));
    }
}
