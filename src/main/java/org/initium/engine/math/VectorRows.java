package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;

/** C += A B for the rows that fill no tile of {@link VectorTiles}, one at a time. */
final class VectorRows {
    private VectorRows() {}

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

    /** 0, or NaN when a lane is not 0; of numbers times 0, when one was not finite. */
    static float verdict(FloatVector bad) {
        return bad.compare(EQ, 0).allTrue() ? 0 : Float.NaN;
    }
}
