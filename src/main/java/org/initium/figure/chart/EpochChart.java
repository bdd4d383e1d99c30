package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.initium.engine.study.ensemble.Band;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Legend;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.ChartWindow;
import org.initium.figure.scene.Hit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines against epochs on one pair of axes with a legend below; made anew for each picture from at most a few hundred points. */
final class EpochChart {
    private static final double DOT = 3.5;
    private static final double MARKS_APART = 12;
    private static final double SAMPLE = 24;
    private static final double ABOVE_NAMES = 4;
    private static final double ENOUGH_FOR_LEGEND = 120;
    private static final float BAND_ALPHA = 0.22f;

    private final List<EpochLine> lines = new ArrayList<>();
    private final List<MarkedLine> marked = new ArrayList<>();
    private final List<Swath> swaths = new ArrayList<>();
    private final Legend legend = new Legend(SAMPLE);
    private ValueAxis values = new PercentAxis(0);
    private OptionalDouble end = OptionalDouble.empty();

    /** A band around a line of medians. */
    private record Swath(YIntervalSeries values, FigureColor color, BasicStroke stroke) {}

    /** A line with marks of a shape of its own at its points. */
    private record MarkedLine(EpochLine line, int shape) {}

    /** Adds a line; an empty {@code legendName} keeps it out of the legend. */
    void line(String legendName, EpochLine line) {
        lines.add(line);
        name(legendName, line.color(), line.stroke());
    }

    /**
     * Adds a line that is told from others of its colour by the shape of its marks.
     *
     * @param shape as of a class of that number
     */
    void marked(String legendName, EpochLine line, int shape) {
        lines.add(line);
        marked.add(new MarkedLine(line, shape));
        legend.add(legendName, FigureColor.MUTED, (pen, x, y) -> {
            pen.line(line.color(), line.stroke(), x, y, x + SAMPLE, y);
            mark(pen, line, shape, x + SAMPLE / 2, y);
        });
    }

    /** Shows the epochs up to this one, whatever is known. */
    void until(double epoch) {
        end = OptionalDouble.of(epoch);
    }

    private double lastEpoch() {
        return end.orElseGet(() ->
                Math.max(1, lines.stream().mapToDouble(EpochLine::last).max().orElse(1)));
    }

    /** Adds a line through the medians at {@code epochs} with a band around it, behind all lines. */
    void band(String legendName, double[] epochs, List<Band> values, FigureColor color, BasicStroke stroke) {
        YIntervalSeries series = new YIntervalSeries(swaths.size());
        for (int i = 0; i < epochs.length; i++) {
            series.add(
                    epochs[i],
                    values.get(i).median(),
                    values.get(i).p10(),
                    values.get(i).p90());
        }
        swaths.add(new Swath(series, color, stroke));
        name(legendName, color, stroke);
    }

