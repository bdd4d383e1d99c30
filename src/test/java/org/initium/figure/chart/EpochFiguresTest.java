package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.initium.engine.probe.Examination;
import org.initium.engine.study.ensemble.SeedAccuracies;
import org.initium.engine.study.ensemble.SeedEnsemble;
import org.initium.engine.training.EpochLog;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Legend;
import org.initium.figure.scene.ChartWindow;
import org.initium.figure.scene.DigitScenes;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts against epochs, read and looked at closely. */
final class EpochFiguresTest {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 330;
    private static Scene trained;
    private static Scene fresh;

    @BeforeAll
    static void train() {
        trained = DigitScenes.nielsen(2);
        fresh = DigitScenes.digits(0);
    }

    static List<ChartFigure> figures() {
        return List.of(new AccuracyFigure(), new BatchErrorsFigure(), new WeightDecayFigure());
    }

    private static Optional<Hit> read(ChartFigure figure, double epoch, Scene scene) {
        ChartPlace place = figure.place(WIDTH, HEIGHT, scene);
        return figure.hit(place.pixelX(epoch), place.y() + place.height() / 2, WIDTH, HEIGHT, scene);
    }

    private static Scene closer(ChartFigure figure, Scene scene) {
        ChartPlace place = figure.place(WIDTH, HEIGHT, scene);
        ChartWindow part = place.zoomed(place.pixelX(2), place.y(), 0.5);
        return new Scene(
                scene.arms(), scene.selected(), scene.options().withWindow(figure.getClass(), Optional.of(part)));
    }

    private static BufferedImage painted(ChartFigure figure, Scene scene) {
        return new FigureExport(figure, scene, FigureTheme.DARK, WIDTH, HEIGHT).image(1);
    }

    @Test
    void theAccuracyOfEveryArmIsReadAtTheNearestEpoch() {
        Hit hit = read(new AccuracyFigure(), 1.2, trained).orElseThrow();
        EpochLog.Epoch first =
                trained.arms().get(0).snapshot().epochs().epochs().get(1);
        assertThat(hit.text().lines())
                .hasSize(5)
                .contains(
                        "epoch 1",
                        "New: " + percent(first.scored()),
                        "New, training images: " + percent(first.train()));
        assertThat(hit.guide().orElseThrow().spots()).hasSize(4);
    }

    private static String percent(Examination examination) {
        return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(100 * examination.score().accuracy())
                + " %";
    }

    @Test
    void theAccuracyFillsItsAxisEvenWhereTheBookKnowsMore() {
        assertThat(new AccuracyFigure().place(WIDTH, HEIGHT, trained).whole().right())
                .isEqualTo(EpochReach.of(2));
        SeedEnsemble thirty =
                new SeedEnsemble(List.of(new SeedAccuracies(1, Collections.nCopies(BookCurve.EPOCHS, 0.9))), 10);
        Scene.Arm arm = trained.arms().get(0);
        Scene seeds =
                new Scene(List.of(new Scene.Arm(arm.name(), arm.snapshot(), List.of(thirty))), 0, trained.options());
        assertThat(new AccuracyFigure().place(WIDTH, HEIGHT, seeds).whole().right())
                .isEqualTo(BookCurve.EPOCHS);
    }

