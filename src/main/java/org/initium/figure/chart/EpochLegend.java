package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Pen;

/** The names of lines below their chart, in as many rows as they need. */
final class EpochLegend {
    private static final double SAMPLE = 24;
    private static final double ROW = 18;
    private static final double MARGIN = 8;
    private static final double GAP = 4;
    private static final double ENOUGH_FOR_LEGEND = 120;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, FigureColor color, BasicStroke stroke) {
        double needed() {
            return SAMPLE + 5 + FigureFont.LABEL.width(name) + 14;
        }
    }

    /** An empty name is left out. */
    void add(String name, FigureColor color, BasicStroke stroke) {
        if (!name.isEmpty()) {
            entries.add(new Entry(name, color, stroke));
        }
    }

    /** Pixels that the names take of a picture of this size; 0 where they would leave nothing for the lines. */
    double height(double width, double height) {
        return height >= ENOUGH_FOR_LEGEND && width >= ENOUGH_FOR_LEGEND ? rows(width) * ROW + GAP : 0;
    }

    private int rows(double width) {
        double x = MARGIN;
        int rows = 1;
        for (Entry entry : entries) {
            if (x + entry.needed() > width - MARGIN && x > MARGIN) {
                rows++;
                x = MARGIN;
            }
            x += entry.needed();
        }
        return rows;
    }

    /** Paints the names below {@code top}. */
    void paint(Pen pen, double width, double top) {
        double x = MARGIN;
        double y = top + ROW / 2;
        for (Entry entry : entries) {
            if (x + entry.needed() > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += ROW;
            }
            pen.line(entry.color(), entry.stroke(), x, y, x + SAMPLE, y);
            String name = FigureFont.LABEL.fit(entry.name(), width - MARGIN - x - SAMPLE - 5);
            pen.text(FigureFont.LABEL, FigureColor.MUTED, name, x + SAMPLE + 5, y);
            x += entry.needed();
        }
    }
}
