package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * The cost of every arm against epochs as a JFreeChart. One change event an update; not thread-safe.
 */
public final class CostChart {
    private static final Messages MESSAGES = Messages.of(CostChart.class);
    private static final Shape CROSS = cross();
    private static final Shape DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);

    private final DefaultXYDataset curves = new DefaultXYDataset();
    private final DefaultXYDataset ends = new DefaultXYDataset();
    private final EpochAxis epochs = new EpochAxis();
    private final NumberAxis linear = new NumberAxis();
    private final CostAxis log = new CostAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
    private final XYPlot plot = new XYPlot(curves, epochs, log, lines);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);
    private FigureTheme theme;

    public CostChart() {
        plot.setDataset(1, ends);
        plot.setRenderer(1, marks);
        lines.setDrawSeriesLineAsPath(true); // faster, and dashes run on from point to point
        marks.setAutoPopulateSeriesShape(false);
        marks.setDrawOutlines(true);
        marks.setDefaultStroke(new BasicStroke(2));
        marks.setAutoPopulateSeriesStroke(false);
        CostStyle.once(chart, plot, epochs, linear, log);
    }

    /** The chart; its content changes with {@link #update}. */
    public JFreeChart chart() {
        return chart;
    }

    boolean isEmpty() {
        return curves.getSeriesCount() == 0;
    }

    /** Shows a scene, as much of it as its options say. */
    public void update(Scene scene, FigureTheme newTheme) {
        update(scene, CostCurves.of(scene), newTheme);
    }

    void update(Scene scene, CostCurves shown, FigureTheme newTheme) {
        chart.setNotify(false);
        if (newTheme != theme) {
            theme = newTheme;
            CostStyle.colour(chart, plot, theme, epochs, linear, log);
        }
        fill(scene, shown);
        chart.setNotify(true);
    }

    private void fill(Scene scene, CostCurves shown) {
        clear(curves);
        clear(ends);
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Scene.Arm named = scene.arms().get(arm);
            CostSeries series = shown.arms().get(arm);
            if (series.train()[0].length > 0) {
                add(
                        arm + 1 + ". " + named.name(),
                        series.train(),
                        arm,
                        ArmStroke.train(arm, scene.arms().size() > 1 && arm == scene.selected()));
            }
            if (series.hasTest()) {
                add(arm + 1 + ". " + MESSAGES.text("cost.testOf", named.name()), series.test(), arm, ArmStroke.test());
            }
            addEnd(series.train(), arm, named.snapshot().divergence().isPresent());
        }
        ValueAxis axis = shown.log() ? log : linear;
        if (!axis.equals(plot.getRangeAxis())) {
            plot.setRangeAxis(axis);
        }
        axis.setRange(shown.view().low(), shown.view().high());
        epochs.setRange(shown.view().left(), shown.view().right());
    }

    private void add(String name, double[][] points, int arm, BasicStroke stroke) {
        int series = curves.getSeriesCount();
        curves.addSeries(name, points);
        lines.setSeriesPaint(series, theme.color(FigureColor.ofArm(arm)));
        lines.setSeriesStroke(series, stroke);
    }

    /** A dot where the curve has got to, a cross where it can go no further. */
    private void addEnd(double[][] points, int arm, boolean diverged) {
        int last = points[0].length - 1;
        if (last >= 0) {
            int series = ends.getSeriesCount();
            ends.addSeries(arm, new double[][] {{points[0][last]}, {points[1][last]}});
            marks.setSeriesShape(series, diverged ? CROSS : DOT);
            marks.setSeriesShapesFilled(series, !diverged);
            marks.setSeriesPaint(series, theme.color(diverged ? FigureColor.ALERT : FigureColor.ofArm(arm)));
        }
    }

    private static void clear(DefaultXYDataset data) {
        while (data.getSeriesCount() > 0) {
            data.removeSeries(data.getSeriesKey(data.getSeriesCount() - 1));
        }
    }

    private static Shape cross() {
        Path2D path = new Path2D.Float();
        path.moveTo(-5, -5);
        path.lineTo(5, 5);
        path.moveTo(-5, 5);
        path.lineTo(5, -5);
        return path;
    }
}
