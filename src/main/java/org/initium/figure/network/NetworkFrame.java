package org.initium.figure.network;

/**
 * The part of the network panel that the network itself takes: above it nothing, below it captions and, when there is room, a legend.
 */
record NetworkFrame(
        double x, double y, double width, double height, boolean captions, double legendTop, int legendRows) {
    private static final double MARGIN = 8;
    private static final double LEGEND_ROW = 20;
    private static final double CAPTIONS = 34;
    private static final double ENOUGH_FOR_CAPTIONS = 110;
    private static final double ENOUGH_FOR_LEGEND = 190;

    static NetworkFrame of(double width, double height) {
        boolean captions = height >= ENOUGH_FOR_CAPTIONS && width >= ENOUGH_FOR_CAPTIONS;
        boolean legend = height >= ENOUGH_FOR_LEGEND && width >= ENOUGH_FOR_LEGEND;
        int rows = legend ? NetworkLegend.rows(width) : 0;
        double below = (captions ? CAPTIONS : 0) + rows * LEGEND_ROW;
        double tall = Math.max(4, height - 2 * MARGIN - below);
        return new NetworkFrame(
                MARGIN,
                MARGIN,
                Math.max(4, width - 2 * MARGIN),
                tall,
                captions,
                height - MARGIN - rows * LEGEND_ROW,
                rows);
    }

    double captionY() {
        return y + height + 12;
    }

    double legendRow(int row) {
        return legendTop + (row + 0.5) * LEGEND_ROW;
    }
}
