package org.initium.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.CostCurve;
import org.initium.engine.training.Snapshot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class CostFigureTest {
    @Test
    void everyRecordedCostIsDrawnNeitherSmoothedNorClipped() {
        Scene scene = Scenes.of(Scenes.PLAYGROUND.withInitializer(Initializer.TOO_LARGE), 5000);
        CostChart chart = new CostChart();
        chart.update(scene, FigureTheme.LIGHT);
        XYPlot plot = chart.chart().getXYPlot();
        double[] drawn = costs(plot.getDataset());
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
    void logarithmicTicksAreRound() {
        assertThat(Ticks.logarithmic(0.01, 100, 9)).isEqualTo(List.of(0.01, 0.1, 1.0, 10.0, 100.0));
        assertThat(Ticks.logarithmic(0.2, 1, 9)).hasSize(3);
        assertThat(Ticks.roundUp(0.0031)).isEqualTo(0.005);
        assertThat(Ticks.roundDown(0.0031)).isEqualTo(0.002);
    }

    private static double[] costs(XYDataset data) {
        double[] costs = new double[data.getItemCount(0)];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = data.getYValue(0, i);
        }
        return costs;
    }
}
