package org.initium.figure.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.Task;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.probe.DecisionGrid;
import org.initium.engine.training.Snapshot;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Marks;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoundaryFigureTest {
    private static final double GAP = 12;
    private static final double MARK = 13;
    private static final double MARGIN = 8;
    private static final double LONGEST_BAR = 150;

    @Test
    void pixelsAndInputsTurnIntoEachOther() {
        PlaneTransform place = PlaneTransform.of(new Plane(-3, 7, -1, 4), 411, 377);
        assertThat(place.x1(place.pixelX(2.5))).isCloseTo(2.5, within(1e-12));
        assertThat(place.x2(place.pixelY(0.3))).isCloseTo(0.3, within(1e-12));
        assertThat(place.pixelX(-3)).isCloseTo(place.x(), within(1e-9));
        assertThat(place.pixelY(4)).isCloseTo(place.y(), within(1e-9));
        assertThat(place.width() / place.height()).isCloseTo(2, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void endsOfTheScaleAreTheClassesAndItsMiddleIsNeutral(FigureTheme theme) {
        ColorScale scale = ColorScale.raster(theme);
        assertThat(scale.rgb(0))
                .isEqualTo(ColorScale.toned(FigureColor.CLASS_0, theme).getRGB());
        assertThat(scale.rgb(1))
                .isEqualTo(ColorScale.toned(FigureColor.CLASS_1, theme).getRGB());
        assertThat(scale.rgb(-9)).isEqualTo(scale.rgb(0));
        assertThat(scale.rgb(9)).isEqualTo(scale.rgb(1));
        assertThat(scale.rgb(Double.NaN))
                .isEqualTo(theme.color(FigureColor.NOTHING).getRGB());
        Color middle = new Color(scale.rgb(0.5));
        Color neutral = theme.color(FigureColor.NEUTRAL);
        assertThat(middle.getRed()).isCloseTo(neutral.getRed(), within(2));
        assertThat(middle.getBlue()).isCloseTo(neutral.getBlue(), within(2));
    }

    @Test
    void theTopRowOfTheGridIsTheTopRowOfTheImage() {
        DecisionGrid grid = new DecisionGrid(Plane.STANDARD, 2, 2, 1, new float[] {0, 1, 1, 0});
        BufferedImage image = BoundaryRaster.image(grid, Task.BINARY, FigureTheme.LIGHT);
        assertThat(image.getRGB(0, 0))
                .isEqualTo(
                        ColorScale.toned(FigureColor.CLASS_0, FigureTheme.LIGHT).getRGB());
        assertThat(image.getRGB(1, 0))
                .isEqualTo(
                        ColorScale.toned(FigureColor.CLASS_1, FigureTheme.LIGHT).getRGB());
    }

    @Test
    void aSureMulticlassCellHasTheColourOfItsClass() {
        DecisionGrid grid = new DecisionGrid(Plane.STANDARD, 1, 1, 3, new float[] {0, 0, 1});
        BufferedImage image = BoundaryRaster.image(grid, Task.MULTICLASS, FigureTheme.DARK);
        assertThat(image.getRGB(0, 0))
                .isEqualTo(
                        ColorScale.toned(FigureColor.CLASS_2, FigureTheme.DARK).getRGB());
    }

    @ParameterizedTest
    @EnumSource(
            value = ToyDataset.class,
            names = {"CIRCLE", "RINGS"})
    void ringsMarkAsManyPointsAsTheAccuracyMisses(ToyDataset set) {
        Integer[] sizes = {2, 4, set.classes() > 2 ? 3 : 1};
        Snapshot snapshot = Scenes.of(Scenes.spec(set, 0, sizes).withActivation(Activation.TANH), 60)
                .current();
        PointPrediction prediction = new PointPrediction(snapshot);
        Dataset train = snapshot.data().train();
        int missed = 0;
        for (int row = 0; row < train.size(); row++) {
            missed += prediction.misses(train, row) ? 1 : 0;
        }
        assertThat(1 - (double) missed / train.size()).isCloseTo(snapshot.accuracy(), within(1e-9));
    }

    @Test
    void thePointerReadsTheProbabilityThatTheGridShows() {
        Scene scene = Scenes.trained();
        Snapshot snapshot = scene.current();
        DecisionGrid grid = snapshot.grid().orElseThrow();
        PlaneTransform place = PlaneTransform.of(grid.plane(), 400, 400);
        double x1 = grid.plane().minX() + 0.5 / grid.columns() * grid.plane().width();
        double x2 = grid.plane().maxY() - 0.5 / grid.rows() * grid.plane().height();
        String text = Panel.BOUNDARY
                .create()
                .hit(place.pixelX(x1), place.pixelY(x2), 400, 400, scene)
                .orElseThrow()
                .text();
        assertThat(text).endsWith("P(class 1) = " + FigureText.value(grid.value(0, 0, 0)));
        assertThat(text).startsWith("x1 = −4.95, x2 = 4.95: ");
    }

    @Test
    void everyClassHasAShapeOfItsOwn() {
        long shapes = IntStream.range(0, FigureColor.CLASSES)
                .mapToObj(label -> {
                    Path2D path = new Path2D.Double();
                    Marks.add(path, label, 0, 0, 10);
                    return outline(path);
                })
                .distinct()
                .count();
        assertThat(shapes).isEqualTo(FigureColor.CLASSES);
    }

    private static String outline(Path2D path) {
        StringBuilder text = new StringBuilder();
        for (int x = -15; x <= 15; x += 2) {
            for (int y = -15; y <= 15; y += 2) {
                text.append(path.contains(x + 0.1, y + 0.2) ? '#' : '.');
            }
        }
        return text.toString();
    }

    private static List<Words.Placed> legend(double testShare, int width) {
        Scene scene = Scenes.of(Scenes.spec(ToyDataset.CIRCLE, testShare, 2, 3, 1), 1);
        FigureExport picture = new FigureExport(Panel.BOUNDARY.create(), scene, FigureTheme.LIGHT, width, 300);
        return Words.placed(picture).stream()
                .filter(word -> !word.text().matches("[−0-9.]+"))
                .toList();
    }

    @Test
    void whatHasNoRoomInTheLegendIsLeftOut() {
        for (int width = 180; width < 320; width += 5) {
            assertThat(legend(0.25, width).stream()
                            .mapToDouble(word -> word.end().getX())
                            .max()
                            .orElseThrow())
                    .as("in %d", width)
                    .isLessThanOrEqualTo(width - MARGIN);
        }
    }

    /** The bar is between the names of the two classes, with a gap on either side and a mark before the second name. */
    @ParameterizedTest
    @CsvSource({"0, 300", "0, 350", "0, 400", "0, 450", "0, 600", "0.25, 350", "0.25, 400", "0.25, 450", "0.25, 700"})
    void theBarOfTheLegendTakesTheRoomThatTheWordsLeave(double testShare, int width) {
        List<Words.Placed> legend = legend(testShare, width);
        assertThat(legend)
                .extracting(Words.Placed::text)
                .containsExactlyElementsOf(
                        testShare > 0
                                ? List.of("class 0", "class 1", "test", "wrong")
                                : List.of("class 0", "class 1", "wrong"));
        double bar = legend.get(1).begin().getX() - legend.get(0).end().getX() - 2 * GAP - MARK;
        double left = width - MARGIN - legend.get(legend.size() - 1).end().getX();
        assertThat(left).isNotNegative();
        assertThat(bar).isBetween(24.0, LONGEST_BAR + 1e-6);
        if (bar < LONGEST_BAR - 1e-6) {
            assertThat(left).isLessThan(GAP + 2);
        }
    }
}
