package org.initium.engine.math;

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

    static void tenByTwo(
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
        FloatVector c50 = FloatVector.fromArray(SPECIES, c, cAt + 5 * cRow);
        FloatVector c51 = FloatVector.fromArray(SPECIES, c, cAt + 5 * cRow + LANES);
        FloatVector c60 = FloatVector.fromArray(SPECIES, c, cAt + 6 * cRow);
        FloatVector c61 = FloatVector.fromArray(SPECIES, c, cAt + 6 * cRow + LANES);
        FloatVector c70 = FloatVector.fromArray(SPECIES, c, cAt + 7 * cRow);
        FloatVector c71 = FloatVector.fromArray(SPECIES, c, cAt + 7 * cRow + LANES);
        FloatVector c80 = FloatVector.fromArray(SPECIES, c, cAt + 8 * cRow);
        FloatVector c81 = FloatVector.fromArray(SPECIES, c, cAt + 8 * cRow + LANES);
        FloatVector c90 = FloatVector.fromArray(SPECIES, c, cAt + 9 * cRow);
        FloatVector c91 = FloatVector.fromArray(SPECIES, c, cAt + 9 * cRow + LANES);
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
            FloatVector a5 = VectorFunctions.of(a[x + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            FloatVector a6 = VectorFunctions.of(a[x + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            c61 = a6.fma(b1, c61);
            FloatVector a7 = VectorFunctions.of(a[x + 7 * aRow]);
            c70 = a7.fma(b0, c70);
            c71 = a7.fma(b1, c71);
            FloatVector a8 = VectorFunctions.of(a[x + 8 * aRow]);
            c80 = a8.fma(b0, c80);
            c81 = a8.fma(b1, c81);
            FloatVector a9 = VectorFunctions.of(a[x + 9 * aRow]);
            c90 = a9.fma(b0, c90);
            c91 = a9.fma(b1, c91);
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
        c50.intoArray(c, cAt + 5 * cRow);
        c51.intoArray(c, cAt + 5 * cRow + LANES);
        c60.intoArray(c, cAt + 6 * cRow);
        c61.intoArray(c, cAt + 6 * cRow + LANES);
        c70.intoArray(c, cAt + 7 * cRow);
        c71.intoArray(c, cAt + 7 * cRow + LANES);
        c80.intoArray(c, cAt + 8 * cRow);
        c81.intoArray(c, cAt + 8 * cRow + LANES);
        c90.intoArray(c, cAt + 9 * cRow);
        c91.intoArray(c, cAt + 9 * cRow + LANES);
    }

    static void tenByOne(
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
        FloatVector c50 = FloatVector.fromArray(SPECIES, c, cAt + 5 * cRow);
        FloatVector c60 = FloatVector.fromArray(SPECIES, c, cAt + 6 * cRow);
        FloatVector c70 = FloatVector.fromArray(SPECIES, c, cAt + 7 * cRow);
        FloatVector c80 = FloatVector.fromArray(SPECIES, c, cAt + 8 * cRow);
        FloatVector c90 = FloatVector.fromArray(SPECIES, c, cAt + 9 * cRow);
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
            FloatVector a5 = VectorFunctions.of(a[x + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            FloatVector a6 = VectorFunctions.of(a[x + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            FloatVector a7 = VectorFunctions.of(a[x + 7 * aRow]);
            c70 = a7.fma(b0, c70);
            FloatVector a8 = VectorFunctions.of(a[x + 8 * aRow]);
            c80 = a8.fma(b0, c80);
            FloatVector a9 = VectorFunctions.of(a[x + 9 * aRow]);
            c90 = a9.fma(b0, c90);
            x += aColumn;
            y += bRow;
        }
        c00.intoArray(c, cAt);
        c10.intoArray(c, cAt + cRow);
        c20.intoArray(c, cAt + 2 * cRow);
        c30.intoArray(c, cAt + 3 * cRow);
        c40.intoArray(c, cAt + 4 * cRow);
        c50.intoArray(c, cAt + 5 * cRow);
        c60.intoArray(c, cAt + 6 * cRow);
        c70.intoArray(c, cAt + 7 * cRow);
        c80.intoArray(c, cAt + 8 * cRow);
        c90.intoArray(c, cAt + 9 * cRow);
    }
}
