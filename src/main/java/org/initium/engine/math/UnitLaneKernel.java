package org.initium.engine.math;

/**
 * The products of a layer with units in the lanes: a signal is a row of units for each sample. Rows and counts of elements are multiples of the lanes unless said
 * otherwise. A {@code check} is one vector whose lanes turn NaN when something new is not finite, and stay as they are otherwise.
 */
public interface UnitLaneKernel {
    /** Rows and columns of a block that is turned at once: as many floats as a line of the cache holds. */
    int BLOCK = 16;

    /** Rows of the tile that most of a product is cut into: a range of rows is best as long as a multiple of it. */
    int tileRows();

    /** Columns that the right side of a product is best cut into, see {@link Strips}. */
    int stripColumns();

    /** C += A B for the rows {@code from} to {@code to} of C and {@code columns} of them; A may be transposed, rows of B and C are contiguous. */
    void multiply(int from, int to, int columns, int depth, Matrix a, Matrix b, Matrix c);

    /** Z += X W for {@code count} samples, those that {@code order} names from {@code first} on. */
    void multiplySparse(SparseRows x, int[] order, int first, int count, Matrix w, int columns, Matrix z);

    /** W += X^T D for the same samples; whether W stays finite is for {@link WeightBound} to know. */
    void addOuterSparse(SparseRows x, int[] order, int first, int count, Matrix d, int columns, Matrix w);

    /** {@code to} += the sum of {@code rows} rows. */
    void addRows(int rows, Matrix from, float[] to, int toAt, int columns, float[] check);

    /** The rows {@code from} to {@code to} of {@code z} become {@code factor} z + {@code shift}. */
    void scaleAndShift(int from, int to, int columns, Matrix z, float factor, float[] shift, int shiftAt);

    void scale(float[] array, int at, int count, float factor);

    /** {@code array} *= {@code factors}. */
    void multiplyElements(float[] array, float[] factors, int at, int count);

    /** Takes the share {@code decay} off {@code count} elements. */
    void shrink(float[] array, int at, int count, float decay);

    /** The sum of |x| over {@code count} elements; not finite if one of them is not. */
    float sumOfSizes(float[] array, int at, int count);

    /** Looks for elements that are not finite. */
    void check(float[] array, int at, int count, float[] check, int checkAt);

    /**
     * Writes the rows {@code from} to {@code to} of {@code a} into the columns of {@code turned}; of any size. It goes block by block: lines of the cache a whole row
     * apart may drive each other out before the next column comes to them.
     */
    default void transpose(int from, int to, int columns, Matrix a, Matrix turned) {
        for (int row = from; row < to; row += BLOCK) {
            int rowEnd = Math.min(row + BLOCK, to);
            for (int column = 0; column < columns; column += BLOCK) {
                transposeBlock(row, rowEnd, column, Math.min(column + BLOCK, columns), a, turned);
            }
        }
    }

    private static void transposeBlock(int from, int to, int fromColumn, int toColumn, Matrix a, Matrix turned) {
        float[] values = a.values();
        float[] turnedValues = turned.values();
        for (int c = fromColumn; c < toColumn; c++) {
            int at = turned.at() + c * turned.row();
            for (int r = from, i = a.at() + from * a.row() + c; r < to; r++, i += a.row()) {
                turnedValues[at + r] = values[i];
            }
        }
    }
}
