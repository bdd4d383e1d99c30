package org.initium.figure.layers;

import java.util.List;
import java.util.OptionalInt;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Pen;

/** Strips in columns, one a layer, each with the same two quantities one above the other; the lower one goes where height is short. */
final class StripColumns {
    private static final double ENOUGH_FOR_TWO = 120;
    private static final double UPPER = 0.54;
    private static final double GAP = 6;

    /** Taken off each column, so that the number at its right keeps apart from the name of the next. */
    private static final double APART = 10;

    /** The two histograms of a layer. */
    record Pair(HistogramStrip upper, HistogramStrip lower) {}

    private StripColumns() {}

    static void paint(Pen pen, List<Pair> pairs, String legend, double width, double height) {
        StripGrid grid = StripGrid.of(pairs.size(), width, height);
        if (grid.legend() && FigureFont.LABEL.width(legend) <= width - 26) {
            pen.text(FigureFont.LABEL, FigureColor.MUTED, legend, 13, 13);
        }
        for (int i = 0; i < Math.min(pairs.size(), grid.cells()); i++) {
            boolean two = grid.cellHeight() >= ENOUGH_FOR_TWO;
            double column = Math.max(8, grid.cellWidth() - (pairs.size() > 1 ? APART : 0));
            double above = two
                    ? Math.min(UPPER * grid.cellHeight(), grid.cellHeight() - HistogramStrip.ENOUGH_FOR_WORDS) - GAP
                    : grid.cellHeight();
            pairs.get(i).upper().paint(pen, grid.x(i), grid.y(i), column, above);
            if (two) {
                double top = grid.y(i) + above + GAP;
                pairs.get(i).lower().paint(pen, grid.x(i), top, column, grid.cellHeight() - above - GAP);
            }
        }
    }

    /** The column at a point. */
    static OptionalInt at(int columns, double x, double y, double width, double height) {
        int cell = columns == 0 ? -1 : StripGrid.of(columns, width, height).cellAt(x, y);
        return cell < 0 || cell >= columns ? OptionalInt.empty() : OptionalInt.of(cell);
    }
}
