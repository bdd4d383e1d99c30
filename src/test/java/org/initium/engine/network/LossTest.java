package org.initium.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.initium.engine.data.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LossTest {
    @Test
    void binaryCrossEntropyIsTheLogarithmOfTheSigmoid() {
        double p = 1 / (1 + Math.exp(-1.5));
        assertThat(Loss.BINARY_CROSS_ENTROPY.value(new double[] {1.5}, new double[] {1}))
                .isCloseTo(-Math.log(p), within(1e-15));
        assertThat(Loss.BINARY_CROSS_ENTROPY.value(new double[] {1.5, 1.5}, new double[] {0, 1}))
                .isCloseTo(-Math.log(1 - p) - Math.log(p), within(1e-15));
    }

    @Test
    void softmaxCrossEntropyIsTheLogarithmOfTheShare() {
        double sum = Math.exp(0.2) + Math.exp(-1) + Math.exp(2);
        assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(new double[] {0.2, -1, 2}, new double[] {0, 1, 0}))
                .isCloseTo(Math.log(sum) + 1, within(1e-14));
    }

    @Test
    void meanSquaredErrorIsHalfTheSquare() {
        assertThat(Loss.MEAN_SQUARED_ERROR.value(new double[] {3, -1}, new double[] {1, -2}))
                .isEqualTo(2.5);
    }

    @Test
    void undecidedNetworksStartAtTheLogarithmOfTheNumberOfClasses() {
        assertThat(Loss.BINARY_CROSS_ENTROPY.value(new double[1], new double[] {1}))
                .isEqualTo(Math.log(2));
        double[] target = new double[10];
        target[3] = 1;
        assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(new double[10], target)).isEqualTo(Math.log(10));
    }

    @Test
    void hugeLogitsCostWhatTheyMissBy() {
        assertThat(Loss.BINARY_CROSS_ENTROPY.value(new double[] {-1e6}, new double[] {1}))
                .isEqualTo(1e6);
        assertThat(Loss.BINARY_CROSS_ENTROPY.value(new double[] {1e6}, new double[] {1}))
                .isZero();
        assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(new double[] {1e6, -1e6}, new double[] {0, 1}))
                .isEqualTo(2e6);
    }

    @Test
    void confidentRightAnswersKeepATinyCost() {
        // ln(1 + e^-40) is e^-40, which 1 - sigmoid(40) has long lost.
        assertThat(Loss.BINARY_CROSS_ENTROPY.value(new double[] {40}, new double[] {1}) / Math.exp(-40))
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void gradientIsTheSlope(Loss loss) {
        double[] logits = {0.3, -1.2, 2.5};
        double[] targets = {0, 1, 0};
        double[] gradient = new double[3];
        loss.gradient(logits, targets, gradient);
        for (int k = 0; k < 3; k++) {
            double h = 1e-5;
            double[] above = logits.clone();
            double[] below = logits.clone();
            above[k] += h;
            below[k] -= h;
            double slope = (loss.value(above, targets) - loss.value(below, targets)) / (2 * h);
            assertThat(gradient[k]).isCloseTo(slope, within(1e-9));
        }
    }

    @Test
    void softmaxOutputsSumToOneWhateverTheirSize() {
        double[] outputs = new double[3];
        Loss.SOFTMAX_CROSS_ENTROPY.outputs(new double[] {1000, 999, -1000}, outputs);
        assertThat(Arrays.stream(outputs).sum()).isCloseTo(1, within(1e-15));
        assertThat(outputs[0] / outputs[1]).isCloseTo(Math.E, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskHasALossThatSuitsIt(Task task) {
        assertThat(Loss.of(task).suits(task)).isTrue();
    }

    @Test
    void softmaxOfASingleOutputIsRefused() {
        assertThat(Loss.SOFTMAX_CROSS_ENTROPY.suits(Task.BINARY)).isFalse();
        assertThat(Loss.BINARY_CROSS_ENTROPY.suits(Task.REGRESSION)).isFalse();
    }
}
