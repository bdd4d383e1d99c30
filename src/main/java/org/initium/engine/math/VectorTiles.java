package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * Tiles of C += A B that stay in registers: each load of A serves all the tile's columns, each load of B all its rows. Written out, as only
 * named vectors stay in registers. Five rows by four vectors and what it reads just fit in 32 registers. Anything more in a method, and the compiler would stop inlining
 * half way, at a million bytes of boxed vectors a step.
 */
final class VectorTiles {
    private VectorTiles() {}

    static void fiveByFour(
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
            int cRow) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, cAt);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, cAt + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, cAt + 2 * LANES);
        FloatVector c03 = FloatVector.fromArray(SPECIES, c, cAt + 3 * LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, cAt + cRow);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, cAt + cRow + LANES);
        FloatVector c12 = FloatVector.fromArray(SPECIES, c, cAt + cRow + 2 * LANES);
        FloatVector c13 = FloatVector.fromArray(SPECIES, c, cAt + cRow + 3 * LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow + LANES);
        FloatVector c22 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow + 2 * LANES);
        FloatVector c23 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow + 3 * LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow + LANES);
        FloatVector c32 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow + 2 * LANES);
        FloatVector c33 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow + 3 * LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow);
        FloatVector c41 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow + LANES);
        FloatVector c42 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow + 2 * LANES);
        FloatVector c43 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow + 3 * LANES);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, y + 3 * LANES);
            FloatVector a0 = VectorFunctions.of(a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            FloatVector a1 = VectorFunctions.of(a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            c13 = a1.fma(b3, c13);
            FloatVector a2 = VectorFunctions.of(a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            c23 = a2.fma(b3, c23);
            FloatVector a3 = VectorFunctions.of(a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            c33 = a3.fma(b3, c33);
            FloatVector a4 = VectorFunctions.of(a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            c43 = a4.fma(b3, c43);
            x += aColumn;
            y += bRow;
        }
        c00.intoArray(c, cAt);
        c01.intoArray(c, cAt + LANES);
        c02.intoArray(c, cAt + 2 * LANES);
        c03.intoArray(c, cAt + 3 * LANES);
        c10.intoArray(c, cAt + cRow);
        c11.intoArray(c, cAt + cRow + LANES);
        c12.intoArray(c, cAt + cRow + 2 * LANES);
        c13.intoArray(c, cAt + cRow + 3 * LANES);
        c20.intoArray(c, cAt + 2 * cRow);
        c21.intoArray(c, cAt + 2 * cRow + LANES);
        c22.intoArray(c, cAt + 2 * cRow + 2 * LANES);
        c23.intoArray(c, cAt + 2 * cRow + 3 * LANES);
        c30.intoArray(c, cAt + 3 * cRow);
        c31.intoArray(c, cAt + 3 * cRow + LANES);
        c32.intoArray(c, cAt + 3 * cRow + 2 * LANES);
        c33.intoArray(c, cAt + 3 * cRow + 3 * LANES);
        c40.intoArray(c, cAt + 4 * cRow);
        c41.intoArray(c, cAt + 4 * cRow + LANES);
        c42.intoArray(c, cAt + 4 * cRow + 2 * LANES);
        c43.intoArray(c, cAt + 4 * cRow + 3 * LANES);
    }

    static void fiveByTwo(
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
            int cRow) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, cAt);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, cAt + LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, cAt + cRow);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, cAt + cRow + LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow + LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow + LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow);
        FloatVector c41 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow + LANES);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector a0 = VectorFunctions.of(a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = VectorFunctions.of(a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = VectorFunctions.of(a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = VectorFunctions.of(a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = VectorFunctions.of(a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            x += aColumn;
            y += bRow;
        }
        c00.intoArray(c, cAt);
        c01.intoArray(c, cAt + LANES);
        c10.intoArray(c, cAt + cRow);
        c11.intoArray(c, cAt + cRow + LANES);
        c20.intoArray(c, cAt + 2 * cRow);
        c21.intoArray(c, cAt + 2 * cRow + LANES);
        c30.intoArray(c, cAt + 3 * cRow);
        c31.intoArray(c, cAt + 3 * cRow + LANES);
        c40.intoArray(c, cAt + 4 * cRow);
        c41.intoArray(c, cAt + 4 * cRow + LANES);
    }

    static void fiveByOne(
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
            int cRow) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, cAt);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, cAt + cRow);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, cAt + 2 * cRow);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, cAt + 3 * cRow);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, cAt + 4 * cRow);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector a0 = VectorFunctions.of(a[x]);
            c00 = a0.fma(b0, c00);
            FloatVector a1 = VectorFunctions.of(a[x + aRow]);
            c10 = a1.fma(b0, c10);
            FloatVector a2 = VectorFunctions.of(a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            FloatVector a3 = VectorFunctions.of(a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            FloatVector a4 = VectorFunctions.of(a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            x += aColumn;
            y += bRow;
        }
        c00.intoArray(c, cAt);
        c10.intoArray(c, cAt + cRow);
        c20.intoArray(c, cAt + 2 * cRow);
        c30.intoArray(c, cAt + 3 * cRow);
        c40.intoArray(c, cAt + 4 * cRow);
    }

    static void oneByFour(
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
            int cRow) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, cAt);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, cAt + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, cAt + 2 * LANES);
        FloatVector c03 = FloatVector.fromArray(SPECIES, c, cAt + 3 * LANES);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, y + 3 * LANES);
            FloatVector a0 = VectorFunctions.of(a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            x += aColumn;
            y += bRow;
        }
        c00.intoArray(c, cAt);
        c01.intoArray(c, cAt + LANES);
        c02.intoArray(c, cAt + 2 * LANES);
        c03.intoArray(c, cAt + 3 * LANES);
    }

    static void oneByOne(
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
            int cRow) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, cAt);
        int x = aAt;
        int y = bAt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector a0 = VectorFunctions.of(a[x]);
            c00 = a0.fma(b0, c00);
            x += aColumn;
            y += bRow;
        }
        c00.intoArray(c, cAt);
    }

    static float verdict(FloatVector bad) {
        return bad.compare(EQ, 0).allTrue() ? 0 : Float.NaN;
    }
}
