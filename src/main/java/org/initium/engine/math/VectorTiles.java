package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * C += A B for one tile of C that stays in registers, whose first element is (r, column). The sums of a tile do not wait for each other, and each load of B
 * serves five rows. The largest are for processors with 32 vector registers; for others there is {@link VectorTiles16}. Larger ones are no faster, and have so many
 * operations that the compiler gives up and puts vectors on the heap.
 */
final class VectorTiles {
    private VectorTiles() {}

    static void fiveByFour(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int aRow = left.row();
        int c0 = sums.at() + r * sums.row() + column;
        int c1 = c0 + sums.row();
        int c2 = c1 + sums.row();
        int c3 = c2 + sums.row();
        int c4 = c3 + sums.row();
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, c0 + 2 * LANES);
        FloatVector c03 = FloatVector.fromArray(SPECIES, c, c0 + 3 * LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, c1);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        FloatVector c12 = FloatVector.fromArray(SPECIES, c, c1 + 2 * LANES);
        FloatVector c13 = FloatVector.fromArray(SPECIES, c, c1 + 3 * LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, c2);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, c2 + LANES);
        FloatVector c22 = FloatVector.fromArray(SPECIES, c, c2 + 2 * LANES);
        FloatVector c23 = FloatVector.fromArray(SPECIES, c, c2 + 3 * LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, c3);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, c3 + LANES);
        FloatVector c32 = FloatVector.fromArray(SPECIES, c, c3 + 2 * LANES);
        FloatVector c33 = FloatVector.fromArray(SPECIES, c, c3 + 3 * LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, c4);
        FloatVector c41 = FloatVector.fromArray(SPECIES, c, c4 + LANES);
        FloatVector c42 = FloatVector.fromArray(SPECIES, c, c4 + 2 * LANES);
        FloatVector c43 = FloatVector.fromArray(SPECIES, c, c4 + 3 * LANES);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, y + 3 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            c13 = a1.fma(b3, c13);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            c23 = a2.fma(b3, c23);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            c33 = a3.fma(b3, c33);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            c43 = a4.fma(b3, c43);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
        c01.intoArray(c, c0 + LANES);
        c02.intoArray(c, c0 + 2 * LANES);
        c03.intoArray(c, c0 + 3 * LANES);
        c10.intoArray(c, c1);
        c11.intoArray(c, c1 + LANES);
        c12.intoArray(c, c1 + 2 * LANES);
        c13.intoArray(c, c1 + 3 * LANES);
        c20.intoArray(c, c2);
        c21.intoArray(c, c2 + LANES);
        c22.intoArray(c, c2 + 2 * LANES);
        c23.intoArray(c, c2 + 3 * LANES);
        c30.intoArray(c, c3);
        c31.intoArray(c, c3 + LANES);
        c32.intoArray(c, c3 + 2 * LANES);
        c33.intoArray(c, c3 + 3 * LANES);
        c40.intoArray(c, c4);
        c41.intoArray(c, c4 + LANES);
        c42.intoArray(c, c4 + 2 * LANES);
        c43.intoArray(c, c4 + 3 * LANES);
    }

    static void fiveByThree(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int aRow = left.row();
        int c0 = sums.at() + r * sums.row() + column;
        int c1 = c0 + sums.row();
        int c2 = c1 + sums.row();
        int c3 = c2 + sums.row();
        int c4 = c3 + sums.row();
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, c0 + 2 * LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, c1);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        FloatVector c12 = FloatVector.fromArray(SPECIES, c, c1 + 2 * LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, c2);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, c2 + LANES);
        FloatVector c22 = FloatVector.fromArray(SPECIES, c, c2 + 2 * LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, c3);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, c3 + LANES);
        FloatVector c32 = FloatVector.fromArray(SPECIES, c, c3 + 2 * LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, c4);
        FloatVector c41 = FloatVector.fromArray(SPECIES, c, c4 + LANES);
        FloatVector c42 = FloatVector.fromArray(SPECIES, c, c4 + 2 * LANES);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
        c01.intoArray(c, c0 + LANES);
        c02.intoArray(c, c0 + 2 * LANES);
        c10.intoArray(c, c1);
        c11.intoArray(c, c1 + LANES);
        c12.intoArray(c, c1 + 2 * LANES);
        c20.intoArray(c, c2);
        c21.intoArray(c, c2 + LANES);
        c22.intoArray(c, c2 + 2 * LANES);
        c30.intoArray(c, c3);
        c31.intoArray(c, c3 + LANES);
        c32.intoArray(c, c3 + 2 * LANES);
        c40.intoArray(c, c4);
        c41.intoArray(c, c4 + LANES);
        c42.intoArray(c, c4 + 2 * LANES);
    }

    static void fiveByTwo(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int aRow = left.row();
        int c0 = sums.at() + r * sums.row() + column;
        int c1 = c0 + sums.row();
        int c2 = c1 + sums.row();
        int c3 = c2 + sums.row();
        int c4 = c3 + sums.row();
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, c1);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, c2);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, c2 + LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, c3);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, c3 + LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, c4);
        FloatVector c41 = FloatVector.fromArray(SPECIES, c, c4 + LANES);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[x + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
        c01.intoArray(c, c0 + LANES);
        c10.intoArray(c, c1);
        c11.intoArray(c, c1 + LANES);
        c20.intoArray(c, c2);
        c21.intoArray(c, c2 + LANES);
        c30.intoArray(c, c3);
        c31.intoArray(c, c3 + LANES);
        c40.intoArray(c, c4);
        c41.intoArray(c, c4 + LANES);
    }

    static void tenByOne(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int aRow = left.row();
        int c0 = sums.at() + r * sums.row() + column;
        int c1 = c0 + sums.row();
        int c2 = c1 + sums.row();
        int c3 = c2 + sums.row();
        int c4 = c3 + sums.row();
        int c5 = c4 + sums.row();
        int c6 = c5 + sums.row();
        int c7 = c6 + sums.row();
        int c8 = c7 + sums.row();
        int c9 = c8 + sums.row();
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, c1);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, c2);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, c3);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, c4);
        FloatVector c50 = FloatVector.fromArray(SPECIES, c, c5);
        FloatVector c60 = FloatVector.fromArray(SPECIES, c, c6);
        FloatVector c70 = FloatVector.fromArray(SPECIES, c, c7);
        FloatVector c80 = FloatVector.fromArray(SPECIES, c, c8);
        FloatVector c90 = FloatVector.fromArray(SPECIES, c, c9);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[x + aRow]);
            c10 = a1.fma(b0, c10);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[x + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[x + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[x + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[x + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[x + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[x + 7 * aRow]);
            c70 = a7.fma(b0, c70);
            FloatVector a8 = FloatVector.broadcast(SPECIES, a[x + 8 * aRow]);
            c80 = a8.fma(b0, c80);
            FloatVector a9 = FloatVector.broadcast(SPECIES, a[x + 9 * aRow]);
            c90 = a9.fma(b0, c90);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
        c10.intoArray(c, c1);
        c20.intoArray(c, c2);
        c30.intoArray(c, c3);
        c40.intoArray(c, c4);
        c50.intoArray(c, c5);
        c60.intoArray(c, c6);
        c70.intoArray(c, c7);
        c80.intoArray(c, c8);
        c90.intoArray(c, c9);
    }

    static void oneByFour(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int c0 = sums.at() + r * sums.row() + column;
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, c0 + 2 * LANES);
        FloatVector c03 = FloatVector.fromArray(SPECIES, c, c0 + 3 * LANES);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, y + 3 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
        c01.intoArray(c, c0 + LANES);
        c02.intoArray(c, c0 + 2 * LANES);
        c03.intoArray(c, c0 + 3 * LANES);
    }

    static void oneByThree(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int c0 = sums.at() + r * sums.row() + column;
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, c0 + 2 * LANES);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, y + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, y + 2 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
        c01.intoArray(c, c0 + LANES);
        c02.intoArray(c, c0 + 2 * LANES);
    }

    static void oneByOne(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int c0 = sums.at() + r * sums.row() + column;
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        int x = left.at() + r * left.row();
        int y = right.at() + column;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, y);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c00 = a0.fma(b0, c00);
            x += left.column();
            y += right.row();
        }
        c00.intoArray(c, c0);
    }
}
