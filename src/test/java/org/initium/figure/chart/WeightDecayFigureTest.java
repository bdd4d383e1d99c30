package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.Snapshot;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
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

    /** In the colours that runs have in every chart; layers differ by their marks and names. */
    @Test
    void aColourIsTheRunLookedAtAndNeverALayer() {
        Scene both = DigitScenes.nielsen(2);
        for (int arm = 0; arm < 2; arm++) {
            Scene scene = new Scene(both.arms(), arm, both.options());
            FigureExport export = new FigureExport(new WeightDecayFigure(), scene, FigureTheme.LIGHT, 400, 300);
            BufferedImage image = export.image(1);
            assertThat(isPainted(image, arm)).isTrue();
            assertThat(isPainted(image, 1 - arm)).isFalse();
            String name = both.arms().get(arm).name();
            assertThat(Words.of(export)).contains(name + ": hidden 1", "output");
        }
    }

    private static boolean isPainted(BufferedImage image, int arm) {
        int rgb = FigureTheme.LIGHT.color(FigureColor.ofArm(arm)).getRGB();
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .anyMatch(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == rgb);
    }
}
