package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExperimentSpecTest {
    private static final DataSpec POINTS = new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0);
    private static final NetworkShape SHAPE = NetworkShape.of(2, 6, 1);

    @Test
    void thePlainestRunIsGradientDescentOnAllSamplesAtOnce() {
        Initializer old = Initializer.parse("nielsen-old");
        assertThat(ExperimentSpec.of(POINTS, SHAPE, Activation.SIGMOID, old))
                .isEqualTo(new ExperimentSpec(
                        POINTS,
                        SHAPE,
                        Activation.SIGMOID,
                        Loss.BINARY_CROSS_ENTROPY,
                        old,
                        BiasRule.STANDARD_NORMAL,
                        new OptimizerSpec.GradientDescent(0.1),
                        Schedule.CONSTANT,
                        Regularizer.NONE,
                        ExperimentSpec.FULL_BATCH,
                        true,
                        42,
                        List.of()));
    }

    @Test
    void anotherRateKeepsTheOptimizerAndAnotherOrderKeepsTheEdits() {
        OptimizerSpec momentum = OptimizerSpec.parse("momentum:0.9");
        ExperimentSpec spec = ExperimentSpec.of(POINTS, SHAPE, Activation.TANH, Initializer.APPROPRIATE)
                .withOptimizer(momentum)
                .withEdit(new WeightEdit(0, 3, 0.5f));
        assertThat(spec.withRate(0.7).optimizer()).isEqualTo(momentum.withRate(0.7));
        assertThat(spec.withShuffle(false).shuffle()).isFalse();
        assertThat(spec.withShuffle(false).edits()).isEqualTo(spec.edits());
    }

    @ParameterizedTest
    @CsvSource({"0, 7, 7, 1", "3, 7, 3, 3", "7, 7, 7, 1", "2147483647, 7, 7, 1", "1, 7, 1, 7"})
    void anEpochHasAStepForEveryBegunBatch(int batch, int samples, int inAStep, int steps) {
        ExperimentSpec spec = TrainerTest.PLAYGROUND.withBatch(batch);
        assertThat(spec.batchOf(samples)).isEqualTo(inAStep);
        assertThat(spec.stepsPerEpoch(samples)).isEqualTo(steps);
    }
}
