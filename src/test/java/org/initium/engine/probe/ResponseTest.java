package org.initium.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTest {
    private static final NetworkShape SHAPE = NetworkShape.of(784, 7, 9, 10);

    private static float[] draws(int count, double scale, long seed) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(3) == 0 ? 0 : (float) (scale * random.nextGaussian());
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void oneSampleIsAnsweredAsInABatch(Activation activation) {
        for (Loss loss : new Loss[] {Loss.SOFTMAX_CROSS_ENTROPY, Loss.BINARY_CROSS_ENTROPY}) {
            float[] parameters = draws(SHAPE.parameterCount(), 0.1, 2);
            float[] input = draws(784, 0.5, 3);
            Response response = Response.of(SHAPE, activation, loss, parameters, input);
            Propagation batch = Propagation.of(SHAPE, activation, loss);
            batch.forward(parameters, input, 0, 1);
            for (int layer = 1; layer <= SHAPE.depth(); layer++) {
                for (int unit = 0; unit < SHAPE.units(layer); unit++) {
                    float expected = batch.activations(layer)[unit];
                    float tolerance = 1e-4f * Math.max(1, Math.abs(expected));
                    assertThat(response.activation(layer, unit)).isEqualTo(expected, within(tolerance));
                }
            }
        }
    }

    @Test
    void anImageOfAnotherSizeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.of(
                        SHAPE,
                        Activation.TANH,
                        Loss.SOFTMAX_CROSS_ENTROPY,
                        new float[SHAPE.parameterCount()],
                        new float[100]))
                .withMessageContaining("100 numbers for 784 inputs");
    }
}
