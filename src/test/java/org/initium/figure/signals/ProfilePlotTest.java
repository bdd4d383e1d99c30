package org.initium.figure.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.theory.LinearChain;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.formula.ChainFormulas;
import org.initium.figure.formula.SignalSizes;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;

class ProfilePlotTest {
    private static final ExperimentSpec CHAIN = Scenes.spec(ToyDataset.PLANE, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1)
            .withActivation(Activation.IDENTITY)
            .withInitializer(Initializer.parse("identity:1.5"));

    @Test
    void ofLinearUnitsOneGradientStandsForTwo() {
        assertThat(kinds(CHAIN)).containsExactlyInAnyOrder(0, 2, 3);
        assertThat(kinds(CHAIN.withActivation(Activation.TANH))).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void theGradientOfTheOutputIsThatOfTheClosedForm() {
        SignalSizes sizes = SignalSizes.of(Scenes.of(CHAIN, 0).arms().get(0));
        LinearChain chain = ChainFormulas.chain(CHAIN);
        double last = sizes.dyda()[sizes.last()];
        for (int layer = 1; layer <= sizes.last(); layer++) {
            double expected = chain.gradientByActivation(layer) / chain.gradientByActivation(sizes.last());
            assertThat(sizes.dyda()[layer] / last).isCloseTo(expected, withinPercentage(1e-3));
        }
        float[] top = Scenes.of(CHAIN, 0).current().parameters().toArray();
        int outputs = CHAIN.shape().weightOffset(CHAIN.shape().depth());
        assertThat(last).isCloseTo(Math.hypot(top[outputs], top[outputs + 1]), withinPercentage(1e-3));
    }

    @Test
    void whereSamplesOrOutputsDifferThereIsNoSuchGradient() {
        assertThat(SignalSizes.of(Scenes.of(CHAIN.withActivation(Activation.TANH), 0)
                                .current())
                        .dyda())
                .isEmpty();
    }

    private static List<Integer> kinds(ExperimentSpec spec) {
        boolean linear = spec.activation() == Activation.IDENTITY;
        SignalSizes sizes = SignalSizes.of(Scenes.of(spec, 0).arms().get(0));
        if (linear) {
            assertThat(sizes.dJdz()).containsExactly(sizes.dJda());
        }
        return ProfilePlot.kinds(new SignalProfileFigure.ProfileArm("", 0, false, linear, sizes, Optional.empty()));
    }
}
