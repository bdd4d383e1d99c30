package org.initium.engine.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearChainTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

    @ParameterizedTest
    @CsvSource({"1.5, 38.443359375", "0.5, 0.001953125", "1.1, 2.357947691", "0.9, 0.387420489"})
    void nineLayersRaiseTheFactorToTheNinth(double factor, double expected) {
        LinearChain chain = new LinearChain(9, factor, 1, 1);
        assertThat(chain.signal(9)).isCloseTo(expected, ROUNDING);
        assertThat(chain.gradientByActivation(0)).isCloseTo(expected, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 25.62890625", "0.5, 0.00390625"})
    void theGradientByWeightsIsTheSameAtEveryHiddenLayer(double factor, double expected) {
        LinearChain chain = new LinearChain(9, factor, 1, 1);
        for (int l = 1; l <= 9; l++) {
            assertThat(chain.gradientByWeights(l)).isCloseTo(expected, ROUNDING);
        }
        assertThat(chain.gradientByWeights(10)).isCloseTo(Math.pow(factor, 9), ROUNDING);
    }

    @Test
    void normsOfInputAndOutputWeightsMultiply() {
        LinearChain chain = new LinearChain(2, -2, 3, 5);
        assertThat(chain.signal(1)).isEqualTo(6);
        assertThat(chain.output()).isEqualTo(60);
        assertThat(chain.gradientByActivation(1)).isEqualTo(10);
        assertThat(chain.gradientByWeights(2)).isEqualTo(30);
    }

    @Test
    void aChainWithoutLayersIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinearChain(0, 1, 1, 1));
    }
}
