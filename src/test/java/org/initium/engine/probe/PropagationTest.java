package org.initium.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PropagationTest {
    private static final NetworkShape SHAPE = NetworkShape.of(3, 20, 18, 2);
    private static final int SAMPLES = 7;
    private static final int FEW = 3;
    private static final float ROUNDING = 1e-6f;

    private final float[] parameters = new float[SHAPE.parameterCount()];
    private final float[] inputs = new float[SAMPLES * SHAPE.inputs()];
    private final float[] targets = new float[SAMPLES * SHAPE.outputs()];

    @BeforeEach
    void fill() {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) (0.4 * Math.sin(1 + i));
        }
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) Math.cos(i);
        }
        for (int s = 0; s < SAMPLES; s++) {
            targets[2 * s + s % 2] = 1;
        }
    }

    private Propagation forward(Loss loss) {
        Propagation pass = Propagation.of(SHAPE, Activation.TANH, loss);
        pass.forward(parameters, inputs, 0, SAMPLES);
        return pass;
    }

    @ParameterizedTest
    @EnumSource
    void theGradientsOfASamplesSignalsAreTheSameHoweverManyAreLookedAt(Loss loss) {
        Propagation all = forward(loss);
        all.backward(targets, 0, SAMPLES);
        Propagation few = forward(loss);
        few.backward(targets, 0, FEW);
        assertThat(few.samples()).isEqualTo(FEW);
        for (int layer = 1; layer <= SHAPE.depth(); layer++) {
            int seen = FEW * few.rowLength(layer);
            assertThat(Arrays.copyOf(few.dJdz(layer), seen)).isEqualTo(Arrays.copyOf(all.dJdz(layer), seen));
            assertThat(Arrays.copyOf(few.dJda(layer), seen)).isEqualTo(Arrays.copyOf(all.dJda(layer), seen));
        }
    }

    @Test
    void theWayBackMayBeginFromTheFirstOfTheSamplesThatWentForward() {
        Propagation pass = forward(Loss.BINARY_CROSS_ENTROPY);
        pass.backward(targets, 0, FEW);
        assertThat(pass.holds(parameters, inputs, 0, SAMPLES)).isTrue();
        assertThat(pass.holds(parameters, inputs, 0, SAMPLES + 1)).isFalse();
        assertThat(pass.holds(parameters, inputs, 1, FEW)).isFalse();
        pass.load(parameters.clone());
        assertThat(pass.holds(parameters, inputs, 0, FEW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theGradientByParametersIsTheMeanOfTheSamples(Loss loss) {
        Propagation pass = forward(loss);
        double[] mean = new double[parameters.length];
        for (int s = 0; s < FEW; s++) {
            pass.forward(parameters, inputs, s, 1);
            pass.backward(targets, s, 1);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += pass.gradient()[i] / (double) FEW;
            }
        }
        pass.forward(parameters, inputs, 0, SAMPLES);
        pass.backward(targets, 0, FEW);
        for (int i = 0; i < mean.length; i++) {
            assertThat((double) pass.gradient()[i]).isCloseTo(mean[i], within((double) ROUNDING));
        }
    }

    @ParameterizedTest
    @EnumSource
    void allGradientsOfTheMeanCostAreASamplesShareInIt(Loss loss) {
        Propagation own = forward(loss);
        own.backward(targets, 0, SAMPLES);
        Propagation mean = forward(loss);
        mean.backwardOfMean(targets, 0);
        for (int layer = 1; layer <= SHAPE.depth(); layer++) {
            for (int i = 0; i < SAMPLES * own.rowLength(layer); i++) {
                assertThat(mean.dJdz(layer)[i] * SAMPLES).isCloseTo(own.dJdz(layer)[i], within(ROUNDING));
            }
        }
        for (int i = 0; i < parameters.length; i++) {
            assertThat(mean.gradient()[i]).isCloseTo(own.gradient()[i], within(ROUNDING));
        }
    }
}
