package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.CostCurve;
import org.initium.engine.training.Snapshot;
import org.initium.figure.Panel;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.ChartWindow;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostFigureTest {
    private static final ChartWindow SOME = new ChartWindow(0, 1, 0.1, 1);

    @Test
    void everyRecordedCostIsDrawnNeitherSmoothedNorClipped() {
        Scene scene = Scenes.of(Scenes.PLAYGROUND.withInitializer(Initializer.TOO_LARGE), 5000);
        CostChart chart = new CostChart();
        chart.update(scene, FigureTheme.LIGHT);
        XYPlot plot = chart.chart().getXYPlot();
        double[] drawn = costs(plot.getDataset(), 0);
        Snapshot snapshot = scene.current();
        CostCurve curve = snapshot.curve();
        Range axis = plot.getRangeAxis().getRange();
        for (int i = 0; i < curve.size(); i++) {
            if (curve.step(i) <= snapshot.step()) {
                assertThat(drawn).contains(curve.cost(i));
                assertThat(axis.contains(curve.cost(i))).isTrue();
            }
            if (Double.isFinite(curve.nextCost(i))) {
                assertThat(drawn).contains(curve.nextCost(i));
            }
        }
    }

    @Test
    void costsOfHeldOutSamplesAreDrawnBesideThoseLearntFrom() {
        Scene scene = Scenes.of(Scenes.spec(ToyDataset.MOON, 0.3, 2, 6, 3, 1), 200);
        CostChart chart = new CostChart();
        chart.update(scene, FigureTheme.LIGHT);
        XYDataset data = chart.chart().getXYPlot().getDataset();
        assertThat(data.getSeriesCount()).isEqualTo(2);
        CostCurve curve = scene.current().curve();
        for (int i = 0; i < curve.size(); i++) {
            assertThat(costs(data, 0)).contains(curve.cost(i));
            assertThat(costs(data, 1)).contains(curve.testCost(i));
        }
    }

    @Test
    void aCurveEndsInADotOrWhereItCanGoNoFurtherInACross() {
        assertThat(end(Scenes.trained()).getSeriesShape(0).contains(0, 0)).isTrue();
        XYLineAndShapeRenderer broken = end(Scenes.diverged());
        assertThat(broken.getSeriesShape(0).contains(0, 2)).isFalse();
        assertThat(broken.getSeriesShapesFilled(0)).isFalse();
    }

    private static XYLineAndShapeRenderer end(Scene scene) {
        CostChart chart = new CostChart();
        chart.update(scene, FigureTheme.LIGHT);
        return (XYLineAndShapeRenderer) chart.chart().getXYPlot().getRenderer(1);
    }

    @Test
    void armsKeepTheirColoursInOrder() {
        CostChart chart = new CostChart();
        chart.update(Scenes.compared(10), FigureTheme.DARK);
        XYPlot plot = chart.chart().getXYPlot();
        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(4);
        for (int arm = 0; arm < 4; arm++) {
            assertThat(plot.getRenderer().getSeriesPaint(arm))
                    .isEqualTo(FigureTheme.DARK.color(FigureColor.ofArm(arm)));
        }
    }

    @Test
    void fewerArmsLeaveNoCurveBehind() {
        CostChart chart = new CostChart();
        chart.update(Scenes.compared(10), FigureTheme.DARK);
        chart.update(Scenes.of(Scenes.PLAYGROUND, 10), FigureTheme.DARK);
        assertThat(chart.chart().getXYPlot().getDataset().getSeriesCount()).isEqualTo(1);
    }

    @Test
    void anUpdateIsOneEvent() {
        CostChart chart = new CostChart();
        int[] events = {0};
        chart.chart().addChangeListener(event -> events[0]++);
        chart.update(Scenes.compared(10), FigureTheme.DARK);
        assertThat(events[0]).isEqualTo(1);
    }

    @Test
    void costsThatAreNotFiniteAreLeftOutAndTheirArmMarked() {
        Scene scene = Scenes.diverged();
        assertThat(scene.current().divergence()).isPresent();
        double[][] train = CostSeries.of(scene.current(), true).train();
        assertThat(Arrays.stream(train[1])).isNotEmpty().allMatch(Double::isFinite);
    }

    @Test
    void rangesAreRoundedOutwards() {
        CostRange range = new CostRange(true);
        range.include(new double[][] {{0, 1}, {0.7, 0.03}});
        assertThat(range.costs()).isEqualTo(new Range(0.02, 1));
        CostRange linear = new CostRange(false);
        linear.include(new double[][] {{0, 1}, {0.7, 0.03}});
        assertThat(linear.costs()).isEqualTo(new Range(0, 1));
    }

    @Test
    void theLastPointHasAirToItsRight() {
        CostRange range = new CostRange(true);
        assertThat(range.epochs()).isEqualTo(new Range(0, 1));
        range.include(new double[][] {{0, 200}, {0.7, 0.03}});
        range.include(new double[][] {{0, 100}, {0.7, 0.03}});
        assertThat(range.epochs().getLowerBound()).isZero();
        assertThat(range.epochs().getUpperBound()).isBetween(1.01 * 200, 1.1 * 200);
    }

    @Test
    void saysHowTheCostWent() {
        Figure figure = Panel.COST.create();
        assertThat(figure.describe(Scenes.of(Scenes.PLAYGROUND.withInitializer(Initializer.ZERO), 100)))
                .isEqualTo("Cost stayed at 0.693 for 100 epochs.");
        assertThat(figure.describe(Scenes.trained())).matches("Cost fell from 0\\.\\d+ to 0\\.\\d+ in 412 epochs\\.");
        assertThat(figure.describe(Scenes.diverged())).contains("The run stopped at step");
        assertThat(figure.describe(Scenes.compared(2))).contains("Zero: Cost stayed", "Too large: ");
        assertThat(figure.describe(Scenes.of(Scenes.PLAYGROUND, 0))).endsWith("before the first step.");
    }

    @Test
    void theCurvesLieWhereThePlaceSays() {
        Scene scene = Scenes.compared(50);
        CostChart chart = new CostChart();
        chart.update(scene, FigureTheme.DARK);
        for (double width : new double[] {150, 283.5, 640}) {
            ChartRenderingInfo info = new ChartRenderingInfo();
            chart.chart().createBufferedImage((int) width, 201, width, 201, info);
            Rectangle2D drawn = info.getPlotInfo().getDataArea();
            ChartPlace place = CostStyle.place(width, 201, SOME, SOME, true);
            assertThat(drawn).isEqualTo(new Rectangle2D.Double(place.x(), place.y(), place.width(), place.height()));
        }
    }

    @Test
    void aPlaceOnTheCurvesIsReadForEveryArm() {
        Scene scene = Scenes.compared(50);
        ChartFigure figure = (ChartFigure) Panel.COST.create();
        ChartPlace place = figure.place(600, 300, scene);
        double x = place.pixelX(20);
        Hit hit = figure.hit(x, 100, 600, 300, scene).orElseThrow();
        assertThat(hit.text().lines()).hasSize(1 + scene.arms().size()).first().isEqualTo("epoch 20");
        double[][] zero = CostSeries.of(scene.arms().get(0).snapshot(), true).train();
        assertThat(hit.text()).contains("Zero: " + FigureText.value(zero[1][CostSeries.nearest(zero, 20)]));
        assertThat(hit.guide().orElseThrow().x()).isCloseTo(x, within(1e-6));
        assertThat(hit.guide().orElseThrow().spots()).hasSize(scene.arms().size());
        assertThat(figure.hit(2, 2, 600, 300, scene)).isEmpty();
    }

    @Test
    void aPartOfTheChartIsDrawnWhenItIsLookedAt() {
        ChartWindow part = new ChartWindow(10, 20, 0.5, 0.7);
        Scene scene = Scenes.compared(50);
        Scene close = new Scene(scene.arms(), 0, scene.options().withWindow(CostFigure.class, Optional.of(part)));
        CostChart chart = new CostChart();
        chart.update(close, FigureTheme.DARK);
        assertThat(chart.chart().getXYPlot().getDomainAxis().getRange()).isEqualTo(new Range(10, 20));
        assertThat(chart.chart().getXYPlot().getRangeAxis().getRange()).isEqualTo(new Range(0.5, 0.7));
        assertThat(((ChartFigure) Panel.COST.create()).place(600, 300, close).view())
                .isEqualTo(part);
    }

    @Test
    void namesStandBesideTheirCurvesWhereThereIsRoom() {
        Scene compared = Scenes.compared(50);
        assertThat(CostNames.room(compared, 600, 300)).isPositive();
        assertThat(CostNames.room(compared, 150, 300)).isZero();
        assertThat(CostNames.room(compared, 600, 70)).isZero();
        assertThat(CostNames.room(Scenes.diverged(), 600, 300)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.03, 7, 100, 12_345, 2_000_000})
    void labelsOfEpochsNeverTouch(double last) {
        EpochAxis axis = new EpochAxis();
        axis.setRange(0, last);
        for (double width : new double[] {120, 172, 700}) {
            Rectangle2D area = new Rectangle2D.Double(0, 0, width, 100);
            List<?> ticks = axis.refreshTicksHorizontal(null, area, RectangleEdge.BOTTOM);
            double free = Double.NEGATIVE_INFINITY;
            for (Object each : ticks) {
                NumberTick tick = (NumberTick) each;
                double at = tick.getValue() / last * width;
                double half = FigureFont.LABEL.width(tick.getText()) / 2;
                assertThat(at - half).isGreaterThan(free);
                free = at + half;
            }
            assertThat(ticks).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theNearestRecordedPointIsFound() {
        double[][] points = {{0, 1, 4}, {7, 8, 9}};
        assertThat(CostSeries.nearest(points, -3)).isEqualTo(0);
        assertThat(CostSeries.nearest(points, 1)).isEqualTo(1);
        assertThat(CostSeries.nearest(points, 2.4)).isEqualTo(1);
        assertThat(CostSeries.nearest(points, 2.6)).isEqualTo(2);
        assertThat(CostSeries.nearest(points, 99)).isEqualTo(2);
        assertThat(CostSeries.nearest(new double[2][0], 1)).isEqualTo(-1);
    }

    private static double[] costs(XYDataset data, int series) {
        double[] costs = new double[data.getItemCount(series)];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = data.getYValue(series, i);
        }
        return costs;
    }
}
