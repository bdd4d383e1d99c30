package org.initium.figure.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.figure.paint.FigureColor;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;

class WeightedSumFigureTest {
    /** In the colours that the lab gives its arms where they are compared: old weights first, then new ones. */
    @Test
    void theBooksWeightsAreKnownByTheirCurves() {
        assertThat(WeightedSumFigure.color(Scenes.of(Scenes.unit("nielsen-old"), 0)))
                .isEqualTo(FigureColor.ofArm(0));
        assertThat(WeightedSumFigure.color(Scenes.of(Scenes.unit("nielsen-new"), 0)))
                .isEqualTo(FigureColor.ofArm(1));
        assertThat(WeightedSumFigure.color(Scenes.of(Scenes.unit("he-normal"), 0)))
                .isEqualTo(FigureColor.ofArm(2));
    }
}
