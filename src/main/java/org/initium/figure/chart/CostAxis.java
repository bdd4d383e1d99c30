package org.initium.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Ticks;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis with round ticks: powers of ten, and 2 and 5 times these when the range is short. */
final class CostAxis extends LogAxis {
    private static final int PIXELS_PER_TICK = 26;

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the toolkit declares it
    protected List refreshTicksVertical(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        int most = (int) (area.getHeight() / PIXELS_PER_TICK);
        for (double value :
                Ticks.logarithmic(getRange().getLowerBound(), getRange().getUpperBound(), most)) {
            ticks.add(new NumberTick(value, label(value), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    private static String label(double value) {
        boolean plain = value >= 0.9e-3 && value < 0.9e4;
        return plain ? FigureText.tick(value, Math.min(1, Ticks.roundDown(value))) : FigureText.round(value);
    }
}
