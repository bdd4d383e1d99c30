package org.initium.figure.digits;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;

/**
 * Equal cells for pictures, as large as a rectangle allows: where they lie, and all pictures as one raster that is painted in one go.
 *
 * @param cell side of a cell in logical pixels, gap to the next one included
 */
record ImageGrid(int cells, int columns, double left, double top, double cell) {
    /** Raster pixels between two pictures. */
    private static final int GUTTER = 2;

    /** Cells for {@code wanted} pictures, or as many of them as leave each at least {@code smallest} wide. */
    static ImageGrid of(int wanted, double smallest, double left, double top, double width, double height) {
        double roomX = Math.max(1, width);
        double roomY = Math.max(1, height);
        int most = Math.max(1, (int) (roomX / smallest)) * Math.max(1, (int) (roomY / smallest));
        int cells = Math.max(1, Math.min(wanted, most));
        int best = columns(cells, roomX, roomY);
        double largest = side(cells, best, roomX, roomY);
        int rows = (cells + best - 1) / best;
        double x = left + Math.max(0, (roomX - best * largest) / 2);
        double y = top + Math.max(0, Math.min(roomY - rows * largest, roomY) / 2);
        return new ImageGrid(cells, best, x, y, largest);
    }

    /** A square number makes a square, as 100 images 10 x 10; others take the columns that leave the cells largest. */
    private static int columns(int cells, double width, double height) {
        int root = (int) Math.round(Math.sqrt(cells));
        if (root * root == cells) {
            return root;
        }
        int best = 1;
        for (int columns = 2; columns <= cells; columns++) {
            if (side(cells, columns, width, height) > side(cells, best, width, height)) {
                best = columns;
            }
        }
        return best;
    }

    private static double side(int cells, int columns, double width, double height) {
        return Math.min(width / columns, height / Math.floorDiv(cells + columns - 1, columns));
    }

    double x(int index) {
        return left + index % columns * cell;
    }

    double y(int index) {
        return top + Math.floorDiv(index, columns) * cell;
    }

    int rows() {
        return (cells + columns - 1) / columns;
    }

    OptionalInt at(double pointX, double pointY) {
        int column = (int) Math.floor((pointX - left) / cell);
        int row = (int) Math.floor((pointY - top) / cell);
        int index = row * columns + column;
        boolean inside = column >= 0 && column < columns && row >= 0 && index < cells;
        return inside ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** The grey or colour of a pixel of one picture, packed ARGB. */
    interface Pixels {
        int rgb(int picture, int pixel);
    }

    /** Paints all pictures, each {@code width} x {@code height} pixels. */
    void paint(Pen pen, int width, int height, Pixels pixels) {
        int acrossCell = width + GUTTER;
        int downCell = height + GUTTER;
        int across = columns * acrossCell;
        int down = rows() * downCell;
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] line = new int[width];
        for (int index = 0; index < cells; index++) {
            int originX = index % columns * acrossCell;
            int originY = index / columns * downCell;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    line[x] = pixels.rgb(index, y * width + x);
                }
                image.setRGB(originX, originY + y, width, 1, line, 0, width);
            }
        }
        double scale = cell / Math.max(acrossCell, downCell);
        pen.image(image, left, top, across * scale, down * scale);
    }

    /** 256 colours from paper to ink. */
    static int[] ink(FigureTheme theme) {
        Color paper = theme.color(FigureColor.NEUTRAL);
        Color ink = theme.color(FigureColor.TEXT);
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = ColorScale.mix(paper, ink, i / 255.0);
        }
        return table;
    }
}
