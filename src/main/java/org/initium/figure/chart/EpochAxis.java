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

/** An axis of epochs with round ticks, so far apart that the longest label has room; the toolkit measures only those at the ends. */
final class EpochAxis extends NumberAxis {
    private static final int PIXELS_PER_TICK = 44;

    /** From so many epochs on, only whole ones are named. */
    private static final double WHOLE = 3;

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the toolkit declares it
    protected List refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double low = getRange().getLowerBound();
        double high = getRange().getUpperBound();
        double round = Ticks.step(high - low, (int) (area.getWidth() / PIXELS_PER_TICK));
        double step = high - low >= WHOLE ? Math.max(1, round) : round;
        for (double value : Ticks.linear(low, high, step)) {
            ticks.add(new NumberTick(value, label(value, step), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
        }
        return ticks;
    }

    private static String label(double value, double step) {
        return step >= 1 && value < 1e6 ? FigureText.whole(Math.round(value)) : FigureText.tick(value, step);
    }
}