    private void name(String legendName, FigureColor color, BasicStroke stroke) {
        if (!legendName.isEmpty()) {
            legend.addLine(legendName, FigureColor.MUTED, color, stroke);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Takes another upright axis, with all that there is to see as its range. */
    void over(ValueAxis newValues) {
        values = newValues;
    }

    static ValueAxis logarithmic(double low, double high) {
        CostAxis axis = new CostAxis();
        axis.setRange(low, high);
        return axis;
    }

    /** Pixels that the names take of a picture of this size; 0 where they would leave nothing for the lines. */
    private double namesHeight(double width, double height) {
        boolean enough = height >= ENOUGH_FOR_LEGEND && width >= ENOUGH_FOR_LEGEND;
        return enough ? Math.max(1, legend.rows(forNames(width))) * Legend.ROW + ABOVE_NAMES : 0;
    }

    /** The last name of a row keeps its gap from the edge. */
    private static double forNames(double width) {
        return width - Legend.GAP;
    }

    /** Where the lines lie in a picture of this size, with a part of them or, if there is none, the whole in view. */
    ChartPlace place(double width, double height, Optional<ChartWindow> part) {
        boolean log = values instanceof LogAxis;
        ChartWindow whole = new ChartWindow(0, lastEpoch(), values.getLowerBound(), values.getUpperBound());
        ChartWindow view = part.filter(window -> !log || window.low() > 0).orElse(whole);
        return CostStyle.place(width, height - namesHeight(width, height), whole, view, log);
    }

    /** Reads the lines at a place of the picture, if it is among them, with {@code words} for their values. */
    Optional<Hit> hit(double x, double y, ChartPlace place, DoubleFunction<String> words) {
        return place.contains(x, y) ? EpochReading.at(place.valueAt(x), lines, place, words) : Optional.empty();
    }

    void paint(
            Pen pen, Graphics2D graphics, double width, double height, Optional<ChartWindow> part, String epochLabel) {
        ChartPlace place = place(width, height, part);
        EpochAxis epochs = new EpochAxis();
        XYPlot plot = new XYPlot(data(), epochs, values, lineRenderer(pen.theme()));
        plot.setDataset(1, bands());
        plot.setRenderer(1, bandRenderer(pen.theme()));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        CostStyle.once(chart, plot, epochs, values);
        CostStyle.colour(chart, plot, pen.theme(), epochs, values);
        epochs.setLabel(epochLabel);
        epochs.setRange(place.view().left(), place.view().right());
        values.setRange(place.view().low(), place.view().high());
        double names = namesHeight(width, height);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height - names));
        Pen.prepare(graphics);
        lines.stream().filter(line -> line.points()[0].length == 1).forEach(line -> dot(pen, place, line));
        marked.forEach(line -> marks(pen, place, line));
        if (names > 0) {
            legend.paint(pen, forNames(width), height - names, Integer.MAX_VALUE);
        }
    }

    /** A line of one point is a dot, seen whole on the edge of the plot too, where the toolkit would cut it. */
    private static void dot(Pen pen, ChartPlace place, EpochLine line) {
        double x = place.pixelX(line.first());
        double y = place.pixelY(line.points()[1][0]);
        if (place.contains(x, y)) {
            pen.fill(line.color(), new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        }
    }

    /** Marks at points so far apart that they do not touch. */
    private static void marks(Pen pen, ChartPlace place, MarkedLine line) {
        double[][] points = line.line().points();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points[0].length; i++) {
            double x = place.pixelX(points[0][i]);
            double y = place.pixelY(points[1][i]);
            if (x >= free && place.contains(x, y)) {
                mark(pen, line.line(), line.shape(), x, y);
                free = x + MARKS_APART;
            }
        }
    }

    private static void mark(Pen pen, EpochLine line, int shape, double x, double y) {
        Path2D path = new Path2D.Double();
        Marks.add(path, shape, x, y, DOT);
        pen.fill(line.color(), path);
    }

    private DefaultXYDataset data() {
        DefaultXYDataset data = new DefaultXYDataset();
        for (EpochLine line : lines) {
            data.addSeries(data.getSeriesCount(), line.points());
        }
        return data;
    }

    private XYLineAndShapeRenderer lineRenderer(FigureTheme theme) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, theme.color(lines.get(i).color()));
            renderer.setSeriesStroke(i, lines.get(i).stroke());
        }
        return renderer;
    }

    private YIntervalSeriesCollection bands() {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        swaths.forEach(swath -> bands.addSeries(swath.values()));
        return bands;
    }

    private DeviationRenderer bandRenderer(FigureTheme theme) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_ALPHA);
        for (int i = 0; i < swaths.size(); i++) {
            renderer.setSeriesPaint(i, theme.color(swaths.get(i).color()));
            renderer.setSeriesFillPaint(i, theme.color(swaths.get(i).color()));
            renderer.setSeriesStroke(i, swaths.get(i).stroke());
        }
        return renderer;
    }
}
