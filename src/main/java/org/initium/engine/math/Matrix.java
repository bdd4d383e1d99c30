package org.initium.engine.math;

/**
 * A matrix in a part of an array: element (r, k) lies at {@code at + r row + k column}. Made once and kept, so that a step allocates nothing.
 */
@SuppressWarnings("ArrayRecordComponent") // a view, compared by nobody
public record Matrix(float[] values, int at, int row, int column) {
    /** Rows that are contiguous, {@code row} floats apart. */
    public static Matrix rows(float[] values, int at, int row) {
        return new Matrix(values, at, row, 1);
    }

    /** The part of this matrix that starts at element (r, k). */
    Matrix from(int r, int k) {
        return new Matrix(values, at + r * row + k * column, row, column);
    }

    public Matrix transposed() {
        return new Matrix(values, at, column, row);
    }
}
