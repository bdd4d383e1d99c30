package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.initium.engine.optimizer.Regularizer;
import org.initium.figure.scene.DigitScenes;
import org.junit.jupiter.api.Test;

class WeightDecayFigureTest {
    /** (1 - 0.1 * 5/50,000)^5,000, Nielsen's own numbers. */
    @Test
    void decayAloneMultipliesByThePublishedFactorAnEpoch() {
        assertThat(WeightDecayFigure.factorPerEpoch(DigitScenes.NIELSEN, 50_000))
                .isCloseTo(0.9512292, within(5e-8));
        assertThat(WeightDecayFigure.factorPerEpoch(DigitScenes.NIELSEN.withRegularizer(Regularizer.NONE), 50_000))
                .isEqualTo(1);
    }
}
