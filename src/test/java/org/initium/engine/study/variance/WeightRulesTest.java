package org.initium.engine.study.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.signal.WeightSource;
import org.initium.engine.theory.VarianceMap;
import org.initium.engine.training.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightRulesTest {
    private static final Percentage SAMPLING = Percentage.withPercentage(4);

    @ParameterizedTest
    @EnumSource(ClinicFormula.class)
    void everyPrintedFormulaIsDrawnAsPrinted(ClinicFormula formula) {
        assertThat(drawnVariance(formula)).isCloseTo(formula.variance(300, 100), SAMPLING);
    }

    /** Over many layers: a sparse one alone has so few weights other than 0 that its variance is off by several percent. */
    private static double drawnVariance(WeightSource source) {
        return IntStream.rangeClosed(1, 40)
                .mapToDouble(layer -> {
                    float[] weights = new float[300 * 100];
                    source.fill(weights, 0, 300, 100, new Streams(2).weights(layer));
                    return IntStream.range(0, weights.length)
                            .mapToDouble(i -> (double) weights[i] * weights[i])
                            .average()
                            .orElseThrow();
                })
                .average()
                .orElseThrow();
    }

    @Test
    void fourOfTheSixFormulasAreMisprints() {
        assertThat(Arrays.stream(ClinicFormula.values()).filter(ClinicFormula::isMisprint))
                .containsExactly(
                        ClinicFormula.GLOROT_UNIFORM,
                        ClinicFormula.XAVIER_NORMAL,
                        ClinicFormula.HE_NORMAL,
                        ClinicFormula.HE_UNIFORM);
    }

    @Test
    void misprintsAreAsFarOffAsTheyAre() {
        assertThat(Math.sqrt(offBy(ClinicFormula.GLOROT_UNIFORM))).isCloseTo(1 / 14.1, within(0.001));
        assertThat(offBy(ClinicFormula.HE_UNIFORM)).isCloseTo(3, within(1e-12));
        assertThat(offBy(ClinicFormula.XAVIER_NORMAL)).isCloseTo(10, within(1e-12));
        assertThat(offBy(ClinicFormula.HE_NORMAL)).isCloseTo(1, within(1e-12));
    }

    private static double offBy(ClinicFormula formula) {
        return formula.variance(100, 100) / formula.meantVariance(100, 100);
    }

    @Test
    void heWithFanOutShowsOnlyWhereWidthsDiffer() {
        VarianceMap map = VarianceMap.of(
                NetworkShape.of(400, 100), Activation.RELU, ClinicFormula.HE_NORMAL, BiasRule.ZERO, false);
        assertThat(map.layer(1).aRms()).isCloseTo(2, within(1e-9));
    }
}
