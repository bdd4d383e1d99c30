package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import java.lang.invoke.VarHandle;
import jdk.incubator.vector.FloatVector;

/**
 * C += A B for one tile of C, as in {@link VectorTiles}, that fits into the sixteen vector registers of processors with AVX2: twelve sums, three vectors of B and a
 * number of A. Larger ones put sums on the stack and take half as long again.
 *
 * <p>After the loop C's addresses are worked out once more, from fields that the fence lets the compiler read again. Else it keeps all of them in registers
 * meanwhile, and puts x and y on the stack instead, where every round waits for the one before.
 */
final class VectorTiles16 {
    private VectorTiles16() {}

    static void fourByThree(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int aRow = left.row();
        int c0 = sums.at() + r * sums.row() + column;
        int c1 = c0 + sums.row();
        int c2 = c1 + sums.row();
        int c3 = c2 + sums.row();
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
            x += left.column();
            y += right.row();
        }
        VarHandle.loadLoadFence();
        int to0 = sums.at() + r * sums.row() + column;
        int to1 = to0 + sums.row();
        int to2 = to1 + sums.row();
        int to3 = to2 + sums.row();
        c00.intoArray(c, to0);
        c01.intoArray(c, to0 + LANES);
        c02.intoArray(c, to0 + 2 * LANES);
        c10.intoArray(c, to1);
        c11.intoArray(c, to1 + LANES);
        c12.intoArray(c, to1 + 2 * LANES);
        c20.intoArray(c, to2);
        c21.intoArray(c, to2 + LANES);
        c22.intoArray(c, to2 + 2 * LANES);
        c30.intoArray(c, to3);
        c31.intoArray(c, to3 + LANES);
        c32.intoArray(c, to3 + 2 * LANES);
    }

    static void twoByThree(int depth, Matrix left, int r, Matrix right, int column, Matrix sums) {
        float[] a = left.values();
        float[] b = right.values();
        float[] c = sums.values();
        int aRow = left.row();
        int c0 = sums.at() + r * sums.row() + column;
        int c1 = c0 + sums.row();
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, c, c0 + 2 * LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, c1);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        FloatVector c12 = FloatVector.fromArray(SPECIES, c, c1 + 2 * LANES);
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
            x += left.column();
            y += right.row();
        }
        VarHandle.loadLoadFence();
        int to0 = sums.at() + r * sums.row() + column;
        int to1 = to0 + sums.row();
        c00.intoArray(c, to0);
        c01.intoArray(c, to0 + LANES);
        c02.intoArray(c, to0 + 2 * LANES);
        c10.intoArray(c, to1);
        c11.intoArray(c, to1 + LANES);
        c12.intoArray(c, to1 + 2 * LANES);
    }
}
