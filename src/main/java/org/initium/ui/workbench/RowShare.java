package org.initium.ui.workbench;

/**
 * How two rows share a height: the upper one, beside which the knobs stand, and the lower one. Where there is more than the upper row needs, both have a part of it, so
 * that neither the knobs stand above a void nor the figures below are flat.
 *
 * @param percent of the height that the upper row takes
 * @param beyond whether the knobs stand beside the lower row as well
 */
record RowShare(double percent, boolean beyond) {
    /** Before a size is known, or where it has changed: nothing that one would miss if it moved. */
    static final RowShare UNKNOWN = new RowShare(50, true);

    /** A dozen lines, or two pictures one above the other. */
    private static final double LEAST_FIGURE = 370;

    private static final double EVEN = 50;
    private static final double MOST = 60;

    /** Where that shows the knobs whole, or a plane, which is square and what the lab is about. */
    private static final double MOST_OF_ALL = 64;

    /** So much higher than wide is a card with the square picture of a plane: it has a head, and a legend below. */
    private static final double AROUND_SQUARE = 36;

    /** Pages have a strip of names above them, and then cards as high as those of the upper row. */
    private static final double ABOVE_PAGES = 45;

    /** Pages keep the rest, however high the knobs are. */
    private static final double MOST_ABOVE_PAGES = 56;

    /** Knobs that grow, as those of one initializer do, are scrolled before they move. */
    private static final double TOO_MUCH_ABOVE_PAGES = 70;

    /** Two rows of figures. */
    static RowShare ofFigures(double knobs, double height) {
        double needed = 100 * knobs / height;
        double most = needed > MOST && needed <= MOST_OF_ALL ? needed : MOST;
        return new RowShare(between(EVEN, Math.max(needed, 100 * LEAST_FIGURE / height), most), false);
    }

    /** The upper row is as high as its plane is wide, or as the knobs are. */
    static RowShare ofPlane(double plane, double knobs, double height) {
        double wanted = 100 * Math.max(plane + AROUND_SQUARE, knobs) / height;
        return new RowShare(Math.min(wanted, MOST_OF_ALL), false);
    }

    /**
     * A row above pages: where the knobs fit beside it, the pages have the whole width.
     *
     * @param wide whether a page has room enough beside the knobs
     */
    RowShare ofPages(double knobs, double height, boolean wide) {
        double needed = 100 * knobs / height;
        boolean fits = needed <= (beyond ? MOST_ABOVE_PAGES : TOO_MUCH_ABOVE_PAGES);
        return fits || !wide
                ? new RowShare(between(ABOVE_PAGES, fits ? needed : 0, MOST_ABOVE_PAGES), false)
                : new RowShare(ABOVE_PAGES, true);
    }

    private static double between(double least, double wanted, double most) {
        return Math.max(least, Math.min(most, wanted));
    }
}
