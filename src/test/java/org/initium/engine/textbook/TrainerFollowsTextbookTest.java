package org.initium.engine.textbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Task;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast engine in float goes where the textbook goes in double. */
final class TrainerFollowsTextbookTest {
    private static final int STEPS = 12;
    /** Some tens of float roundings (6e-8 each) a step add up, relative to the largest parameter of a layer. */
    private static final double TOLERANCE = 2e-5;

    static final List<NetworkShape> SHAPES = List.of(
            NetworkShape.of(2, 1),
            NetworkShape.of(2, 2, 1),
            NetworkShape.of(2, 6, 3, 1),
            NetworkShape.of(2, 8, 8, 1),
            NetworkShape.of(2, 16, 16, 1),
            NetworkShape.of(2, 17, 1),
            NetworkShape.of(2, 40, 5, 33, 1),
            NetworkShape.of(2, 3, 3, 3, 3, 3, 3, 3, 1));

    private static final ExperimentSpec PLAYGROUND = ExperimentSpec.of(
                    new DataSpec.Toy(ToyDataset.CIRCLE, 60, 1, 0),
                    NetworkShape.of(2, 6, 3, 1),
                    Activation.TANH,
                    Initializer.APPROPRIATE)
            .withBias(new BiasRule(0, 0.1))
            .withSeed(11);

    @ParameterizedTest
    @MethodSource("activationsAndLosses")
    void forEveryActivationAndLoss(Activation activation, Loss loss) {
        Task task = loss == Loss.SOFTMAX_CROSS_ENTROPY
                ? Task.MULTICLASS
                : loss == Loss.MEAN_SQUARED_ERROR ? Task.REGRESSION : Task.BINARY;
        ExperimentSpec spec = on(task, PLAYGROUND).withActivation(activation).withLoss(loss);
        assertFollows(spec);
        assertFollows(spec.withShape(NetworkShape.of(2, 30, 20, spec.shape().outputs())));
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void forEveryShape(NetworkShape shape) {
        for (Activation activation : List.of(Activation.RELU, Activation.TANH, Activation.SIGMOID)) {
            assertFollows(PLAYGROUND.withShape(shape).withActivation(activation));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 10, 16, 33, 59, 60, 1000})
    void forEveryBatchSize(int batch) {
        assertFollows(PLAYGROUND.withBatch(batch));
        assertFollows(PLAYGROUND.withBatch(batch).withShape(NetworkShape.of(2, 20, 20, 1)));
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.OptimizerSpec#all")
    void forEveryOptimizer(OptimizerSpec optimizer) {
        assertFollows(PLAYGROUND.withOptimizer(optimizer));
        assertFollows(PLAYGROUND.withOptimizer(optimizer).withBatch(10).withRegularizer(new Regularizer.L2(3)));
        assertFollows(PLAYGROUND.withOptimizer(optimizer).withShape(NetworkShape.of(2, 20, 20, 1)));
    }

    @Test
    void withWeightDecay() {
        assertFollows(PLAYGROUND.withRegularizer(new Regularizer.L2(5)));
        assertFollows(PLAYGROUND.withRegularizer(new Regularizer.L2(5)).withShape(NetworkShape.of(2, 20, 1)));
    }

    @Test
    void withChangingLearningRates() {
        for (Schedule schedule : List.of(new Schedule.Step(0.5, 2), new Schedule.Exponential(0.8))) {
            assertFollows(PLAYGROUND.withSchedule(schedule));
            assertFollows(PLAYGROUND.withSchedule(schedule).withBatch(20));
        }
    }

    @Test
    void withSeveralSigmoidOutputs() {
        ExperimentSpec spec = on(Task.MULTICLASS, PLAYGROUND).withLoss(Loss.BINARY_CROSS_ENTROPY);
        assertFollows(spec);
        assertFollows(spec.withShape(NetworkShape.of(2, 30, 3)));
    }

    @Test
    void fromNielsensLargeWeights() {
        ExperimentSpec spec = PLAYGROUND.withInitializer(Initializer.parse("nielsen-old"));
        assertFollows(spec.withActivation(Activation.SIGMOID));
        assertFollows(spec.withShape(NetworkShape.of(2, 30, 30, 1)));
    }

    private static ExperimentSpec on(Task task, ExperimentSpec spec) {
        return switch (task) {
            case BINARY -> spec;
            case MULTICLASS -> spec.withData(new DataSpec.Toy(ToyDataset.BLOBS, 60, 1, 0))
                    .withShape(NetworkShape.of(2, 6, 4, 3));
                // Squared errors of inputs up to 5 need a smaller rate: at 0.1 both engines diverge.
            case REGRESSION -> spec.withData(new DataSpec.Toy(ToyDataset.RIPPLE, 60, 1, 0))
                    .withRate(0.01);
        };
    }

    private static Stream<Arguments> activationsAndLosses() {
        return Arrays.stream(Activation.values())
                .flatMap(activation -> Arrays.stream(Loss.values()).map(loss -> Arguments.of(activation, loss)));
    }

    private static void assertFollows(ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        float[] initial = trainer.parameters();
        TextbookTrainer textbook = new TextbookTrainer(spec, trainer.data().train(), initial);
        for (int step = 1; step <= STEPS; step++) {
            trainer.advance();
            textbook.step();
            assertThat(largestDistance(spec.shape(), trainer.parameters(), textbook.parameters()))
                    .as("distance after step %d", step)
                    .isLessThan(TOLERANCE);
        }
        assertThat(trainer.step()).isEqualTo(STEPS);
        assertThat(trainer.parameters()).as("parameters have moved").isNotEqualTo(initial);
        assertThat(trainer.score(trainer.data().train(), Integer.MAX_VALUE).cost())
                .isCloseTo(textbook.cost(), within(TOLERANCE * (1 + textbook.cost())));
    }

    /** Over all parameters, in units of the largest parameter of the layer. */
    private static double largestDistance(NetworkShape shape, float[] actual, double[] expected) {
        double largest = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            int from = shape.weightOffset(layer);
            int to = shape.weightOffset(layer + 1);
            double unit = Arrays.stream(expected, from, to).map(Math::abs).max().orElseThrow();
            for (int i = from; i < to; i++) {
                largest = Math.max(largest, Math.abs(actual[i] - expected[i]) / unit);
            }
        }
        return largest;
    }
}
