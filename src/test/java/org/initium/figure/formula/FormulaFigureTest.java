package org.initium.figure.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Trainer;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaFigureTest {
    private static final double MARGIN = 12;
    private static final double BETWEEN = 8;
    private static final int HEIGHT = 300;

    private static final ExperimentSpec CHAIN = Scenes.spec(ToyDataset.PLANE, 0, 2, 2, 2, 2, 1)
            .withActivation(Activation.IDENTITY)
            .withInitializer(Initializer.parse("identity:1.5"));

    private static final Scene UNIT = Scenes.of(Scenes.unit("nielsen-old"), 0);

    private static FigureExport picture(Scene scene, int width) {
        return new FigureExport(new FormulaFigure(), scene, FigureTheme.LIGHT, width, HEIGHT);
    }

    private static List<Words.Placed> values(FigureExport picture) {
        return Words.placed(picture).stream()
                .filter(word -> word.font() == FigureFont.STRONG)
                .toList();
    }

    @Test
    void aChainHasItsPowersAndAUnitOnInputsThatAreOnOrOffItsSpread() {
        assertThat(FormulaLines.of(Scenes.of(CHAIN, 0)))
                .isEqualTo(ChainFormulas.of(Scenes.of(CHAIN, 0).current()))
                .isNotEmpty();
        assertThat(FormulaLines.of(UNIT)).isEqualTo(SaturationFormulas.of(UNIT)).isNotEmpty();
    }

    @Test
    void aSingleLayerMultipliesNothing() {
        Scene single = Scenes.of(Scenes.spec(ToyDataset.PLANE, 0, 2, 1), 0);
        assertThat(FormulaLines.of(single)).isEmpty();
        assertThat(Words.of(picture(single, 400))).containsExactly("No formula belongs to this network.");
    }

    @Test
    void layersThatWereNotMeasuredHaveNoNumbersToShow() {
        Scene.Arm unmeasured = new Scene.Arm("", new Trainer(CHAIN).snapshot(ProbePlan.CURVE_ONLY));
        assertThat(FormulaLines.of(new Scene(List.of(unmeasured), 0, ViewOptions.DEFAULT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {130, 150, 200, 300, 420, 900})
    void valuesStandUnderEachOtherAndKeepTheirMarginFromTheEdge(int width) {
        List<Words.Placed> values = values(picture(UNIT, width));
        double right = values.get(0).end().getX();
        assertThat(right).isLessThanOrEqualTo(width - MARGIN + 1e-6);
        assertThat(values).hasSize(5).allSatisfy(value -> assertThat(value.end().getX())
                .isCloseTo(right, within(1e-6)));
    }

    @Test
    void aFormulaThatFindsTooLittleRoomShrinksAndLeavesItsValueFree() {
        int ground = FigureTheme.LIGHT.color(FigureColor.SURFACE).getRGB();
        for (int width = 130; width < 500; width += 10) {
            BufferedImage image = picture(UNIT, width).image(1);
            for (Words.Placed value : values(picture(UNIT, width))) {
                int y = (int) value.begin().getY() - 4;
                for (int x = (int) (value.begin().getX() - BETWEEN) + 1;
                        x < (int) value.begin().getX() - 1;
                        x++) {
                    assertThat(image.getRGB(x, y))
                            .as("%s at %d, %d", value, x, y)
                            .isEqualTo(ground);
                }
            }
        }
    }

    @Test
    void wordsStandBesideTheNumbersWhereThereIsRoom() {
        List<String> words =
                FormulaLines.of(UNIT).stream().map(FormulaLine::words).toList();
        assertThat(Words.of(picture(UNIT, 900))).containsAll(words);
        assertThat(Words.of(picture(UNIT, 200))).doesNotContainAnyElementsOf(words);
    }

    @Test
    void rowsThatWouldBeCutOffAreLeftOutAndAtTheLeastHeightNoneIs() {
        int least = (int) new FormulaFigure().leastHeight(400, UNIT);
        for (int height = least; height >= 40; height--) {
            FigureExport low = new FigureExport(new FormulaFigure(), UNIT, FigureTheme.LIGHT, 400, height);
            List<Words.Placed> values = values(low);
            assertThat(values).hasSizeGreaterThanOrEqualTo(height == least ? 5 : 1);
            assertThat(values.get(values.size() - 1).begin().getY()).isLessThanOrEqualTo(height - 3);
        }
    }
}
