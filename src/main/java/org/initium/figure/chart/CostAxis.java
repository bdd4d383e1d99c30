package org.initium.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Tick;
import org.initium.figure.paint.Ticks;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis with round ticks: powers of ten, and 2 and 5 times these when the range is short. */
final class CostAxis extends LogAxis {
    private static final int PIXELS_PER_TICK = 26;

    CostAxis() {
        setTickLabelsVisible(false);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the toolkit declares it
    protected List refreshTicksVertical(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        int most = (int) (area.getHeight() / PIXELS_PER_TICK);
        for (Tick tick :
                Ticks.logarithmic(getRange().getLowerBound(), getRange().getUpperBound(), most)) {
            ticks.add(new NumberTick(tick.value(), tick.label(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    /** With labels of our own, as the toolkit would write exponents too small. */
    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D graphics, double cursor, Rectangle2D plot, Rectangle2D data, RectangleEdge edge) {
        AxisState state = super.drawTickMarksAndLabels(graphics, cursor, plot, data, edge);
        graphics.setPaint(getTickLabelPaint());
        for (Object each : state.getTicks()) {
            ValueTick tick = (ValueTick) each;
            float[] end = calculateAnchorPoint(tick, cursor, data, edge);
            FigureFont.LABEL.write(graphics, tick.getText(), end[0] - FigureFont.LABEL.width(tick.getText()), end[1]);
        }
        return state;
    }
}
