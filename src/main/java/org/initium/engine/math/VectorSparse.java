package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Products with a sample's non-zero inputs alone. Two entries at a time where one would wait for its own sum. */
final class VectorSparse {
    private VectorSparse() {}

    static void fourColumns(
            char[] columns, float[] values, int from, int end, float[] b, int bAt, int bRow, float[] to, int at) {
        FloatVector c0 = FloatVector.fromArray(SPECIES, to, at);
        FloatVector c1 = FloatVector.fromArray(SPECIES, to, at + LANES);
        FloatVector c2 = FloatVector.fromArray(SPECIES, to, at + 2 * LANES);
        FloatVector c3 = FloatVector.fromArray(SPECIES, to, at + 3 * LANES);
        for (int p = from; p < end; p++) {
            FloatVector x = VectorFunctions.of(values[p]);
            int y = bAt + columns[p] * bRow;
            c0 = x.fma(FloatVector.fromArray(SPECIES, b, y), c0);
            c1 = x.fma(FloatVector.fromArray(SPECIES, b, y + LANES), c1);
            c2 = x.fma(FloatVector.fromArray(SPECIES, b, y + 2 * LANES), c2);
            c3 = x.fma(FloatVector.fromArray(SPECIES, b, y + 3 * LANES), c3);
        }
        c0.intoArray(to, at);
        c1.intoArray(to, at + LANES);
        c2.intoArray(to, at + 2 * LANES);
        c3.intoArray(to, at + 3 * LANES);
    }

    static void twoColumns(
            char[] columns, float[] values, int from, int end, float[] b, int bAt, int bRow, float[] to, int at) {
        FloatVector c0 = FloatVector.fromArray(SPECIES, to, at);
        FloatVector c1 = FloatVector.fromArray(SPECIES, to, at + LANES);
        FloatVector d0 = VectorFunctions.of(0);
        FloatVector d1 = d0;
        int p = from;
        for (; p + 1 < end; p += 2) {
            FloatVector x = VectorFunctions.of(values[p]);
            int y = bAt + columns[p] * bRow;
            c0 = x.fma(FloatVector.fromArray(SPECIES, b, y), c0);
            c1 = x.fma(FloatVector.fromArray(SPECIES, b, y + LANES), c1);
            FloatVector u = VectorFunctions.of(values[p + 1]);
            int v = bAt + columns[p + 1] * bRow;
            d0 = u.fma(FloatVector.fromArray(SPECIES, b, v), d0);
            d1 = u.fma(FloatVector.fromArray(SPECIES, b, v + LANES), d1);
        }
        if (p < end) {
            FloatVector x = VectorFunctions.of(values[p]);
            int y = bAt + columns[p] * bRow;
            c0 = x.fma(FloatVector.fromArray(SPECIES, b, y), c0);
            c1 = x.fma(FloatVector.fromArray(SPECIES, b, y + LANES), c1);
        }
        c0.add(d0).intoArray(to, at);
        c1.add(d1).intoArray(to, at + LANES);
    }

    static void oneColumn(
            char[] columns, float[] values, int from, int end, float[] b, int bAt, int bRow, float[] to, int at) {
        FloatVector c = FloatVector.fromArray(SPECIES, to, at);
        for (int p = from; p < end; p++) {
            c = VectorFunctions.of(values[p]).fma(FloatVector.fromArray(SPECIES, b, bAt + columns[p] * bRow), c);
        }
        c.intoArray(to, at);
    }

    static float outerTwo(
            char[] columns, float[] values, int from, int end, float[] d, int dAt, float[] c, int cAt, int cRow) {
        FloatVector d0 = FloatVector.fromArray(SPECIES, d, dAt);
        FloatVector d1 = FloatVector.fromArray(SPECIES, d, dAt + LANES);
        FloatVector bad = VectorFunctions.of(0);
        for (int p = from; p < end; p++) {
            FloatVector x = VectorFunctions.of(values[p]);
            int y = cAt + columns[p] * cRow;
            FloatVector c0 = x.fma(d0, FloatVector.fromArray(SPECIES, c, y));
            FloatVector c1 = x.fma(d1, FloatVector.fromArray(SPECIES, c, y + LANES));
            c0.intoArray(c, y);
            c1.intoArray(c, y + LANES);
            bad = c0.fma(VectorFunctions.of(0), c1.fma(VectorFunctions.of(0), bad));
        }
        return VectorRows.verdict(bad);
    }

    static float outerOne(
            char[] columns, float[] values, int from, int end, float[] d, int dAt, float[] c, int cAt, int cRow) {
        FloatVector d0 = FloatVector.fromArray(SPECIES, d, dAt);
        FloatVector bad = VectorFunctions.of(0);
        for (int p = from; p < end; p++) {
            int y = cAt + columns[p] * cRow;
            FloatVector c0 = VectorFunctions.of(values[p]).fma(d0, FloatVector.fromArray(SPECIES, c, y));
            c0.intoArray(c, y);
            bad = c0.fma(VectorFunctions.of(0), bad);
        }
        return VectorRows.verdict(bad);
    }
}
