package org.initium.engine.math;

import java.util.Arrays;

/**
 * The right side of a product: a matrix cut into strips as wide as a tile of the product or two, each kept as rows of its own. What a tile reads, a few columns of all
 * rows, are then neighbours, and not whole rows of the matrix apart, each on another page of the memory.
 */
public final class Strips {
    private final UnitLaneKernel products;
    private final int width;
    private final Matrix[] strips;
    private final int rows;

    /** Zeros; {@code columns} is a whole number of vectors. */
    public Strips(UnitLaneKernel products, int rows, int columns) {
        this(products, new float[rows * columns], rows, columns);
    }

    /** The numbers that {@code values} starts with. */
    public Strips(UnitLaneKernel products, float[] values, int rows, int columns) {
        this.products = products;
        this.width = products.stripColumns();
        this.rows = rows;
        this.strips = cut(values, 0, rows, columns, width);
    }

    /** Views of strips that lie one after the other from {@code at} on: {@code rows} rows each, of {@code width} floats and at the last of what is left of {@code columns}. */
    static Matrix[] cut(float[] values, int at, int rows, int columns, int width) {
        Matrix[] strips = new Matrix[(columns + width - 1) / width];
        for (int p = 0; p < strips.length; p++) {
            int start = p * width;
            strips[p] = Matrix.rows(values, at + start * rows, Math.min(width, columns - start));
        }
        return strips;
    }

    public int count() {
        return strips.length;
    }

    /** Sets the first {@code count} numbers of a row. */
    public void setRow(int row, float[] from, int at, int count) {
        for (int p = 0; p * width < count; p++) {
            Matrix strip = strips[p];
            int wide = Math.min(strip.row(), count - p * width);
            System.arraycopy(from, at + p * width, strip.values(), strip.at() + row * strip.row(), wide);
        }
    }

    /** C += A times this, for the rows {@code from} to {@code to} of C. */
    public void addProduct(int from, int to, Matrix a, Matrix c) {
        for (int p = 0; p < strips.length; p++) {
            products.multiply(from, to, strips[p].row(), rows, a, strips[p], c.from(0, p * width));
        }
    }

    /** The same for the samples that {@code order} names from {@code first} on, whose inputs are mostly 0. */
    public void addProduct(SparseRows x, int[] order, int first, int count, Matrix c) {
        for (int p = 0; p < strips.length; p++) {
            products.multiplySparse(x, order, first, count, strips[p], strips[p].row(), c.from(0, p * width));
        }
    }

    /** Turns some strips of {@code turned} into this matrix turned round, without the columns that it has beyond {@code turned}'s rows; what {@code turned} has beyond is 0. */
    public void turn(Strips turned, int fromStrip, int toStrip) {
        for (int q = fromStrip; q < toStrip; q++) {
            Matrix to = turned.strips[q];
            int wide = Math.min(to.row(), rows - q * width);
            turned.clearBeyond(q, wide);
            for (int p = 0; p < strips.length; p++) {
                int high = Math.min(strips[p].row(), turned.rows - p * width);
                products.transpose(0, wide, high, strips[p].from(q * width, 0), to.from(p * width, 0));
            }
        }
    }

    private void clearBeyond(int strip, int used) {
        Matrix of = strips[strip];
        for (int r = 0; r < rows && used < of.row(); r++) {
            int at = of.at() + r * of.row();
            Arrays.fill(of.values(), at + used, at + of.row(), 0);
        }
    }
}
