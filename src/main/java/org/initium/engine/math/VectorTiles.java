package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;
import static org.initium.engine.math.VectorFunctions.of;

import jdk.incubator.vector.FloatVector;

/**
 * Tiles of C = keep C + scale A B that stay in registers: each load of A serves all the tile's columns, each load of B all its rows. Written out, as only
 * named vectors stay in registers. Five rows by four vectors and what it reads just fit in 32 registers.
 */
final class VectorTiles {
    private VectorTiles() {}

    static float fiveByFour(
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
            int cRow,
            float keep,
            float scale) {
        FloatVector c00 = of(0);
        FloatVector c01 = of(0);
        FloatVector c02 = of(0);
        FloatVector c03 = of(0);
        FloatVector c10 = of(0);
        FloatVector c11 = of(0);
        FloatVector c12 = of(0);
        FloatVector c13 = of(0);
        FloatVector c20 = of(0);
        FloatVector c21 = of(0);
        FloatVector c22 = of(0);
        FloatVector c23 = of(0);
        FloatVector c30 = of(0);
        FloatVector c31 = of(0);
        FloatVector c32 = of(0);
        FloatVector c33 = of(0);
        FloatVector c40 = of(0);
        FloatVector c41 = of(0);
        FloatVector c42 = of(0);
        FloatVector c43 = of(0);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, y + 3 * LANES);
            FloatVector a0 = of(a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            FloatVector a1 = of(a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            c13 = a1.fma(b3, c13);
            FloatVector a2 = of(a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            c23 = a2.fma(b3, c23);
            FloatVector a3 = of(a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            c33 = a3.fma(b3, c33);
            FloatVector a4 = of(a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            c43 = a4.fma(b3, c43);
            x += aColumn;
            y += bRow;
        }
        FloatVector bad = of(0);
        bad = finish(c00, c, cAt, keep, scale, bad);
        bad = finish(c01, c, cAt + LANES, keep, scale, bad);
        bad = finish(c02, c, cAt + 2 * LANES, keep, scale, bad);
        bad = finish(c03, c, cAt + 3 * LANES, keep, scale, bad);
        bad = finish(c10, c, cAt + cRow, keep, scale, bad);
        bad = finish(c11, c, cAt + cRow + LANES, keep, scale, bad);
        bad = finish(c12, c, cAt + cRow + 2 * LANES, keep, scale, bad);
        bad = finish(c13, c, cAt + cRow + 3 * LANES, keep, scale, bad);
        bad = finish(c20, c, cAt + 2 * cRow, keep, scale, bad);
        bad = finish(c21, c, cAt + 2 * cRow + LANES, keep, scale, bad);
        bad = finish(c22, c, cAt + 2 * cRow + 2 * LANES, keep, scale, bad);
        bad = finish(c23, c, cAt + 2 * cRow + 3 * LANES, keep, scale, bad);
        bad = finish(c30, c, cAt + 3 * cRow, keep, scale, bad);
        bad = finish(c31, c, cAt + 3 * cRow + LANES, keep, scale, bad);
        bad = finish(c32, c, cAt + 3 * cRow + 2 * LANES, keep, scale, bad);
        bad = finish(c33, c, cAt + 3 * cRow + 3 * LANES, keep, scale, bad);
        bad = finish(c40, c, cAt + 4 * cRow, keep, scale, bad);
        bad = finish(c41, c, cAt + 4 * cRow + LANES, keep, scale, bad);
        bad = finish(c42, c, cAt + 4 * cRow + 2 * LANES, keep, scale, bad);
        bad = finish(c43, c, cAt + 4 * cRow + 3 * LANES, keep, scale, bad);
        return verdict(bad);
    }

    static float fiveByTwo(
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
            int cRow,
            float keep,
            float scale) {
        FloatVector c00 = of(0);
        FloatVector c01 = of(0);
        FloatVector c10 = of(0);
        FloatVector c11 = of(0);
        FloatVector c20 = of(0);
        FloatVector c21 = of(0);
        FloatVector c30 = of(0);
        FloatVector c31 = of(0);
        FloatVector c40 = of(0);
        FloatVector c41 = of(0);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector a0 = of(a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = of(a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = of(a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = of(a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = of(a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            x += aColumn;
            y += bRow;
        }
        FloatVector bad = of(0);
        bad = finish(c00, c, cAt, keep, scale, bad);
        bad = finish(c01, c, cAt + LANES, keep, scale, bad);
        bad = finish(c10, c, cAt + cRow, keep, scale, bad);
        bad = finish(c11, c, cAt + cRow + LANES, keep, scale, bad);
        bad = finish(c20, c, cAt + 2 * cRow, keep, scale, bad);
        bad = finish(c21, c, cAt + 2 * cRow + LANES, keep, scale, bad);
        bad = finish(c30, c, cAt + 3 * cRow, keep, scale, bad);
        bad = finish(c31, c, cAt + 3 * cRow + LANES, keep, scale, bad);
        bad = finish(c40, c, cAt + 4 * cRow, keep, scale, bad);
        bad = finish(c41, c, cAt + 4 * cRow + LANES, keep, scale, bad);
        return verdict(bad);
    }

    static float fiveByOne(
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
            int cRow,
            float keep,
            float scale) {
        FloatVector c00 = of(0);
        FloatVector c10 = of(0);
        FloatVector c20 = of(0);
        FloatVector c30 = of(0);
        FloatVector c40 = of(0);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector a0 = of(a[x]);
            c00 = a0.fma(b0, c00);
            FloatVector a1 = of(a[x + aRow]);
            c10 = a1.fma(b0, c10);
            FloatVector a2 = of(a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            FloatVector a3 = of(a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            FloatVector a4 = of(a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            x += aColumn;
            y += bRow;
        }
        FloatVector bad = of(0);
        bad = finish(c00, c, cAt, keep, scale, bad);
        bad = finish(c10, c, cAt + cRow, keep, scale, bad);
        bad = finish(c20, c, cAt + 2 * cRow, keep, scale, bad);
        bad = finish(c30, c, cAt + 3 * cRow, keep, scale, bad);
        bad = finish(c40, c, cAt + 4 * cRow, keep, scale, bad);
        return verdict(bad);
    }

    static float oneByFour(
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
            int cRow,
            float keep,
            float scale) {
        FloatVector c00 = of(0);
        FloatVector c01 = of(0);
        FloatVector c02 = of(0);
        FloatVector c03 = of(0);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, y + 3 * LANES);
            FloatVector a0 = of(a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            x += aColumn;
            y += bRow;
        }
        FloatVector bad = of(0);
        bad = finish(c00, c, cAt, keep, scale, bad);
        bad = finish(c01, c, cAt + LANES, keep, scale, bad);
        bad = finish(c02, c, cAt + 2 * LANES, keep, scale, bad);
        bad = finish(c03, c, cAt + 3 * LANES, keep, scale, bad);
        return verdict(bad);
    }

    static float oneByOne(
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
            int cRow,
            float keep,
            float scale) {
        FloatVector c00 = of(0);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector a0 = of(a[x]);
            c00 = a0.fma(b0, c00);
            x += aColumn;
            y += bRow;
        }
        FloatVector bad = of(0);
        bad = finish(c00, c, cAt, keep, scale, bad);
        return verdict(bad);
    }

    /** Stores keep C + scale sum; a C that is not kept is not read, as it may hold NaN. */
    static FloatVector finish(FloatVector sum, float[] c, int at, float keep, float scale, FloatVector bad) {
        FloatVector product = sum.mul(scale);
        FloatVector result =
                keep == 0 ? product : FloatVector.fromArray(SPECIES, c, at).fma(of(keep), product);
        result.intoArray(c, at);
        return result.fma(of(0), bad);
    }

    static float verdict(FloatVector bad) {
        return bad.compare(EQ, 0).allTrue() ? 0 : Float.NaN;
    }
}
