package org.initium.figure.variance;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.study.variance.ClinicFormula;

/**
 * Where the cards of the clinic lie.
 *
 * @param columns cards side by side
 * @param top above the first row
 * @param width of a card with the gap beside it
 * @param height of a card with the gap below it
 */
public record ClinicPlace(int columns, double top, double width, double height) {
    private static final List<ClinicFormula> CARDS = List.of(ClinicFormula.values());
    private static final double HEAD = 24;
    private static final double GAP = 10;
    private static final double GAP_BELOW = 6;
    private static final double NARROWEST = 190;
    private static final int MOST = 3;

    /** A card with less height has no room for its formula, so that narrow ones say more. */
    private static final double LOWEST = 28;

    private static final double NARROWEST_IF_LOW = 120;

    public static ClinicPlace of(double width, double height) {
        double top = hasHead(width, height) ? HEAD : 4;
        int columns = columns(width);
        while (columns < MOST && (height - top) / rows(columns) < LOWEST && width / (columns + 1) >= NARROWEST_IF_LOW) {
            columns++;
        }
        return new ClinicPlace(columns, top, (width - GAP) / columns, (height - top) / rows(columns));
    }

    /** Of cards that are so high, side by side where there is the width for it. */
    static double leastHeight(double width, double card) {
        return 4 + rows(columns(width)) * (card + GAP_BELOW);
    }

    private static int columns(double width) {
        return Math.max(1, Math.min(MOST, (int) (width / NARROWEST)));
    }

    private static int rows(int columns) {
        return (CARDS.size() + columns - 1) / columns;
    }

    /** Whether there is room for a line above the cards. */
    static boolean hasHead(double width, double height) {
        return width >= 260 && height >= 260;
    }

    Rectangle2D card(ClinicFormula formula) {
        int index = CARDS.indexOf(formula);
        return new Rectangle2D.Double(
                GAP + index % columns * width,
                top + Math.floorDiv(index, columns) * height,
                Math.max(0, width - GAP),
                Math.max(0, height - GAP_BELOW));
    }

    /** The formula whose card is under a point. */
    public Optional<ClinicFormula> at(double x, double y) {
        for (ClinicFormula formula : CARDS) {
            if (card(formula).contains(x, y)) {
                return Optional.of(formula);
            }
        }
        return Optional.empty();
    }

    /** The number on its card, from 1. */
    static int number(ClinicFormula formula) {
        return CARDS.indexOf(formula) + 1;
    }

    /** The formula this many cards further on, or the same one where there is none. */
    public static ClinicFormula beside(ClinicFormula formula, int further) {
        int index = CARDS.indexOf(formula) + further;
        return index < 0 || index >= CARDS.size() ? formula : CARDS.get(index);
    }
}
