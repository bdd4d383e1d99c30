package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.math.Crew;
import org.initium.engine.math.Kernels;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of computing does the same updates, to float rounding. */
class LearnerTest {
    private static final int STEPS = 25;

    static Stream<ExperimentSpec> specs() {
        ExperimentSpec small =
                TrainerTest.PLAYGROUND.withShape(NetworkShape.of(2, 5, 6, 1)).withBatch(7);
        Stream<ExperimentSpec> activations = Stream.of(Activation.values()).map(small::withActivation);
        Stream<ExperimentSpec> optimizers = OptimizerSpec.all().stream()
                .map(rule -> small.withOptimizer(rule).withRegularizer(new Regularizer.L2(3)));
        ExperimentSpec classes =
                small.withData(new DataSpec.Toy(ToyDataset.BLOBS, 90, 1, 0)).withShape(NetworkShape.of(2, 4, 3));
        Stream<ExperimentSpec> losses = Stream.of(Loss.values()).map(classes::withLoss);
        Stream<ExperimentSpec> batches =
                Stream.of(1, 16, 17, 33, 100, ExperimentSpec.FULL_BATCH).map(small::withBatch);
        Stream<ExperimentSpec> shapes = Stream.of(
                        NetworkShape.of(2, 1), NetworkShape.of(2, 17, 1), NetworkShape.of(2, 33, 100, 3, 1))
                .map(small::withShape);
        return Stream.of(activations, optimizers, losses, batches, shapes).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void kernelsDoTheUpdatesOfPlainLoops(ExperimentSpec spec) {
        Dataset train = new Trainer(spec).data().train();
        Batches batches = new Batches(spec, train.size());
        float[] plain = train(spec, new PlainLearner(spec, train, batches), batches);
        for (Kernels kernels : List.of(Kernels.best(), Kernels.scalar())) {
            requireClose(train(spec, Learner.sampleLanes(spec, train, batches, kernels), batches), plain);
            requireClose(train(spec, Learner.unitLanes(spec, train, batches, kernels), batches), plain);
        }
    }

    private static void requireClose(float[] fast, float[] plain) {
        for (int i = 0; i < plain.length; i++) {
            assertThat(fast[i]).isCloseTo(plain[i], within(2e-5f + 2e-5f * Math.abs(plain[i])));
        }
    }

    @Test
    void misclassifiedSamplesOfABatchAreCountedBeforeItsUpdate() {
        Random draws = new Random(5);
        float[] inputs = new float[95 * 20];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = draws.nextFloat();
        }
        Dataset train = Dataset.classification(20, inputs, draws.ints(95, 0, 10).toArray(), 10, Plane.STANDARD);
        ExperimentSpec spec = TrainerTest.PLAYGROUND
                .withShape(NetworkShape.of(20, 30, 10))
                .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
                .withBatch(10);
        for (OptimizerSpec rule : OptimizerSpec.all()) {
            ExperimentSpec one = spec.withOptimizer(rule);
            assertThat(counts(one, train, Kernels.best())).isEqualTo(counts(one, train, null));
            assertThat(counts(one, train, Kernels.scalar())).isEqualTo(counts(one, train, null));
        }
    }

    /** Misclassified samples of each of the first ten batches; by plain loops without {@code kernels}. */
    private static List<Integer> counts(ExperimentSpec spec, Dataset train, Kernels kernels) {
        Batches batches = new Batches(spec, train.size());
        Learner learner = kernels == null
                ? new PlainLearner(spec, train, batches)
                : Learner.unitLanes(spec, train, batches, kernels);
        learner.restore(start(spec));
        List<Integer> counts = new ArrayList<>();
        for (int step = 0; step < batches.perEpoch(); step++) {
            learner.step(0, step, spec.optimizer().rate());
            counts.add(learner.misclassified());
        }
        assertThat(counts).hasSize(10).allSatisfy(count -> assertThat(count).isBetween(0, 10));
        return counts;
    }

    private static Checkpoint start(ExperimentSpec spec) {
        return Checkpoint.start(InitialParameters.draw(spec, new Streams(spec.seed()), Crew.ALONE));
    }

    private static float[] train(ExperimentSpec spec, Learner learner, Batches batches) {
        learner.restore(start(spec));
        for (int step = 0; step < STEPS; step++) {
            learner.step(
                    step / batches.perEpoch(),
                    step % batches.perEpoch(),
                    spec.optimizer().rate());
        }
        return parameters(spec, learner);
    }

    private static float[] parameters(ExperimentSpec spec, Learner learner) {
        float[] parameters = new float[spec.shape().parameterCount()];
        learner.copyParameters(parameters);
        return parameters;
    }

    @Test
    void inputsThatAreMostlyZeroAreLearntFromAsOthersAre() {
        for (OptimizerSpec rule : OptimizerSpec.all()) {
            requireLearntAsPlainly(MOSTLY_ZEROS.withOptimizer(rule));
        }
    }

