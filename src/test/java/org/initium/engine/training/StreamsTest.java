package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One seed for everything, and yet no setting shifts the draws of another. */
final class StreamsTest {
    private static final ExperimentSpec SPEC = ExperimentSpec.of(
                    new DataSpec.Toy(ToyDataset.CIRCLE, 60, 1, 0.25),
                    NetworkShape.of(2, 6, 3, 1),
                    Activation.RELU,
                    Initializer.APPROPRIATE)
            .withBias(BiasRule.STANDARD_NORMAL)
            .withBatch(10)
            .withSeed(5);

    static Stream<ExperimentSpec> sameFirstWeights() {
        return Stream.of(
                SPEC.withData(new DataSpec.Toy(ToyDataset.MOON, 200, 3, 0)),
                SPEC.withActivation(Activation.TANH),
                SPEC.withRate(3),
                SPEC.withBatch(7));
    }

    @ParameterizedTest
    @MethodSource("sameFirstWeights")
    void firstWeightsDependOnSeedAndShapesAlone(ExperimentSpec other) {
        assertThat(new Trainer(other).parameters()).containsExactly(new Trainer(SPEC).parameters());
    }

    static Stream<ExperimentSpec> sameSamples() {
        return Stream.of(
                SPEC.withShape(NetworkShape.of(2, 40, 1)),
                SPEC.withInitializer(Initializer.ZERO),
                SPEC.withBatch(ExperimentSpec.FULL_BATCH));
    }

    @ParameterizedTest
    @MethodSource("sameSamples")
    void samplesAndTheirSplitDependOnSeedAndDataAlone(ExperimentSpec other) {
        assertThat(new Trainer(other).data().train().inputs())
                .containsExactly(new Trainer(SPEC).data().train().inputs());
        assertThat(new Trainer(other).data().test().inputs())
                .containsExactly(new Trainer(SPEC).data().test().inputs());
    }

    @Test
    void oneMoreLayerLeavesTheDrawsOfTheOthers() {
        NetworkShape shape = SPEC.shape();
        float[] deeper = new Trainer(SPEC.withShape(NetworkShape.of(2, 6, 3, 3, 1))).parameters();
        assertThat(Arrays.copyOf(deeper, shape.weightOffset(3)))
                .containsExactly(Arrays.copyOf(new Trainer(SPEC).parameters(), shape.weightOffset(3)));
    }

    @Test
    void otherBiasesLeaveTheWeights() {
        float[] zero = new Trainer(SPEC.withBias(BiasRule.ZERO)).parameters();
        float[] drawn = new Trainer(SPEC).parameters();
        assertThat(zero).isNotEqualTo(drawn);
        assertThat(Arrays.copyOf(zero, SPEC.shape().biasOffset(1)))
                .containsExactly(Arrays.copyOf(drawn, SPEC.shape().biasOffset(1)));
    }

    @Test
    void noTwoPurposesNorNeighboursShareAStream() {
        List<Long> first = LongStream.range(0, 20)
                .mapToObj(Streams::new)
                .flatMap(streams -> Stream.of(
                        streams.data(),
                        streams.split(),
                        streams.weights(1),
                        streams.weights(2),
                        streams.biases(1),
                        streams.biases(2),
                        streams.batches(0),
                        streams.batches(1),
                        streams.noise(0),
                        streams.noise(1)))
                .map(RandomGenerator::nextLong)
                .toList();
        assertThat(first).hasSize(200).doesNotHaveDuplicates();
    }
}
