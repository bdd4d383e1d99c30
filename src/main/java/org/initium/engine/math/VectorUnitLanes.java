package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Cuts products into register tiles, widest first. */
final class VectorUnitLanes implements UnitLaneKernel {
    @Override
    public void multiply(
            int rows,
            int columns,
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
        int column = 0;
        for (; column + 4 * LANES <= columns; column += 4 * LANES) {
            int row = 0;
            for (; row + 5 <= rows; row += 5) {
                VectorTiles.fiveByFour(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column,
                        bRow,
                        c,
                        cAt + row * cRow + column,
                        cRow);
            }
            for (; row + 1 <= rows; row += 1) {
                VectorRows.oneByFour(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column,
                        bRow,
                        c,
                        cAt + row * cRow + column,
                        cRow);
            }
        }
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            int row = 0;
            for (; row + 10 <= rows; row += 10) {
                VectorTiles.tenByTwo(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column,
                        bRow,
                        c,
                        cAt + row * cRow + column,
                        cRow);
            }
            for (; row + 1 <= rows; row += 1) {
                VectorRows.oneByOne(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column,
                        bRow,
                        c,
                        cAt + row * cRow + column,
                        cRow);
                VectorRows.oneByOne(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column + LANES,
                        bRow,
                        c,
                        cAt + row * cRow + column + LANES,
                        cRow);
            }
        }
        for (; column + LANES <= columns; column += LANES) {
            int row = 0;
            for (; row + 10 <= rows; row += 10) {
                VectorTiles.tenByOne(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column,
                        bRow,
                        c,
                        cAt + row * cRow + column,
                        cRow);
            }
            for (; row + 1 <= rows; row += 1) {
                VectorRows.oneByOne(
                        depth,
                        a,
                        aAt + row * aRow,
                        aRow,
                        aColumn,
                        b,
                        bAt + column,
                        bRow,
                        c,
                        cAt + row * cRow + column,
                        cRow);
            }
        }
    }

    @Override
    public void multiplySparse(SparseRows x, int row, float[] b, int bAt, int bRow, float[] to, int toAt, int columns) {
        int from = x.starts[row];
        int end = x.starts[row + 1];
        int column = 0;
        for (; column + 4 * LANES <= columns; column += 4 * LANES) {
            VectorSparse.fourColumns(x.columns, x.values, from, end, b, bAt + column, bRow, to, toAt + column);
        }
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            VectorSparse.twoColumns(x.columns, x.values, from, end, b, bAt + column, bRow, to, toAt + column);
        }
        for (; column < columns; column += LANES) {
            VectorSparse.oneColumn(x.columns, x.values, from, end, b, bAt + column, bRow, to, toAt + column);
        }
    }

    @Override
    public float addOuterSparse(SparseRows x, int row, float[] d, int dAt, float[] c, int cAt, int cRow, int columns) {
        int from = x.starts[row];
        int end = x.starts[row + 1];
        float bad = 0;
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            bad += VectorSparse.outerTwo(x.columns, x.values, from, end, d, dAt + column, c, cAt + column, cRow);
        }
        for (; column < columns; column += LANES) {
            bad += VectorSparse.outerOne(x.columns, x.values, from, end, d, dAt + column, c, cAt + column, cRow);
        }
        return bad;
    }

    @Override
    public float addRows(int rows, float[] from, int fromRow, float[] to, int toAt, int columns) {
        float bad = 0;
        for (int column = 0; column < columns; column += LANES) {
            bad += addRowsOf(rows, from, column, fromRow, to, toAt + column);
        }
        return bad;
    }

    private static float addRowsOf(int rows, float[] from, int at, int fromRow, float[] to, int toAt) {
        FloatVector sum = FloatVector.fromArray(SPECIES, to, toAt);
        for (int r = 0, x = at; r < rows; r++, x += fromRow) {
            sum = sum.add(FloatVector.fromArray(SPECIES, from, x));
        }
        sum.intoArray(to, toAt);
        return VectorRows.verdict(sum.mul(0));
    }

    @Override
    public void scale(float[] array, int at, int count, float factor) {
        FloatVector f = VectorFunctions.of(factor);
        for (int i = at; i < at + count; i += LANES) {
            FloatVector.fromArray(SPECIES, array, i).mul(f).intoArray(array, i);
        }
    }

    @Override
    public void multiplyElements(float[] array, float[] factors, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector.fromArray(SPECIES, array, i)
                    .mul(FloatVector.fromArray(SPECIES, factors, i))
                    .intoArray(array, i);
        }
    }

    @Override
    public void shrink(float[] array, int at, int count, float decay) {
        FloatVector loss = VectorFunctions.of(-decay);
        for (int i = at; i < at + count; i += LANES) {
            FloatVector w = FloatVector.fromArray(SPECIES, array, i);
            loss.fma(w, w).intoArray(array, i);
        }
    }

    @Override
    public float check(float[] array, int at, int count) {
        FloatVector bad = VectorFunctions.of(0);
        for (int i = at; i < at + count; i += LANES) {
            bad = FloatVector.fromArray(SPECIES, array, i).fma(VectorFunctions.of(0), bad);
        }
        return VectorRows.verdict(bad);
    }
}
