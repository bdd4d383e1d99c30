package org.initium.figure.layers;

/** Cells for the strips of all layers: in one row while they stay wide enough to read, else in several. */
record StripGrid(int columns, int rows, double cellWidth, double cellHeight, boolean legend, double top) {
    static final double LEGEND = 22;

    private static final double MARGIN = 8;
    private static final double GAP = 16;
    private static final double NARROWEST = 104;
    private static final double LOWEST = 84;
    private static final double ENOUGH_FOR_LEGEND = 110;

    static StripGrid of(int layers, double width, double height) {
        boolean legend = height >= ENOUGH_FOR_LEGEND && width >= 2 * ENOUGH_FOR_LEGEND;
        double top = MARGIN + (legend ? LEGEND : 0);
        double roomX = Math.max(8, width - 2 * MARGIN);
        double roomY = Math.max(8, height - top - MARGIN);
        int mostRows = Math.max(1, (int) (roomY / LOWEST));
        int rows = 1;
        while (rows < mostRows && roomX / columns(layers, rows) < NARROWEST) {
            rows++;
        }
        int columns = Math.min(columns(layers, rows), Math.max(1, (int) (roomX / (NARROWEST * 0.55))));
        return new StripGrid(columns, rows, roomX / columns - GAP, (roomY + GAP / 2) / rows - GAP / 2, legend, top);
    }

    private static int columns(int layers, int rows) {
        return (layers + rows - 1) / rows;
    }

    int cells() {
        return columns * rows;
    }

    double x(int cell) {
        return MARGIN + (cell % columns) * (cellWidth + GAP) + GAP / 2;
    }

    double y(int cell) {
        return top + Math.floorDiv(cell, columns) * (cellHeight + GAP / 2);
    }

    /** The cell at a point, -1 for none. */
    int cellAt(double pointX, double pointY) {
        for (int cell = 0; cell < cells(); cell++) {
            if (pointX >= x(cell)
                    && pointX <= x(cell) + cellWidth
                    && pointY >= y(cell)
                    && pointY <= y(cell) + cellHeight) {
                return cell;
            }
        }
        return -1;
    }
}
