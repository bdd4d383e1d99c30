package org.initium.engine.math;

/** The products of a layer with units in the lanes: a signal is a row of units for each sample. */
public interface UnitLaneKernel {
    /**
     * C += A B, for C of {@code rows} x {@code columns} (a multiple of the lanes). Element (r, k) of A lies at aAt + r aRow + k aColumn, so that
     * A may be a transposed matrix; rows of B and C are contiguous, bRow and cRow apart.
     */
    void multiply(
            int rows,
            int columns,
            int depth,
            float[] a,
            int aAt,
            int aRow,
            int aColumn,
            float[] b,
            int bAt,
            int bRow,
            float[] c,
            int cAt,
            int cRow);

    /** {@code to} += sum over its non-zero entries x_k of row {@code k} of B: one sample's product with B, {@code columns} wide. */
    void multiplySparse(SparseRows x, int row, float[] b, int bAt, int bRow, float[] to, int toAt, int columns);

    /**
     * Row k of C += x_k d, for the non-zero entries x_k of a sample.
     *
     * @return 0, or NaN when some new element of C is not finite
     */
    float addOuterSparse(SparseRows x, int row, float[] d, int dAt, float[] c, int cAt, int cRow, int columns);

    /** {@code to} += the sum of {@code rows} rows; 0, or NaN when something new is not finite. */
    float addRows(int rows, float[] from, int fromRow, float[] to, int toAt, int columns);

    /** Multiplies {@code count} elements, a multiple of the lanes. */
    void scale(float[] array, int at, int count, float factor);

    /** {@code array} *= {@code factors} over {@code count} elements, a multiple of the lanes. */
    void multiplyElements(float[] array, float[] factors, int count);

    /** Takes the share {@code decay} off {@code count} elements, a multiple of the lanes. */
    void shrink(float[] array, int at, int count, float decay);

    /** 0, or NaN when one of {@code count} elements, a multiple of the lanes, is not finite. */
    float check(float[] array, int at, int count);

    /** {@code to} (columns x rows) = {@code from} (rows x columns), transposed. */
    default void transpose(int rows, int columns, float[] from, int fromAt, int fromRow, float[] to, int toRow) {
        for (int r = 0; r < rows; r++) {
            int at = fromAt + r * fromRow;
            for (int c = 0; c < columns; c++) {
                to[c * toRow + r] = from[at + c];
            }
        }
    }
}
