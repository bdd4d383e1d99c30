package org.initium.figure.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.BatchView;
import org.initium.engine.probe.Confusion;
import org.initium.engine.study.ensemble.SeedAccuracies;
import org.initium.engine.study.ensemble.SeedEnsemble;
import org.initium.engine.training.Snapshot;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.DigitScenes;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigitFiguresTest {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 330;
    private static Scene digits;
    private static Scene nielsen;

    @BeforeAll
    static void train() {
        digits = DigitScenes.digits(1);
        nielsen = DigitScenes.nielsen(2);
    }

    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void everyPanelOfTheLabsOnImagesShowsSomethingAndSaysIt(FigureTheme theme) {
        EnumSet<Panel> panels = EnumSet.range(Panel.DIGIT_GRID, Panel.LAYER_SHAPES);
        assertThat(panels).hasSize(10);
        for (Panel panel : panels) {
            Scene scene = panel == Panel.BATCH_HISTOGRAMS ? digits : nielsen;
            BufferedImage image = new FigureExport(panel.create(), scene, theme, WIDTH, HEIGHT).image(1);
            int surface = theme.color(FigureColor.SURFACE).getRGB();
            assertThat(image.getRGB(0, HEIGHT - 1)).as("%s, corner", panel).isEqualTo(surface);
            assertThat(painted(image, surface)).as("%s, painted pixels", panel).isGreaterThan(1_000);
            assertThat(panel.create().describe(scene)).as("%s in words", panel).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void panelsOfImagesSayWhyTheyAreEmptyOnOtherData(FigureTheme theme) {
        for (Panel panel : EnumSet.range(Panel.DIGIT_GRID, Panel.LAYER_SHAPES)) {
            Scene points = Scenes.of(Scenes.PLAYGROUND, 1);
            BufferedImage image = new FigureExport(panel.create(), points, theme, WIDTH, HEIGHT).image(1);
            assertThat(painted(image, theme.color(FigureColor.SURFACE).getRGB()))
                    .as("%s", panel)
                    .isPositive();
        }
    }

    /** As wide as panels are at 1280 x 800, and lower. */
    @Test
    void nothingWrittenOnThePanelsIsCutInASmallWindow() {
        for (Panel panel : EnumSet.range(Panel.DIGIT_GRID, Panel.LAYER_SHAPES)) {
            for (Scene scene : List.of(digits, nielsen)) {
                boolean wide = panel == Panel.BATCH_HISTOGRAMS;
                FigureExport export =
                        new FigureExport(panel.create(), scene, FigureTheme.LIGHT, wide ? 500 : 230, wide ? 215 : 190);
                assertThat(Words.of(export)).as("%s", panel).noneMatch(word -> word.contains("…"));
            }
        }
    }

    @Test
    void seedsAreDrawnAsABandAndToldInWords() {
        SeedEnsemble seeds = new SeedEnsemble(
                List.of(
                        new SeedAccuracies(1, List.of(0.90, 0.91)),
                        new SeedAccuracies(2, List.of(0.92, 0.94)),
                        new SeedAccuracies(3, List.of(0.94, 0.95))),
                10);
        Scene.Arm arm = nielsen.arms().get(0);
        Scene with = new Scene(List.of(new Scene.Arm("New", arm.snapshot(), List.of(seeds))), 0, ViewOptions.DEFAULT);
        Scene without = new Scene(List.of(arm), 0, ViewOptions.DEFAULT);
        FigureExport banded = new FigureExport(Panel.ACCURACY.create(), with, FigureTheme.LIGHT, 400, 300);
        FigureExport plain = new FigureExport(Panel.ACCURACY.create(), without, FigureTheme.LIGHT, 400, 300);
        assertThat(banded.bytes(FigureFormat.PNG, 1)).isNotEqualTo(plain.bytes(FigureFormat.PNG, 1));
        assertThat(Words.of(banded)).anyMatch(word -> word.startsWith("median of 3 of 10 seeds"));
        assertThat(Panel.ACCURACY.create().describe(with))
                .contains("Over 3 seeds, after epoch 2: 94.00 % in the middle, 91.60 to 94.80 % for most.");
    }

    @Test
    void everyLayerIsWrittenAsInputsAndUnits() {
        for (Scene scene : List.of(digits, nielsen)) {
            NetworkShape shape = scene.current().spec().shape();
            FigureExport export =
                    new FigureExport(Panel.LAYER_SHAPES.create(), scene, FigureTheme.LIGHT, WIDTH, HEIGHT);
            for (int layer = 1; layer <= shape.depth(); layer++) {
                assertThat(Words.of(export)).contains("(" + shape.fanIn(layer) + ", " + shape.fanOut(layer) + ")");
            }
        }
    }

    @Test
    void epochsAreCountedWhenTheyAreDone() {
        Snapshot now = digits.current();
        assertThat((long) now.epoch()).isEqualTo(1);
        assertThat(Panel.DIGIT_GRID.create().describe(digits)).startsWith("epochs done 1 · batch 4/20 · cost");
        assertThat(Words.of(new FigureExport(Panel.CONFUSION.create(), digits, FigureTheme.LIGHT, 400, 300)))
                .contains("taken for, after epoch 1");
    }

    /** As narrow as the cards of a page get. */
    @Test
    void theColoursOfSquaresAreNamedHoweverNarrowTheirCardIs() {
        BatchView batch = digits.current().batch().orElseThrow();
        assertThat(Words.of(new FigureExport(Panel.RIGHT_WRONG.create(), digits, FigureTheme.LIGHT, 180, 220)))
                .contains(batch.size() - batch.misclassified() + " right", batch.misclassified() + " wrong");
        assertThat(Words.of(new FigureExport(Panel.CONFUSION.create(), digits, FigureTheme.LIGHT, 180, 220)))
                .contains("mixed up")
                .anyMatch(word -> word.endsWith(" % right"));
    }

    @Test
    void noCountThatHasRoomIsLeftOut() {
        Confusion confusion =
                nielsen.current().epochs().epochs().get(2).scored().confusion();
        long counted = IntStream.range(0, 100)
                .filter(i -> confusion.count(i / 10, i % 10) > 0)
                .count();
        FigureExport export = new FigureExport(Panel.CONFUSION.create(), nielsen, FigureTheme.LIGHT, 280, 300);
        assertThat(Words.of(export).stream().filter(word -> word.matches("[0-9.]+k?")))
                .hasSize((int) counted + 20);
    }

    @Test
    void batchErrorsTellTheLastTenBatches() {
        assertThat(Panel.BATCH_ERRORS.create().describe(digits)).matches("Xavier: \\d+ % of the last 10 batches .*");
    }

    @Test
    void pointedImageTellsLabelPredictionAndTenProbabilities() {
        BatchView batch = digits.current().batch().orElseThrow();
        ImageGrid grid = DigitGridFigure.grid(batch.size(), WIDTH, HEIGHT);
        int row = 37;
        Optional<Hit> hit = Panel.RIGHT_WRONG.create().hit(grid.x(row) + 5, grid.y(row) + 5, WIDTH, HEIGHT, digits);
        assertThat(hit).isPresent();
        assertThat(hit.get().text())
                .startsWith("A " + batch.label(row))
                .contains("0: ", "9: " + FigureText.percent(batch.prediction(row, 9)));
        assertThat(Panel.RIGHT_WRONG.create().hit(1, 1, WIDTH, HEIGHT, digits)).isEmpty();
    }

    @Test
    void hundredImagesMakeTenRowsOfTen() {
        ImageGrid grid = ImageGrid.of(100, 8, 0, 0, 300, 200);
        assertThat(grid.columns()).isEqualTo(10);
        assertThat(grid.rows()).isEqualTo(10);
        assertThat(grid.at(grid.x(57) + 1, grid.y(57) + 1)).hasValue(57);
        assertThat(grid.at(grid.x(9) + grid.cell() + 1, 1)).isEmpty();
    }

    @Test
    void picturesTooSmallToSeeAreLeftOut() {
        ImageGrid grid = ImageGrid.of(300, 30, 0, 0, 300, 200);
        assertThat(grid.cells()).isEqualTo(60);
        assertThat(grid.cell()).isGreaterThanOrEqualTo(30);
    }

    private static long painted(BufferedImage image, int surface) {
        int[] pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        return Arrays.stream(pixels).filter(rgb -> rgb != surface).count();
    }
}