    @Test
    void layersOfSeveralStripsAreLearntAsOthersAre() {
        requireLearntAsPlainly(WIDE);
    }

    private static void requireLearntAsPlainly(ExperimentSpec spec) {
        Dataset train = mostlyZeros();
        Batches batches = new Batches(spec, train.size());
        float[] plain = train(spec, new PlainLearner(spec, train, batches), batches);
        for (Kernels kernels : List.of(Kernels.best(), Kernels.scalar())) {
            requireClose(train(spec, Learner.unitLanes(spec, train, batches, kernels), batches), plain);
        }
    }

    /** Takes the parts one by one, the last one first, and calls every second one that of the other member. */
    private static final class Pieces implements Crew {
        private int taken;

        @Override
        public void share(int count, int unit, long products, Work work) {
            for (int from = (count - 1) / unit * unit; from >= 0; from -= unit) {
                work.run(from, Math.min(count, from + unit), taken++ % MEMBERS);
            }
        }
    }

    @Test
    void howWorkIsCutAndWhoDoesItChangesNoBit() {
        Dataset train = mostlyZeros();
        for (OptimizerSpec rule : OptimizerSpec.all()) {
            ExperimentSpec one = WIDE.withOptimizer(rule);
            Batches batches = new Batches(one, train.size());
            for (Kernels kernels : List.of(Kernels.best(), Kernels.scalar())) {
                Pieces pieces = new Pieces();
                Learner shared = Learner.unitLanes(one, train, batches, kernels);
                shared.share(pieces);
                assertThat(train(one, shared, batches))
                        .isEqualTo(train(one, Learner.unitLanes(one, train, batches, kernels), batches));
                assertThat(pieces.taken).isGreaterThan(STEPS);
            }
        }
    }

    @Test
    void whatIsNotFiniteIsToldWhoeverMeetsIt() {
        Dataset train = mostlyZeros();
        Batches batches = new Batches(WIDE, train.size());
        Learner shared = Learner.unitLanes(WIDE, train, batches, Kernels.best());
        shared.share(new Pieces());
        shared.restore(start(WIDE));
        assertThat(shared.step(0, 0, 0.1)).isTrue();
        for (int unit : new int[] {0, 60, 149}) {
            shared.restore(start(WIDE));
            shared.set(WIDE.shape().weightIndex(1, 50, unit), Float.NaN);
            assertThat(shared.step(0, 0, 0.1)).as("unit %d", unit).isFalse();
        }
    }

    @Test
    void weightsThatDecayAllAtOnceGoOnFromACheckpointWithTheSameBits() {
        Dataset train = mostlyZeros();
        Batches batches = new Batches(MOSTLY_ZEROS, train.size());
        Learner learner = Learner.unitLanes(MOSTLY_ZEROS, train, batches, Kernels.best());
        learner.restore(start(MOSTLY_ZEROS));
        learner.step(0, 0, 0.1);
        Checkpoint checkpoint = learner.checkpoint(1);
        assertThat(checkpoint.scale()).isLessThan(1);
        learner.step(0, 1, 0.1);
        float[] first = parameters(MOSTLY_ZEROS, learner);
        learner.restore(checkpoint);
        learner.step(0, 1, 0.1);
        assertThat(parameters(MOSTLY_ZEROS, learner)).isEqualTo(first);
    }

    @Test
    void aWeightSetByHandIsExactlyThatWeight() {
        Dataset train = mostlyZeros();
        Batches batches = new Batches(MOSTLY_ZEROS, train.size());
        Learner learner = Learner.unitLanes(MOSTLY_ZEROS, train, batches, Kernels.best());
        learner.restore(start(MOSTLY_ZEROS));
        learner.step(0, 0, 0.1);
        float[] before = parameters(MOSTLY_ZEROS, learner);
        learner.set(40, 0.3f);
        float[] after = parameters(MOSTLY_ZEROS, learner);
        assertThat(after[40]).isEqualTo(0.3f);
        after[40] = before[40];
        requireClose(after, before);
    }

    private static final ExperimentSpec MOSTLY_ZEROS = TrainerTest.PLAYGROUND
            .withShape(NetworkShape.of(100, 33, 10))
            .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
            .withRegularizer(new Regularizer.L2(2))
            .withBatch(8);

    /** Layers of three and of two strips, and batches that are worth sharing. */
    private static final ExperimentSpec WIDE =
            MOSTLY_ZEROS.withShape(NetworkShape.of(100, 150, 80, 10)).withBatch(30);

    /** As of images of eight bits. */
    private static Dataset mostlyZeros() {
        Random draws = new Random(3);
        float[] inputs = new float[60 * 100];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = draws.nextInt(5) == 0 ? (1 + draws.nextInt(255)) / 255f : 0;
        }
        int[] labels = draws.ints(60, 0, 10).toArray();
        return Dataset.classification(100, inputs, labels, 10, Plane.STANDARD);
    }
}
