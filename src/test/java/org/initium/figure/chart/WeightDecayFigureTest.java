package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.Snapshot;
import org.initium.figure.scene.DigitScenes;
import org.initium.figure.scene.Scene;
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

    @Test
    void theAxisReachesDownToWhatDecayAloneLeaves() {
        Scene scene = DigitScenes.nielsen(12);
        Snapshot now = scene.current();
        double start = now.epochs().epochs().get(0).weightRms().get(0);
        double factor =
                WeightDecayFigure.factorPerEpoch(now.spec(), now.data().train().size());
        double low = new WeightDecayFigure()
                .chart(scene)
                .place(400, 300, Optional.empty())
                .whole()
                .low();
        assertThat(low).isLessThan(start * Math.pow(factor, 12));
    }
}
