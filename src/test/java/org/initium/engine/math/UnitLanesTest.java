package org.initium.engine.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.initium.engine.data.InputRows;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class UnitLanesTest {
    private static final int INPUTS = 100;
    private static final int OUTPUTS = 20;
    private static final int LIT = 70;
    private static final NetworkShape SHAPE = NetworkShape.of(INPUTS, OUTPUTS);

    static Stream<Kernels> kernels() {
        return Stream.of(Kernels.best(), Kernels.SCALAR);
    }

    /** One image with one lit pixel, and a target so far above what the network says that the step may overshoot all floats. */
    private static UnitLanes network(Kernels kernels, float weight, float target) {
        UnitLanes lanes = new UnitLanes(kernels, SHAPE, Activation.IDENTITY, Loss.MEAN_SQUARED_ERROR, 1, 1);
        float[] image = new float[INPUTS];
        image[LIT] = 1;
        float[] targets = new float[OUTPUTS];
        targets[0] = target;
        lanes.arrange(InputRows.of(image, INPUTS), targets, new int[1]);
        float[] parameters = new float[SHAPE.parameterCount()];
        parameters[LIT * OUTPUTS] = weight;
        lanes.load(parameters, 1);
        return lanes;
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aFirstWeightThatGrowsBeyondAllFloatsIsToldAtItsStep(Kernels kernels) {
        UnitLanes lanes = network(kernels, 3.2e38f, 3.3e38f);
        assertThat(lanes.descend(0, 4)).isFalse();
        float[] parameters = new float[SHAPE.parameterCount()];
        lanes.store(parameters);
        assertThat(parameters[LIT * OUTPUTS]).isInfinite();
        assertThat(parameters[SHAPE.biasOffset(1)]).isFinite();
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aWeightThatIsLargeAndStaysFiniteIsNoAlarm(Kernels kernels) {
        assertThat(network(kernels, 3.2e38f, 3.2e38f).descend(0, 4)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aWeightSetByHandIsLookedAtAgain(Kernels kernels) {
        UnitLanes lanes = network(kernels, 1, 1);
        assertThat(lanes.descend(0, 0.1f)).isTrue();
        lanes.set(0, Float.POSITIVE_INFINITY);
        assertThat(lanes.descend(0, 0.1f)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aLookAtTheGradientSaysNothingAboutTheWeights(Kernels kernels) {
        UnitLanes lanes = network(kernels, 3.2e38f, 3.3e38f);
        assertThat(lanes.gradient(0)).isTrue();
        assertThat(lanes.descend(0, 4)).isFalse();
    }
}
