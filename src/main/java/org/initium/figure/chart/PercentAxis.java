package org.initium.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Ticks;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An upright axis in per cent with round ticks, as close as its range asks for. */
final class PercentAxis extends NumberAxis {
    private static final int PIXELS_PER_TICK = 22;
    private static final int LEAST_TICKS = 3;

    /** From {@code low} to 100 %. */
    PercentAxis(double low) {
        setRange(low, 100);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the toolkit declares it
    protected List refreshTicksVertical(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double low = getRange().getLowerBound();
        double high = getRange().getUpperBound();
        double step = Ticks.step(high - low, Math.max(LEAST_TICKS, (int) (area.getHeight() / PIXELS_PER_TICK)));
        for (double value : Ticks.linear(low, high, step)) {
            String label = FigureText.tick(value, step) + " %";
            ticks.add(new NumberTick(value, label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
