package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The step, layer, unit and quantity that a run names when it stops, against loops that look at every number as it is made. */
class AutopsyTest {
    private static final int STEPS = 200;
    private static final NetworkShape CHAIN = NetworkShape.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1);

    static Stream<Arguments> runsOfAFewSteps() {
        return seeds(seed -> Stream.of(
                Arguments.of("chain, c = 1.5", chain("identity:1.5", ToyDataset.GAUSS, 0.04, seed)),
                Arguments.of("chain, c = 1.9", chain("identity:1.9", ToyDataset.GAUSS, 0.02, seed)),
                Arguments.of("chain, plane", chain("identity:1.5", ToyDataset.PLANE, 0.005, seed)),
                Arguments.of("chain, at once", chain("identity:10000", ToyDataset.GAUSS, 1, seed)),
                Arguments.of("ReLU, wide", relu(NetworkShape.of(2, 40, 40, 1), 20, seed))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runsOfAFewSteps")
    void namesTheFirstNumberThatIsNotFinite(String name, ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        float[] start = trainer.parameters();
        Divergence first = new PlainDescent(spec, trainer.data().train(), start, 0)
                .firstWithin(STEPS)
                .orElseThrow();
        trainer.advance(STEPS);
        assertSame(trainer, first);
    }

    static Stream<Arguments> runsOfManySteps() {
        return seeds(seed -> Stream.of(
                Arguments.of("ReLU", relu(NetworkShape.of(2, 6, 3, 1), 5, seed)),
                Arguments.of(
                        "tanh",
                        run(NetworkShape.of(2, 6, 1), Activation.TANH, "xavier-normal", ToyDataset.RIPPLE, 10, seed)),
                Arguments.of(
                        "tanh, rate 1e5",
                        run(
                                NetworkShape.of(2, 6, 1),
                                Activation.TANH,
                                "xavier-normal",
                                ToyDataset.RIPPLE,
                                1e5,
                                seed))));
    }

    /** Rounding differs with the order of sums, and a run that explodes enlarges it: so the loops go on from the last whole step. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("runsOfManySteps")
    void stopsAtTheLastStepThatWasWholeAndNamesWhatComesNext(String name, ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(STEPS);
        PlainDescent plain = new PlainDescent(spec, trainer.data().train(), trainer.parameters(), trainer.step());
        assertSame(trainer, plain.firstWithin(STEPS).orElseThrow());
    }

    private static void assertSame(Trainer trainer, Divergence first) {
        assertThat(trainer.divergence()).hasValueSatisfying(divergence -> {
            assertThat(divergence.step()).isEqualTo(first.step());
            assertThat(divergence.quantity()).isEqualTo(first.quantity());
            assertThat(divergence.layer()).isEqualTo(first.layer());
            assertThat(divergence.unit()).isEqualTo(first.unit());
        });
        assertThat(trainer.step()).isEqualTo(first.step());
    }

    private static Stream<Arguments> seeds(LongFunction<Stream<Arguments>> runs) {
        return LongStream.range(1, 6).boxed().flatMap(runs::apply);
    }

    private static ExperimentSpec chain(String initializer, ToyDataset set, double rate, long seed) {
        return run(CHAIN, Activation.IDENTITY, initializer, set, rate, seed);
    }

    private static ExperimentSpec relu(NetworkShape shape, double rate, long seed) {
        return run(shape, Activation.RELU, "he-normal", ToyDataset.RIPPLE, rate, seed);
    }

    private static ExperimentSpec run(
            NetworkShape shape, Activation activation, String initializer, ToyDataset set, double rate, long seed) {
        Initializer first = Initializer.parse(initializer);
        return ExperimentSpec.of(
                        new DataSpec.Toy(set, 40, set == ToyDataset.GAUSS ? 4 : 1, 0), shape, activation, first)
                .withRate(rate)
                .withSeed(seed);
    }
}