    @Test
    void mistakesInABatchAreReadWhereTheyWereMade() {
        Hit hit = read(new BatchErrorsFigure(), 1, trained).orElseThrow();
        assertThat(hit.text().lines()).hasSize(3);
        assertThat(hit.text()).containsPattern("New: [0-9.]+ % misclassified");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void beyondTheAxesThereIsNothingToRead(ChartFigure figure) {
        assertThat(read(figure, 1, trained)).isPresent();
        assertThat(read(figure, -0.2, trained)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aPartLookedAtCloselyFillsThePicture(ChartFigure figure) {
        Scene close = closer(figure, trained);
        ChartPlace place = figure.place(WIDTH, HEIGHT, close);
        assertThat(place.view().right() - place.view().left())
                .isCloseTo(place.whole().right() / 2, offset(1e-9));
        assertThat(place.view().low()).isGreaterThan(place.whole().low());
        assertThat(painted(figure, close).getData().getDataBuffer())
                .isNotEqualTo(painted(figure, trained).getData().getDataBuffer());
        Hit hit = read(figure, 2, close).orElseThrow();
        assertThat(hit.guide().orElseThrow().x()).isCloseTo(place.pixelX(2), offset(3.0));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatIsOutOfViewIsNotRead(ChartFigure figure) {
        ChartWindow between = new ChartWindow(1.001, 1.002, 10, 90);
        Scene close =
                new Scene(trained.arms(), 0, trained.options().withWindow(figure.getClass(), Optional.of(between)));
        assertThat(read(figure, 1.0015, close)).isEmpty();
    }

    @Test
    void theDotBeforeTheFirstEpochIsSeenWhole() {
        AccuracyFigure figure = new AccuracyFigure();
        ChartPlace place = figure.place(WIDTH, HEIGHT, fresh);
        double accuracy = 100
                * fresh.arms()
                        .get(0)
                        .snapshot()
                        .epochs()
                        .epochs()
                        .get(0)
                        .scored()
                        .score()
                        .accuracy();
        int y = (int) Math.round(place.pixelY(accuracy));
        int color = FigureTheme.DARK.color(FigureColor.ofArm(0)).getRGB();
        assertThat(painted(figure, fresh).getRGB((int) place.x() - 3, y))
                .as("the half of the dot that lies left of the axis")
                .isEqualTo(color);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theLineIsPaintedWhereItIsRead(ChartFigure figure) {
        BufferedImage image = painted(figure, trained);
        int ground = FigureTheme.DARK.color(FigureColor.SURFACE).getRGB();
        int grid = FigureTheme.DARK.color(FigureColor.GRID).getRGB();
        List<Hit.Spot> spots =
                read(figure, 1, trained).orElseThrow().guide().orElseThrow().spots();
        assertThat(spots).isNotEmpty().allSatisfy(spot -> assertThat(image.getRGB((int) spot.x(), (int) spot.y()))
                .as("%s", spot)
                .isNotIn(ground, grid));
    }

    @Test
    void aPartThatBeginsAtZeroIsLookedAtCloselyOnALinearAxisOnly() {
        ChartWindow part = new ChartWindow(0, 0.5, 0, 0.5);
        EpochChart chart = new EpochChart();
        assertThat(chart.place(WIDTH, HEIGHT, Optional.of(part)).view()).isEqualTo(part);
        chart.over(EpochChart.logarithmic(0.01, 1));
        ChartPlace place = chart.place(WIDTH, HEIGHT, Optional.of(part));
        assertThat(place.view()).isEqualTo(place.whole());
        ChartWindow above = new ChartWindow(0, 0.5, 0.02, 0.5);
        assertThat(chart.place(WIDTH, HEIGHT, Optional.of(above)).view()).isEqualTo(above);
    }

    @Test
    void aSmallPictureKeepsItsRoomForTheLinesAndNamesNone() {
        EpochChart chart = new EpochChart();
        double named = chart.place(WIDTH, 120, Optional.empty()).height();
        assertThat(chart.place(WIDTH, 119, Optional.empty()).height()).isGreaterThan(named + Legend.ROW);
        assertThat(chart.place(119, 120, Optional.empty()).height()).isGreaterThan(named + Legend.ROW);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theLastNameBelowTheLinesIsSeenDownToItsDescenders(ChartFigure figure) {
        List<Words.Placed> words = Words.placed(new FigureExport(figure, trained, FigureTheme.DARK, WIDTH, HEIGHT));
        assertThat(words.get(words.size() - 1).begin().getY()).isLessThan(HEIGHT - 4);
    }
}
