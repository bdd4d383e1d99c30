package org.initium.figure.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.figure.paint.MathText;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;

class SaturationFormulasTest {
    @Test
    void theBooksUnitHasTheBooksNumbers() {
        assertThat(SaturationFormulas.of(Scenes.of(Scenes.unit("nielsen-old"), 0)))
                .extracting(FormulaLine::value)
                .containsExactly("501.0", "22.38", "1.225", "0.8373", "0.01777");
    }

    @Test
    void newWeightsHardlyEverSaturate() {
        assertThat(SaturationFormulas.of(Scenes.of(Scenes.unit("nielsen-new"), 0)))
                .extracting(FormulaLine::value)
                .containsExactly("1.500", "22.38", "1.225", "0.0001755", "0.1928");
    }

    @Test
    void theRootsAreWrittenOutInWordsAndInTex() {
        assertThat(SaturationFormulas.of(Scenes.of(Scenes.unit("nielsen-old"), 0)))
                .extracting(FormulaLine::formula)
                .contains(
                        new MathText("sd z = √(500 + 1)", "\\mathrm{sd}\\,z = \\sqrt{500 + 1}"),
                        new MathText("sd z = √(500/1,000 + 1)", "\\mathrm{sd}\\,z = \\sqrt{500/1{,}000 + 1}"));
    }
}
