package org.initium.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.junit.jupiter.api.Test;

class SaturationFormulasTest {
    @Test
    void theBooksUnitHasTheBooksNumbers() {
        assertThat(SaturationFormulas.of(Scenes.of(unit("nielsen-old"), 0)))
                .extracting(FormulaLine::value)
                .containsExactly("501.0", "22.38", "1.225", "0.8373", "0.01777");
    }

    @Test
    void newWeightsHardlyEverSaturate() {
        assertThat(SaturationFormulas.of(Scenes.of(unit("nielsen-new"), 0)))
                .extracting(FormulaLine::value)
                .containsExactly("1.500", "22.38", "1.225", "0.0001755", "0.1928");
    }

    @Test
    void theRootsAreWrittenOutInWordsAndInTex() {
        assertThat(SaturationFormulas.of(Scenes.of(unit("nielsen-old"), 0)))
                .extracting(FormulaLine::formula)
                .contains(
                        new MathText("sd z = √(500 + 1)", "\\mathrm{sd}\\,z = \\sqrt{500 + 1}"),
                        new MathText("sd z = √(500/1,000 + 1)", "\\mathrm{sd}\\,z = \\sqrt{500/1{,}000 + 1}"));
    }

    @Test
    void theBooksWeightsAreKnownByTheirCurves() {
        assertThat(WeightedSumFigure.color(Scenes.of(unit("nielsen-old"), 0))).isEqualTo(FigureColor.CLASS_0);
        assertThat(WeightedSumFigure.color(Scenes.of(unit("nielsen-new"), 0))).isEqualTo(FigureColor.CLASS_1);
        assertThat(WeightedSumFigure.color(Scenes.of(unit("he-normal"), 0))).isEqualTo(FigureColor.CLASS_2);
    }

    static ExperimentSpec unit(String initializer) {
        DataSpec.OnOff data = new DataSpec.OnOff(1_000, 0.5, 4);
        return Scenes.PLAYGROUND
                .withData(data)
                .withShape(NetworkShape.of(1_000, 1))
                .withInitializer(Initializer.parse(initializer));
    }
}
