package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.function.ObjDoubleConsumer;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.ChartWindow;
import org.initium.text.Messages;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The look of a chart: our fonts, quiet grid, no frame. */
final class CostStyle {
    private static final Messages MESSAGES = Messages.of(CostStyle.class);
    private static final Color NONE = new Color(0, true);

    /** Room for the labels of the ticks, and for half a label over each end. */
    private static final double LEFT = 42;

    private static final double BELOW = 38;
    private static final double ABOVE = 10;
    private static final double RIGHT = 18;

    private CostStyle() {}

    static void once(JFreeChart chart, XYPlot plot, ValueAxis epochs, ValueAxis... costs) {
        chart.setPadding(new RectangleInsets(ABOVE, 0, 0, RIGHT));
        plot.setFixedRangeAxisSpace(space(AxisSpace::setLeft, LEFT));
        plot.setFixedDomainAxisSpace(space(AxisSpace::setBottom, BELOW));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        epochs.setLabel(MESSAGES.text("cost.epoch"));
        style(epochs);
        for (ValueAxis axis : costs) {
            style(axis);
            axis.setAxisLineVisible(false);
            axis.setTickMarksVisible(false);
        }
    }

    private static AxisSpace space(ObjDoubleConsumer<AxisSpace> side, double pixels) {
        AxisSpace space = new AxisSpace();
        side.accept(space, pixels);
        return space;
    }

    /** Where the curves lie in a chart of this size: it never depends on the labels of the ticks, so that the axes stand still. */
    static ChartPlace place(double width, double height, ChartWindow whole, ChartWindow view, boolean log) {
        return new ChartPlace(
                LEFT,
                ABOVE,
                Math.max(1, Math.floor(width - RIGHT) - LEFT),
                Math.max(1, Math.floor(height - BELOW) - ABOVE),
                whole,
                view,
                log);
    }

    private static void style(ValueAxis axis) {
        axis.setTickLabelFont(FigureFont.LABEL.font());
        axis.setLabelFont(FigureFont.LABEL.font());
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
        axis.setAutoRange(false);
    }

    static void colour(JFreeChart chart, XYPlot plot, FigureTheme theme, ValueAxis... axes) {
        chart.setBackgroundPaint(theme.color(FigureColor.SURFACE));
        plot.setBackgroundPaint(NONE);
        plot.setRangeGridlinePaint(theme.color(FigureColor.GRID));
        for (ValueAxis axis : axes) {
            axis.setTickLabelPaint(theme.color(FigureColor.MUTED));
            axis.setLabelPaint(theme.color(FigureColor.MUTED));
            axis.setAxisLinePaint(theme.color(FigureColor.AXIS));
            axis.setTickMarkPaint(theme.color(FigureColor.AXIS));
        }
    }
}
