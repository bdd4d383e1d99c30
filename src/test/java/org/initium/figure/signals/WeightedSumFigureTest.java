package org.initium.figure.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.figure.paint.FigureColor;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;

class WeightedSumFigureTest {
    @Test
    void theBooksWeightsAreKnownByTheirCurves() {
        assertThat(WeightedSumFigure.color(Scenes.of(Scenes.unit("nielsen-old"), 0)))
                .isEqualTo(FigureColor.CLASS_0);
        assertThat(WeightedSumFigure.color(Scenes.of(Scenes.unit("nielsen-new"), 0)))
                .isEqualTo(FigureColor.CLASS_1);
        assertThat(WeightedSumFigure.color(Scenes.of(Scenes.unit("he-normal"), 0)))
                .isEqualTo(FigureColor.CLASS_2);
    }
}
