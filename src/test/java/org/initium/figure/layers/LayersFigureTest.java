package org.initium.figure.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.Summary;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.LayerQuantity;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersFigureTest {
    private static final Scene SCENE = Scenes.of(Scenes.PLAYGROUND, 50);

    private static Scene showing(LayerQuantity bars, LayerQuantity line) {
        return new Scene(SCENE.arms(), 0, ViewOptions.DEFAULT.withLayers(bars, line));
    }

    private static String words(Scene scene) {
        return new LayersFigure().describe(scene);
    }

    static List<LayerQuantity> bars() {
        return LayerQuantity.bars();
    }

    static List<LayerQuantity> lines() {
        return LayerQuantity.lines();
    }

    @ParameterizedTest
    @MethodSource("bars")
    void barsShowTheirQuantityOfEveryLayer(LayerQuantity bars) {
        String words = words(showing(bars, LayerQuantity.DJ_DZ));
        for (LayerStats stats : SCENE.current().layers().subList(1, 4)) {
            Summary summary = bars.of(stats);
            assertThat(words)
                    .contains(bars.words() + " with mean " + FigureText.value(summary.mean())
                            + " and standard deviation " + FigureText.value(summary.std()));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theLineShowsItsGradientOfEveryLayer(LayerQuantity line) {
        String words = words(showing(LayerQuantity.ACTIVATIONS, line));
        for (LayerStats stats : SCENE.current().layers().subList(1, 4)) {
            assertThat(words)
                    .contains(line.words() + " of size "
                            + FigureText.value(line.of(stats).rms()));
        }
    }

    @Test
    void weightsAndTheirGradientsSayNothingOfTheInput() {
        assertThat(words(showing(LayerQuantity.WEIGHTS, LayerQuantity.DJ_DW))).startsWith("input: nothing to show. ");
    }

    @Test
    void eachQuantityIsEitherBarsOrALine() {
        assertThat(LayerQuantity.bars()).doesNotContainAnyElementsOf(LayerQuantity.lines());
        assertThat(LayerQuantity.values())
                .hasSize(LayerQuantity.bars().size() + LayerQuantity.lines().size());
    }

    @Test
    void nothingIsWrittenByHalfInANarrowPicture() {
        for (int width = 120; width <= 400; width += 20) {
            FigureExport export =
                    new FigureExport(Panel.LAYERS.create(), Scenes.trained(), FigureTheme.LIGHT, width, 230);
            assertThat(Words.of(export)).as("%d wide", width).isNotEmpty().noneMatch(word -> word.endsWith("…"));
        }
    }
}
