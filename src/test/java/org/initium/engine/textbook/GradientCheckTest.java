package org.initium.engine.textbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.Task;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GradientCheckTest {
    private static final double TOLERANCE = 1e-6;

    @ParameterizedTest
    @MethodSource("pairs")
    void chainRuleAgreesWithCentralDifferences(Activation activation, Loss loss) {
        TextbookNetwork network = network(activation, loss);
        Dataset data = data(loss);
        double[] gradient = network.gradient(data);
        assertThat(GradientCheck.largestRelativeError(network, gradient, data)).isLessThan(TOLERANCE);
        assertThat(Arrays.stream(gradient).filter(g -> Math.abs(g) > 1e-3).count())
                .as("gradients large enough to be compared by their digits")
                .isGreaterThan(gradient.length / 3);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void wrongGradientIsFound(Activation activation, Loss loss) {
        TextbookNetwork network = network(activation, loss);
        Dataset data = data(loss);
        double[] gradient = network.gradient(data);
        gradient[gradient.length - 1] *= 1.00001;
        assertThat(GradientCheck.largestRelativeError(network, gradient, data)).isGreaterThan(TOLERANCE);
    }

    @Test
    void costOfOneUnitIsTheOneWorkedOutByHand() {
        // z = 2 * 0.5 - 0.25 = 0.75, target 1: loss = ln(1 + e^-0.75), dLoss/dz = sigmoid(0.75) - 1.
        TextbookNetwork network = new TextbookNetwork(
                NetworkShape.of(1, 1), Activation.RELU, Loss.BINARY_CROSS_ENTROPY, new double[] {2, -0.25});
        Dataset one = Dataset.classification(1, new float[] {0.5f}, new int[] {1}, 2, Plane.STANDARD);
        assertThat(network.cost(one)).isCloseTo(0.38687100611490, within(1e-13));
        assertThat(network.gradient(one)).containsExactly(new double[] {-0.16041065, -0.3208213}, within(1e-8));
    }

    private static Stream<Arguments> pairs() {
        return Arrays.stream(Activation.values())
                .flatMap(activation -> Arrays.stream(Loss.values()).map(loss -> Arguments.of(activation, loss)));
    }

    private static TextbookNetwork network(Activation activation, Loss loss) {
        NetworkShape shape = NetworkShape.of(2, 5, 4, outputs(loss));
        RandomGenerator draws = new Well19937c(7);
        double[] parameters = new double[shape.parameterCount()];
        Arrays.setAll(parameters, i -> 0.7 * draws.nextGaussian());
        return new TextbookNetwork(shape, activation, loss, parameters);
    }

    private static Dataset data(Loss loss) {
        RandomGenerator draws = new Well19937c(8);
        int size = 6;
        float[] inputs = new float[2 * size];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) draws.nextGaussian();
        }
        int outputs = outputs(loss);
        if (loss.suits(Task.REGRESSION)) {
            float[] targets = new float[outputs * size];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = (float) draws.nextGaussian();
            }
            return Dataset.regression(2, outputs, inputs, targets, Plane.STANDARD);
        }
        int classes = outputs == 1 ? 2 : outputs;
        int[] labels = new int[size];
        Arrays.setAll(labels, row -> row % classes);
        return Dataset.classification(2, inputs, labels, classes, Plane.STANDARD);
    }

    private static int outputs(Loss loss) {
        return loss == Loss.BINARY_CROSS_ENTROPY ? 1 : 3;
    }
}
