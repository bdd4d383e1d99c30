package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * Products with the non-zero inputs alone of a sample, one, two or four vectors wide. Sums of neighbouring vectors are kept apart, so that none waits for
 * another.
 */
final class VectorSparse {
    private VectorSparse() {}

    /** z += sum x_k w_k over a sample's entries. */
    static void weighFour(SparseRows rows, int row, Matrix weights, int column, float[] z, int at) {
        char[] entries = rows.entries;
        float[] values = rows.values;
        float[] w = weights.values();
        int wRow = weights.row();
        int y = weights.at() + column;
        FloatVector z0 = FloatVector.fromArray(SPECIES, z, at);
        FloatVector z1 = FloatVector.fromArray(SPECIES, z, at + LANES);
        FloatVector z2 = FloatVector.fromArray(SPECIES, z, at + 2 * LANES);
        FloatVector z3 = FloatVector.fromArray(SPECIES, z, at + 3 * LANES);
        int end = rows.starts[row + 1];
        for (int p = rows.starts[row]; p < end; p++) {
            int entry = entries[p];
            FloatVector x = VectorFunctions.of(values[entry & 255]);
            y += (entry >> 8) * wRow;
            z0 = x.fma(FloatVector.fromArray(SPECIES, w, y), z0);
            z1 = x.fma(FloatVector.fromArray(SPECIES, w, y + LANES), z1);
            z2 = x.fma(FloatVector.fromArray(SPECIES, w, y + 2 * LANES), z2);
            z3 = x.fma(FloatVector.fromArray(SPECIES, w, y + 3 * LANES), z3);
        }
        z0.intoArray(z, at);
        z1.intoArray(z, at + LANES);
        z2.intoArray(z, at + 2 * LANES);
        z3.intoArray(z, at + 3 * LANES);
    }

    static void weighTwo(SparseRows rows, int row, Matrix weights, int column, float[] z, int at) {
        char[] entries = rows.entries;
        float[] values = rows.values;
        float[] w = weights.values();
        int wRow = weights.row();
        int y = weights.at() + column;
        FloatVector z0 = FloatVector.fromArray(SPECIES, z, at);
        FloatVector z1 = FloatVector.fromArray(SPECIES, z, at + LANES);
        int end = rows.starts[row + 1];
        for (int p = rows.starts[row]; p < end; p++) {
            int entry = entries[p];
            FloatVector x = VectorFunctions.of(values[entry & 255]);
            y += (entry >> 8) * wRow;
            z0 = x.fma(FloatVector.fromArray(SPECIES, w, y), z0);
            z1 = x.fma(FloatVector.fromArray(SPECIES, w, y + LANES), z1);
        }
        z0.intoArray(z, at);
        z1.intoArray(z, at + LANES);
    }

    static void weighOne(SparseRows rows, int row, Matrix weights, int column, float[] z, int at) {
        char[] entries = rows.entries;
        float[] values = rows.values;
        float[] w = weights.values();
        int wRow = weights.row();
        int y = weights.at() + column;
        FloatVector sum = FloatVector.fromArray(SPECIES, z, at);
        int end = rows.starts[row + 1];
        for (int p = rows.starts[row]; p < end; p++) {
            int entry = entries[p];
            y += (entry >> 8) * wRow;
            sum = VectorFunctions.of(values[entry & 255]).fma(FloatVector.fromArray(SPECIES, w, y), sum);
        }
        sum.intoArray(z, at);
    }

    /** w_k += x_k d over a sample's entries. */
    static void outerFour(SparseRows rows, int row, float[] d, int at, Matrix weights, int column) {
        char[] entries = rows.entries;
        float[] values = rows.values;
        float[] w = weights.values();
        int wRow = weights.row();
        int y = weights.at() + column;
        FloatVector d0 = FloatVector.fromArray(SPECIES, d, at);
        FloatVector d1 = FloatVector.fromArray(SPECIES, d, at + LANES);
        FloatVector d2 = FloatVector.fromArray(SPECIES, d, at + 2 * LANES);
        FloatVector d3 = FloatVector.fromArray(SPECIES, d, at + 3 * LANES);
        int end = rows.starts[row + 1];
        for (int p = rows.starts[row]; p < end; p++) {
            int entry = entries[p];
            FloatVector x = VectorFunctions.of(values[entry & 255]);
            y += (entry >> 8) * wRow;
            x.fma(d0, FloatVector.fromArray(SPECIES, w, y)).intoArray(w, y);
            x.fma(d1, FloatVector.fromArray(SPECIES, w, y + LANES)).intoArray(w, y + LANES);
            x.fma(d2, FloatVector.fromArray(SPECIES, w, y + 2 * LANES)).intoArray(w, y + 2 * LANES);
            x.fma(d3, FloatVector.fromArray(SPECIES, w, y + 3 * LANES)).intoArray(w, y + 3 * LANES);
        }
    }

    static void outerTwo(SparseRows rows, int row, float[] d, int at, Matrix weights, int column) {
        char[] entries = rows.entries;
        float[] values = rows.values;
        float[] w = weights.values();
        int wRow = weights.row();
        int y = weights.at() + column;
        FloatVector d0 = FloatVector.fromArray(SPECIES, d, at);
        FloatVector d1 = FloatVector.fromArray(SPECIES, d, at + LANES);
        int end = rows.starts[row + 1];
        for (int p = rows.starts[row]; p < end; p++) {
            int entry = entries[p];
            FloatVector x = VectorFunctions.of(values[entry & 255]);
            y += (entry >> 8) * wRow;
            x.fma(d0, FloatVector.fromArray(SPECIES, w, y)).intoArray(w, y);
            x.fma(d1, FloatVector.fromArray(SPECIES, w, y + LANES)).intoArray(w, y + LANES);
        }
    }

    static void outerOne(SparseRows rows, int row, float[] d, int at, Matrix weights, int column) {
        char[] entries = rows.entries;
        float[] values = rows.values;
        float[] w = weights.values();
        int wRow = weights.row();
        int y = weights.at() + column;
        FloatVector d0 = FloatVector.fromArray(SPECIES, d, at);
        int end = rows.starts[row + 1];
        for (int p = rows.starts[row]; p < end; p++) {
            int entry = entries[p];
            y += (entry >> 8) * wRow;
            VectorFunctions.of(values[entry & 255])
                    .fma(d0, FloatVector.fromArray(SPECIES, w, y))
                    .intoArray(w, y);
        }
    }
}
