package org.initium.ui.workbench.knob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.LabCatalog;
import org.initium.ui.workbench.knob.DrawnWeights.Row;
import org.junit.jupiter.api.Test;

class DrawnWeightsTest {
    private static final ExperimentSpec DIGITS = LabCatalog.find("digits").base();

    @Test
    void layersThatAreDrawnAlikeStandTogetherAndTheOutputByItself() {
        assertThat(DrawnWeights.of(DIGITS).rows())
                .extracting(Row::layers, Row::inputs)
                .containsExactly(tuple("hidden 1", 784), tuple("hidden 2 to 4", 300), tuple("output", 300));
    }

    @Test
    void theDeviationIsThatOfTheRuleForTheInputsOfTheLayer() {
        for (Row row : DrawnWeights.of(DIGITS).rows()) {
            assertThat(row.deviation()).isCloseTo(1 / Math.sqrt(row.inputs()), within(1e-12));
        }
    }

    @Test
    void layersOfOneSizeOrOneLayerAloneAreNamedToo() {
        assertThat(DrawnWeights.of(DIGITS.withShape(NetworkShape.of(784, 10))).rows())
                .extracting(Row::layers)
                .containsExactly("output");
        assertThat(DrawnWeights.of(DIGITS.withShape(NetworkShape.of(784, 784, 784, 10)))
                        .rows())
                .extracting(Row::layers)
                .containsExactly("hidden 1 to 2", "output");
    }

    @Test
    void whatIsNotDrawnHasNoDeviation() {
        assertThat(DrawnWeights.of(DIGITS.withInitializer(Initializer.ZERO)).isEmpty())
                .isTrue();
    }
}
