package org.initium.engine.study.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.initium.engine.theory.LinearChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainStudyTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

    @ParameterizedTest
    @ValueSource(floats = {1.5f, 0.5f, 1.1f, -0.75f})
    void aChainOfIdentitiesAgreesWithItsClosedForm(float c) {
        List<ChainLayer> layers =
                ChainStudy.measure(chain(9, c, 0.6f, 0.8f), Activation.IDENTITY, new double[] {3, 4}, 0);
        LinearChain theory = new LinearChain(9, c, 5, Math.hypot(0.6f, 0.8f));
        for (int l = 0; l <= 9; l++) {
            assertThat(layers.get(l).signal()).isCloseTo(theory.signal(l), ROUNDING);
            assertThat(layers.get(l).dyda()).isCloseTo(theory.gradientByActivation(l), ROUNDING);
        }
        for (int l = 1; l <= 10; l++) {
            assertThat(layers.get(l).dydW()).isCloseTo(theory.gradientByWeights(l), ROUNDING);
            assertThat(layers.get(l).dJdW())
                    .isCloseTo(theory.gradientByWeights(l) * layers.get(10).signal(), ROUNDING);
        }
        assertThat(layers.get(10).signal()).isCloseTo(theory.output(), Percentage.withPercentage(1e-6));
    }

    private static Parameters chain(int hidden, float c, float out1, float out2) {
        List<Integer> sizes = new java.util.ArrayList<>(Collections.nCopies(hidden + 1, 2));
        sizes.add(1);
        NetworkShape shape = new NetworkShape(sizes);
        float[] values = new float[shape.parameterCount()];
        for (int l = 1; l <= hidden; l++) {
            values[shape.weightIndex(l, 0, 0)] = c;
            values[shape.weightIndex(l, 1, 1)] = c;
        }
        values[shape.weightIndex(hidden + 1, 0, 0)] = out1;
        values[shape.weightIndex(hidden + 1, 1, 0)] = out2;
        return new Parameters(shape, values);
    }

    @ParameterizedTest
    @EnumSource(names = {"TANH", "RELU", "SIGMOID"})
    void gradientsByTheInputAgreeWithDifferences(Activation activation) {
        Parameters parameters = random();
        double[] input = {0.3, -0.7, 0.2};
        double square = 0;
        for (int i = 0; i < 3; i++) {
            square += Math.pow(
                    (output(parameters, activation, i, 1e-5) - output(parameters, activation, i, -1e-5)) / 2e-5, 2);
        }
        double measured =
                ChainStudy.measure(parameters, activation, input, 0).get(0).dyda();
        assertThat(measured).isCloseTo(Math.sqrt(square), Percentage.withPercentage(1e-4));
    }

    private static Parameters random() {
        NetworkShape shape = NetworkShape.of(3, 5, 4, 1);
        float[] values = new float[shape.parameterCount()];
        Random random = new Random(4);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Parameters(shape, values);
    }

    /** y with one input moved; its sign is told by a target far away. */
    private static double output(Parameters parameters, Activation activation, int moved, double by) {
        double[] input = {0.3, -0.7, 0.2};
        input[moved] += by;
        ChainLayer last =
                ChainStudy.measure(parameters, activation, input, -1_000).get(3);
        return last.dJdW() / last.dydW() - 1_000;
    }

    @Test
    void moreThanOneOutputIsRefused() {
        NetworkShape shape = NetworkShape.of(2, 2);
        Parameters parameters = new Parameters(shape, new float[shape.parameterCount()]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainStudy.measure(parameters, Activation.TANH, new double[] {1, 1}, 0));
    }
}
