package org.initium.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Broken;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresPaintTest {
    private static final Scene TRAINED = Scenes.trained();

    static Stream<Arguments> everyPanelInBothThemes() {
        return Stream.of(Panel.values())
                .flatMap(panel -> Stream.of(FigureTheme.values()).map(theme -> Arguments.of(panel, theme)));
    }

    @ParameterizedTest
    @MethodSource("everyPanelInBothThemes")
    void paintsMoreThanItsBackground(Panel panel, FigureTheme theme) {
        assertThat(colors(paint(panel, TRAINED, theme, 200, 150))).isGreaterThan(8);
        assertThat(colors(paint(panel, TRAINED, theme, 1600, 1000))).isGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("everyPanelInBothThemes")
    void paintsTheWholeOfItsArea(Panel panel, FigureTheme theme) {
        BufferedImage image = paint(panel, TRAINED, theme, 300, 200);
        int surface = theme.color(FigureColor.SURFACE).getRGB();
        assertThat(List.of(image.getRGB(0, 0), image.getRGB(299, 0), image.getRGB(0, 199), image.getRGB(299, 199)))
                .containsOnly(surface);
    }

    @ParameterizedTest
    @CsvSource({"50, 40", "1, 1", "120, 900", "900, 120", "3000, 2000"})
    void paintsAtAnySize(int width, int height) {
        Scene compared = Scenes.compared(3);
        for (Panel panel : Panel.values()) {
            paint(panel, TRAINED, FigureTheme.DARK, width, height);
            paint(panel, compared, FigureTheme.LIGHT, width, height);
        }
    }

    @Test
    void paintsRunsThatDiverged() {
        assertPaints(Scenes.diverged());
    }

    @Test
    void paintsWeightsThatAreAllZero() {
        assertPaints(Scenes.of(Scenes.PLAYGROUND.withInitializer(Initializer.ZERO), 5));
    }

    @Test
    void paintsARunThatHasNotBegun() {
        assertPaints(Scenes.of(Scenes.PLAYGROUND, 0));
    }

    @Test
    void paintsSnapshotsWithoutGridOrMapsOrBins() {
        Trainer trainer = new Trainer(Scenes.PLAYGROUND);
        trainer.advance(3);
        Snapshot bare = trainer.snapshot(ProbePlan.CURVE_ONLY);
        assertPaints(new Scene(List.of(new Scene.Arm("bare", bare)), 0, ViewOptions.DEFAULT));
    }

    @Test
    void paintsParametersThatAreNotFinite() {
        assertPaints(Broken.withParameters(TRAINED, Float.NaN));
        assertPaints(Broken.withParameters(TRAINED, Float.POSITIVE_INFINITY));
        assertPaints(Broken.withParameters(TRAINED, Float.MAX_VALUE));
        assertPaints(Broken.withParameters(TRAINED, Float.MIN_VALUE));
    }

    @Test
    void paintsASnapshotWithNoLayers() {
        assertPaints(Broken.withoutLayers(TRAINED));
    }

    @ParameterizedTest
    @MethodSource("allDatasets")
    void paintsEveryKindOfData(ToyDataset set) {
        int outputs = set.classes() > 2 ? set.classes() : 1;
        assertPaints(Scenes.of(Scenes.spec(set, 0.3, 2, 5, outputs).withActivation(Activation.TANH), 20));
    }

    static Stream<ToyDataset> allDatasets() {
        return Stream.of(ToyDataset.values());
    }

    @Test
    void paintsDeepAndWideNetworks() {
        Integer[] deep = IntStream.rangeClosed(0, 100)
                .map(layer -> layer == 100 ? 1 : 2)
                .boxed()
                .toArray(Integer[]::new);
        assertPaints(Scenes.of(Scenes.spec(ToyDataset.CIRCLE, 0, deep), 1));
        assertPaints(Scenes.of(Scenes.spec(ToyDataset.CIRCLE, 0, 2, 300, 40, 1), 1));
        assertPaints(Scenes.of(Scenes.spec(ToyDataset.CIRCLE, 0, 2, 1), 1));
    }

    @Test
    void paintsGradientsThatFlow() {
        ViewOptions flowing =
                ViewOptions.DEFAULT.withLinks(ViewOptions.Links.GRADIENTS).withFlow(0.37, true);
        assertPaints(new Scene(TRAINED.arms(), 0, flowing));
    }

    @Test
    void paintsTheSamePictureAgain() {
        for (Panel panel : Panel.values()) {
            Figure figure = panel.create();
            FigureExport once = new FigureExport(figure, TRAINED, FigureTheme.DARK, 300, 200);
            FigureExport other = new FigureExport(figure, Scenes.compared(4), FigureTheme.LIGHT, 200, 300);
            byte[] first = once.bytes(FigureFormat.PNG, 1);
            other.bytes(FigureFormat.PNG, 1);
            assertThat(once.bytes(FigureFormat.PNG, 1)).as(panel.id()).isEqualTo(first);
        }
    }

    @Test
    void anyPointOfAnyPanelCanBeAskedForAndWhatIsThereHasWords() {
        int things = 0;
        for (Panel panel : Panel.values()) {
            Figure figure = panel.create();
            for (int i = 0; i < 400; i++) {
                Optional<Hit> hit = figure.hit(i % 20 * 16, i / 20 * 11, 320, 220, TRAINED);
                hit.ifPresent(thing -> assertThat(thing.text()).isNotBlank());
                things += hit.isPresent() ? 1 : 0;
            }
        }
        assertThat(things).isPositive();
    }

    private static void assertPaints(Scene scene) {
        for (Panel panel : Panel.values()) {
            assertThat(colors(paint(panel, scene, FigureTheme.LIGHT, 352, 420)))
                    .as("colours of %s, which shows something or says why not", panel.id())
                    .isGreaterThan(1);
            assertThat(panel.create().describe(scene)).as(panel.id()).doesNotContain("{");
        }
    }

    private static BufferedImage paint(Panel panel, Scene scene, FigureTheme theme, int width, int height) {
        return new FigureExport(panel.create(), scene, theme, width, height).image(1);
    }

    private static long colors(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(pixels).distinct().count();
    }
}
