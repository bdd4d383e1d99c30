package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.initium.engine.study.ensemble.Band;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines against epochs on one pair of axes with a legend below; made anew for each picture from at most a few hundred points. */
final class EpochChart {
    private static final double SAMPLE = 24;
    private static final double ROW = 18;
    private static final double MARGIN = 8;
    private static final double ENOUGH_FOR_LEGEND = 120;
    private static final double DOT = 3.5;
    private static final float BAND_ALPHA = 0.22f;

    private final FigureTheme theme;
    private final DefaultXYDataset data = new DefaultXYDataset();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    private final DeviationRenderer bandLines = new DeviationRenderer(true, false);
    private final List<Entry> legend = new ArrayList<>();
    private double lastEpoch = 1;

    /** A line of the legend. */
    private record Entry(String name, FigureColor color, BasicStroke stroke) {}

    EpochChart(FigureTheme theme) {
        this.theme = theme;
        lines.setDrawSeriesLineAsPath(true);
        bandLines.setAlpha(BAND_ALPHA);
    }

    /** Adds a line through {@code points}, row 0 the epochs and row 1 the values; an empty name keeps it out of the legend. */
    void line(String name, double[][] points, FigureColor color, BasicStroke stroke) {
        int series = data.getSeriesCount();
        data.addSeries(series, points);
        lines.setSeriesPaint(series, theme.color(color));
        lines.setSeriesStroke(series, stroke);
        if (points[0].length == 1) {
            lines.setSeriesShapesVisible(series, true);
            lines.setSeriesShape(series, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        }
        for (double epoch : points[0]) {
            lastEpoch = Math.max(lastEpoch, epoch);
        }
        if (!name.isEmpty()) {
            legend.add(new Entry(name, color, stroke));
        }
    }

    /** Adds a line through the medians at {@code epochs} with a band around it, behind all lines. */
    void band(String name, double[] epochs, List<Band> values, FigureColor color, BasicStroke stroke) {
        YIntervalSeries series = new YIntervalSeries(bands.getSeriesCount());
        for (int i = 0; i < epochs.length; i++) {
            series.add(
                    epochs[i],
                    values.get(i).median(),
                    values.get(i).p10(),
                    values.get(i).p90());
            lastEpoch = Math.max(lastEpoch, epochs[i]);
        }
        int index = bands.getSeriesCount();
        bandLines.setSeriesPaint(index, theme.color(color));
        bandLines.setSeriesFillPaint(index, theme.color(color));
        bandLines.setSeriesStroke(index, stroke);
        bands.addSeries(series);
        if (!name.isEmpty()) {
            legend.add(new Entry(name, color, stroke));
        }
    }

    boolean isEmpty() {
        return data.getSeriesCount() == 0;
    }

    /** Per cent from {@code low} to 100. */
    static ValueAxis percent(double low) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, 100);
        axis.setTickUnit(new NumberTickUnit(low >= 80 ? 5 : 20, new DecimalFormat("0' %'")));
        return axis;
    }

    static ValueAxis logarithmic(double low, double high) {
        CostAxis axis = new CostAxis();
        axis.setRange(low, high);
        return axis;
    }

    void paint(Pen pen, Graphics2D graphics, double width, double height, ValueAxis values, String epochLabel) {
        NumberAxis epochs = new NumberAxis();
        XYPlot plot = new XYPlot(data, epochs, values, lines);
        plot.setDataset(1, bands);
        plot.setRenderer(1, bandLines);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        CostStyle.once(chart, plot, epochs, values);
        CostStyle.colour(chart, plot, theme, epochs, values);
        epochs.setLabel(epochLabel);
        epochs.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        epochs.setNumberFormatOverride(new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        epochs.setRange(0, lastEpoch);
        int rows = height >= ENOUGH_FOR_LEGEND && width >= ENOUGH_FOR_LEGEND ? rows(width) : 0;
        double top = height - rows * ROW - (rows > 0 ? 4 : 0);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, top));
        Pen.prepare(graphics);
        if (rows > 0) {
            paintLegend(pen, width, top);
        }
    }

    private int rows(double width) {
        double x = MARGIN;
        int rows = 1;
        for (Entry entry : legend) {
            double needed = needed(entry);
            if (x + needed > width - MARGIN && x > MARGIN) {
                rows++;
                x = MARGIN;
            }
            x += needed;
        }
        return rows;
    }

    private void paintLegend(Pen pen, double width, double top) {
        double x = MARGIN;
        double y = top + ROW / 2;
        for (Entry entry : legend) {
            if (x + needed(entry) > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += ROW;
            }
            pen.line(entry.color(), entry.stroke(), x, y, x + SAMPLE, y);
            String name = FigureFont.LABEL.fit(entry.name(), width - MARGIN - x - SAMPLE - 5);
            pen.text(FigureFont.LABEL, FigureColor.MUTED, name, x + SAMPLE + 5, y);
            x += needed(entry);
        }
    }

    private static double needed(Entry entry) {
        return SAMPLE + 5 + FigureFont.LABEL.width(entry.name()) + 14;
    }
}
