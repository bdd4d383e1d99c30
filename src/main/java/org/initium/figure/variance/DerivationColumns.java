package org.initium.figure.variance;

import org.initium.engine.study.variance.DerivationStep;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Pen;
import org.initium.text.Messages;

/**
 * Where the columns of the derivation end: the formula, both sides where there is room for them, and two ratios with a mark behind each.
 *
 * @param wide whether both sides have a column
 * @param stacked whether formulas have lines to themselves, above their numbers
 */
record DerivationColumns(
        boolean wide, boolean stacked, double formula, double measured, double predicted, double ratio, double fresh) {
    /** From the end of a ratio to the middle of its mark. */
    static final double MARK = 11;

    /** Wide enough for everything. */
    static final double NATURAL = 560;

    private static final Messages MESSAGES = Messages.of(DerivationColumns.class);

    /** The titles of the table and of its three parts, and a note. */
    private static final int REST = 5;

    /** As above, with the titles of the columns, the factors of two parts and a second line of the note in rows of their own. */
    private static final int STACKED_REST = REST + 4;

    private static final double MARGIN = 12;
    private static final double RATIO = 54;
    private static final double NUMBER = 76;
    private static final double BOTH_SIDES = 460;

    /** Beside their numbers formulas would be too small to read in less. */
    private static final double NARROW = 290;

    static DerivationColumns of(double width) {
        double fresh = width - MARGIN - MARK;
        double ratio = fresh - RATIO;
        double predicted = ratio - RATIO + 8;
        double measured = predicted - NUMBER;
        boolean wide = width >= BOTH_SIDES;
        boolean stacked = width < NARROW;
        double formula = wide ? measured - NUMBER + 12 : stacked ? width - MARGIN / 2 : ratio - 36;
        return new DerivationColumns(wide, stacked, formula, measured, predicted, ratio, fresh);
    }

    /** Rows of the table, from its title to the note below it. */
    int rows() {
        int steps = DerivationStep.values().length;
        return stacked ? 2 * steps + STACKED_REST : steps + REST;
    }

    void head(Pen pen, double y) {
        if (wide) {
            title(pen, "derivation.measured", measured, y);
            title(pen, "derivation.predicted", predicted, y);
        }
        title(pen, "derivation.ratio", ratio, y);
        title(pen, "derivation.fresh", fresh, y);
    }

    private static void title(Pen pen, String key, double end, double y) {
        pen.right(FigureFont.LABEL, FigureColor.MUTED, MESSAGES.text(key), end, y);
    }
}
