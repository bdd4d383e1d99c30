package org.initium.figure.variance;

import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Pen;
import org.initium.text.Messages;

/**
 * Where the columns of the derivation end: the formula, both sides where there is room for them, and two ratios with a mark behind each.
 *
 * @param wide whether both sides have a column
 */
record DerivationColumns(boolean wide, double formula, double measured, double predicted, double ratio, double fresh) {
    /** From the end of a ratio to the middle of its mark. */
    static final double MARK = 11;

    /** Wide enough for everything. */
    static final double NATURAL = 560;

    private static final Messages MESSAGES = Messages.of(DerivationColumns.class);
    private static final double MARGIN = 12;
    private static final double RATIO = 54;
    private static final double NUMBER = 76;
    private static final double BOTH_SIDES = 460;

    static DerivationColumns of(double width) {
        double fresh = width - MARGIN - MARK;
        double ratio = fresh - RATIO;
        double predicted = ratio - RATIO + 8;
        double measured = predicted - NUMBER;
        boolean wide = width >= BOTH_SIDES;
        double formula = wide ? measured - NUMBER + 12 : ratio - 36;
        return new DerivationColumns(wide, formula, measured, predicted, ratio, fresh);
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
