package org.initium.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import org.initium.text.Messages;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The look of a chart: our fonts, quiet grid, no frame. */
final class CostStyle {
    private static final Messages MESSAGES = Messages.of(CostStyle.class);
    private static final Color NONE = new Color(0, true);

    private CostStyle() {}

    static void once(JFreeChart chart, XYPlot plot, ValueAxis epochs, ValueAxis... costs) {
        chart.setPadding(new RectangleInsets(10, 2, 2, 18));
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
