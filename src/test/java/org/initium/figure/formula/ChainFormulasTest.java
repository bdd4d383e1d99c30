package org.initium.figure.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;

class ChainFormulasTest {
    private static final Percentage FLOAT_ROUNDING = Percentage.withPercentage(1e-3);

    private static final ExperimentSpec CHAIN = Scenes.spec(ToyDataset.PLANE, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1)
            .withActivation(Activation.IDENTITY)
            .withInitializer(Initializer.parse("identity:1.5"));

    @Test
    void ninePowersOfOneAndAHalfAreWrittenOut() {
        assertThat(values(CHAIN)).contains("1.5⁹ = 38.44", "1.5⁸ = 25.63");
    }

    @Test
    void ninePowersOfOneHalfAreWrittenOut() {
        assertThat(values(CHAIN.withInitializer(Initializer.parse("identity:0.5"))))
                .contains("0.5⁹ = 0.001953", "0.5⁸ = 0.003906");
    }

    @Test
    void whatIsMeasuredOnTheNetworkAgreesWithThePowers() {
        SignalSizes sizes = SignalSizes.of(Scenes.of(CHAIN, 0).current());
        assertThat(sizes.signal()[9] / sizes.signal()[0]).isCloseTo(38.443359375, FLOAT_ROUNDING);
        assertThat(sizes.dJda()[1] / sizes.dJda()[9]).isCloseTo(25.62890625, FLOAT_ROUNDING);
        assertThat(sizes.dJdW()[1] / sizes.dJdW()[9]).isCloseTo(1, FLOAT_ROUNDING);
        assertThat(sizes.forwardFactor()).isCloseTo(1.5, FLOAT_ROUNDING);
        assertThat(sizes.backwardFactor()).isCloseTo(1.5, FLOAT_ROUNDING);
    }

    @Test
    void noClosedFormIsClaimedWhereThereIsNone() {
        assertThat(ChainFormulas.closed(CHAIN.withActivation(Activation.TANH))).isFalse();
        assertThat(ChainFormulas.closed(CHAIN.withInitializer(Initializer.HE_NORMAL)))
                .isFalse();
        assertThat(ChainFormulas.closed(CHAIN.withShape(org.initium.engine.network.NetworkShape.of(2, 3, 2, 1))))
                .isFalse();
    }

    @Test
    void whatIsNoLongerANumberIsSaidInWords() {
        assertThat(ChainFormulas.of(Scenes.diverged().current()).stream().map(FormulaLine::value))
                .contains("not finite")
                .noneMatch(value -> value.contains("NaN"));
    }

    private static List<String> values(ExperimentSpec spec) {
        return ChainFormulas.of(Scenes.of(spec, 0).current()).stream()
                .map(FormulaLine::value)
                .collect(Collectors.toList());
    }
}
