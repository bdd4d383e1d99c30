package org.initium.engine.probe;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Means and mean squares of the columns of a matrix. */
@SuppressWarnings("ArrayRecordComponent") // a step in a computation, compared by nobody
record ColumnMoments(double[] means, double[] squares) {
    /** Of rows x columns numbers, each row {@code rowStride} after the one before, each column {@code columnStride}. */
    static ColumnMoments of(float[] values, int offset, int rows, int columns, int rowStride, int columnStride) {
        double[] means = new double[columns];
        double[] squares = new double[columns];
        if (rowStride < columnStride) {
            addByColumn(values, offset, rows, rowStride, columnStride, means, squares);
        } else {
            addByRow(values, offset, rows, rowStride, columnStride, means, squares);
        }
        for (int c = 0; c < columns; c++) {
            means[c] /= rows;
            squares[c] /= rows;
        }
        return new ColumnMoments(means, squares);
    }

    private static void addByRow(
            float[] values, int offset, int rows, int rowStride, int columnStride, double[] sums, double[] squares) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0, i = offset + r * rowStride; c < sums.length; c++, i += columnStride) {
                double value = values[i];
                sums[c] += value;
                squares[c] += value * value;
            }
        }
    }

    /** The same sums in the order in which the numbers lie in memory. */
    private static void addByColumn(
            float[] values, int offset, int rows, int rowStride, int columnStride, double[] sums, double[] squares) {
        for (int c = 0; c < sums.length; c++) {
            double sum = 0;
            double square = 0;
            for (int r = 0, i = offset + c * columnStride; r < rows; r++, i += rowStride) {
                double value = values[i];
                sum += value;
                square += value * value;
            }
            sums[c] = sum;
            squares[c] = square;
        }
    }

    double meanSquare() {
        return DoubleStream.of(squares).average().orElse(Double.NaN);
    }

    double variance() {
        double mean = DoubleStream.of(means).average().orElse(Double.NaN);
        return meanSquare() - mean * mean;
    }

    /** Variance of u v over every pair of numbers u and v from the same column of this and the other matrix. */
    double productVariance(ColumnMoments other) {
        int columns = means.length;
        double square = IntStream.range(0, columns)
                .mapToDouble(c -> squares[c] * other.squares[c])
                .average()
                .orElse(Double.NaN);
        double mean = IntStream.range(0, columns)
                .mapToDouble(c -> means[c] * other.means[c])
                .average()
                .orElse(Double.NaN);
        return square - mean * mean;
    }
}
