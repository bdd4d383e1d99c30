package org.initium.engine.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.assertj.core.data.Percentage;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.api.Test;

class VarianceMapTest {
    private static final NetworkShape STACK = new NetworkShape(Collections.nCopies(11, 100));
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

    @Test
    void tanhWithXavierFallsAsPrinted() {
        double[] printed = {.62793, .48626, .40824, .35764, .32162, .29439, .27291, .25543, .24086, .22847};
        VarianceMap map = VarianceMap.of(STACK, Activation.TANH, Initializer.APPROPRIATE, BiasRule.ZERO);
        for (int l = 1; l <= 10; l++) {
            assertThat(map.layer(l).aStd()).isCloseTo(printed[l - 1], within(0.5e-5));
        }
    }

    @Test
    void deepTanhWithXavierFallsAsOneOverRootTwoLayers() {
        NetworkShape deep = new NetworkShape(Collections.nCopies(101, 100));
        VarianceMap map = VarianceMap.of(deep, Activation.TANH, Initializer.APPROPRIATE, BiasRule.ZERO);
        assertThat(map.layer(100).aStd() * Math.sqrt(200)).isCloseTo(1, within(0.02));
    }

    @Test
    void tanhWithStandardNormalWeightsSaturatesAndYetExplodesBackward() {
        VarianceMap map = VarianceMap.of(STACK, Activation.TANH, (in, out) -> 1, BiasRule.ZERO, false);
        assertThat(map.layer(1).aStd()).isCloseTo(.9591, within(1e-3));
        assertThat(map.layer(10).aStd()).isCloseTo(.9576, within(1e-3));
        assertThat(map.layer(10).backFactor()).isCloseTo(2.342, within(0.04));
        assertThat(map.layer(0).dJdaRms()).isBetween(4_500.0, 6_000.0);
    }

    @Test
    void reluGoesByTheRootOfHalfTheGainBothWays() {
        VarianceMap map = VarianceMap.of(STACK, Activation.RELU, Initializer.APPROPRIATE, BiasRule.ZERO);
        for (int l = 1; l <= 10; l++) {
            LayerPrediction layer = map.layer(l);
            assertThat(layer.zVariance()).isCloseTo(Math.pow(0.5, l - 1), ROUNDING);
            assertThat(layer.aStd()).isCloseTo(.583819 * layer.zStd(), within(1e-6));
            assertThat(layer.backFactor()).isCloseTo(Math.sqrt(0.5), ROUNDING);
            assertThat(map.layer(10 - l).dJdaRms()).isCloseTo(Math.pow(0.5, 0.5 * l), ROUNDING);
        }
    }

    @Test
    void reluWithHeStaysAsItIs() {
        VarianceMap map = VarianceMap.of(STACK, Activation.RELU, Initializer.HE_NORMAL, BiasRule.ZERO);
        assertThat(map.layer(10).aRms()).isCloseTo(1, ROUNDING);
        assertThat(map.layer(0).dJdaRms()).isCloseTo(1, ROUNDING);
        assertThat(map.layer(10).dJdWRms(1_000)).isCloseTo(Math.sqrt(500), ROUNDING);
    }

    @Test
    void varyingWidthsCountForwardByFanInAndBackwardByFanOut() {
        VarianceMap map = VarianceMap.of(
                NetworkShape.of(10, 40, 20), Activation.IDENTITY, (in, out) -> 1.0 / in, BiasRule.ZERO, false);
        assertThat(map.layer(2).aStd()).isCloseTo(1, ROUNDING);
        assertThat(map.layer(1).dJdaRms()).isCloseTo(Math.sqrt(20.0 / 40), ROUNDING);
        assertThat(map.layer(0).dJdaRms()).isCloseTo(Math.sqrt(20.0 / 40 * 40 / 10), ROUNDING);
    }

    @Test
    void biasesAddTheirVarianceAndShiftTheMean() {
        VarianceMap spread = VarianceMap.of(STACK, Activation.IDENTITY, Initializer.APPROPRIATE, new BiasRule(0, 0.5));
        assertThat(spread.layer(10).zVariance()).isCloseTo(1 + 10 * 0.25, ROUNDING);
        VarianceMap shifted = VarianceMap.of(STACK, Activation.TANH, Initializer.ZERO, new BiasRule(0.01, 0));
        assertThat(shifted.layer(3).aMean()).isEqualTo(Math.tanh(0.01));
        assertThat(shifted.layer(3).aStd()).isCloseTo(0, within(1e-9));
    }

    @Test
    void batchNormalizationForgetsTheScaleOfTheWeights() {
        for (double scale : new double[] {1e-4, 1, 30}) {
            VarianceMap map = VarianceMap.of(STACK, Activation.TANH, (in, out) -> scale, BiasRule.ZERO, true);
            assertThat(map.layer(1).aStd()).isCloseTo(.62793, within(1e-5));
            assertThat(map.layer(10).aStd()).isCloseTo(.62793, within(1e-5));
            assertThat(map.layer(5).backFactor()).isCloseTo(1.0854, within(1e-3));
        }
    }

    @Test
    void zeroWeightsSendNothingUpAndNothingDown() {
        VarianceMap map = VarianceMap.of(STACK, Activation.TANH, Initializer.ZERO, BiasRule.ZERO);
        assertThat(map.layer(1).aStd()).isZero();
        assertThat(map.layer(9).dJdaRms()).isZero();
    }
}
