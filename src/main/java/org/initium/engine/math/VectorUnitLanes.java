package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Cuts products into register tiles; widest strips of columns first. */
final class VectorUnitLanes implements UnitLaneKernel {
    /** Vectors of the widest tile of processors with 32 vector registers. */
    static final int WIDEST_OF_32 = 4;

    /** And of those with 16, which AVX2 has. */
    static final int WIDEST_OF_16 = 3;

    private static final int LANES_OF_AVX2 = 8;

    private final int widest;

    VectorUnitLanes() {
        this(LANES == LANES_OF_AVX2 ? WIDEST_OF_16 : WIDEST_OF_32);
    }

    /** Tiles for other processors give the same sums, only later. */
    VectorUnitLanes(int widest) {
        this.widest = widest;
    }

    @Override
    public int tileRows() {
        return widest == WIDEST_OF_16 ? 4 : 5;
    }

    /** Two tiles of three vectors: sparse inputs are multiplied by four and by two vectors at a time. */
    @Override
    public int stripColumns() {
        return (widest == WIDEST_OF_16 ? 6 : 4) * LANES;
    }

    @Override
    public void multiply(int from, int to, int columns, int depth, Matrix a, Matrix b, Matrix c) {
        for (int column = 0, strip; column < columns; column += strip * LANES) {
            strip = Math.min(widest, (columns - column) / LANES);
            switch (strip) {
                case 4 -> multiplyFour(from, to, depth, a, b, column, c);
                case 3 -> multiplyThree(from, to, depth, a, b, column, c);
                case 2 -> multiplyTwo(from, to, depth, a, b, column, c);
                default -> multiplyOne(from, to, depth, a, b, column, c);
            }
        }
    }

    private static void multiplyFour(int from, int to, int depth, Matrix a, Matrix b, int column, Matrix c) {
        int r = from;
        for (; r + 5 <= to; r += 5) {
            VectorTiles.fiveByFour(depth, a, r, b, column, c);
        }
        for (; r < to; r++) {
            VectorTiles.oneByFour(depth, a, r, b, column, c);
        }
    }

    private void multiplyThree(int from, int to, int depth, Matrix a, Matrix b, int column, Matrix c) {
        int r = from;
        if (widest == WIDEST_OF_16) {
            for (; r + 4 <= to; r += 4) {
                VectorTiles16.fourByThree(depth, a, r, b, column, c);
            }
            for (; r + 2 <= to; r += 2) {
                VectorTiles16.twoByThree(depth, a, r, b, column, c);
            }
        } else {
            for (; r + 5 <= to; r += 5) {
                VectorTiles.fiveByThree(depth, a, r, b, column, c);
            }
        }
        for (; r < to; r++) {
            VectorTiles.oneByThree(depth, a, r, b, column, c);
        }
    }

    private static void multiplyTwo(int from, int to, int depth, Matrix a, Matrix b, int column, Matrix c) {
        int r = from;
        for (; r + 5 <= to; r += 5) {
            VectorTiles.fiveByTwo(depth, a, r, b, column, c);
        }
        multiplyOne(r, to, depth, a, b, column, c);
        multiplyOne(r, to, depth, a, b, column + LANES, c);
    }

    private static void multiplyOne(int from, int to, int depth, Matrix a, Matrix b, int column, Matrix c) {
        int r = from;
        for (; r + 10 <= to; r += 10) {
            VectorTiles.tenByOne(depth, a, r, b, column, c);
        }
        for (; r < to; r++) {
            VectorTiles.oneByOne(depth, a, r, b, column, c);
        }
    }

    @Override
    public void multiplySparse(SparseRows x, int[] order, int first, int count, Matrix w, int columns, Matrix z) {
        float[] values = z.values();
        int column = 0;
        for (; column + 4 * LANES <= columns; column += 4 * LANES) {
            for (int s = 0, at = z.at() + column; s < count; s++, at += z.row()) {
                VectorSparse.weighFour(x, order[first + s], w, column, values, at);
            }
        }
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            for (int s = 0, at = z.at() + column; s < count; s++, at += z.row()) {
                VectorSparse.weighTwo(x, order[first + s], w, column, values, at);
            }
        }
        for (; column < columns; column += LANES) {
            for (int s = 0, at = z.at() + column; s < count; s++, at += z.row()) {
                VectorSparse.weighOne(x, order[first + s], w, column, values, at);
            }
        }
    }

    /** Starts from the last sample, as the rows of W that it needs were needed last by {@link #multiplySparse} too, and may still be near. */
    @Override
    public void addOuterSparse(SparseRows x, int[] order, int first, int count, Matrix d, int columns, Matrix w) {
        float[] values = d.values();
        int last = d.at() + (count - 1) * d.row();
        int column = 0;
        for (; column + 4 * LANES <= columns; column += 4 * LANES) {
            for (int s = count - 1, at = last + column; s >= 0; s--, at -= d.row()) {
                VectorSparse.outerFour(x, order[first + s], values, at, w, column);
            }
        }
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            for (int s = count - 1, at = last + column; s >= 0; s--, at -= d.row()) {
                VectorSparse.outerTwo(x, order[first + s], values, at, w, column);
            }
        }
        for (; column < columns; column += LANES) {
            for (int s = count - 1, at = last + column; s >= 0; s--, at -= d.row()) {
                VectorSparse.outerOne(x, order[first + s], values, at, w, column);
            }
        }
    }

    @Override
    public void addRows(int rows, Matrix from, float[] to, int toAt, int columns, float[] check) {
        for (int column = 0; column < columns; column += LANES) {
            FloatVector sum = FloatVector.fromArray(SPECIES, to, toAt + column);
            int x = from.at() + column;
            for (int r = 0; r < rows; r++) {
                sum = sum.add(FloatVector.fromArray(SPECIES, from.values(), x));
                x += from.row();
            }
            sum.intoArray(to, toAt + column);
            sum.fma(VectorFunctions.of(0), FloatVector.fromArray(SPECIES, check, 0))
                    .intoArray(check, 0);
        }
    }

    @Override
    public void scaleAndShift(int from, int to, int columns, Matrix z, float factor, float[] shift, int shiftAt) {
        FloatVector f = VectorFunctions.of(factor);
        for (int r = from; r < to; r++) {
            int at = z.at() + r * z.row();
            for (int j = 0; j < columns; j += LANES) {
                FloatVector.fromArray(SPECIES, z.values(), at + j)
                        .fma(f, FloatVector.fromArray(SPECIES, shift, shiftAt + j))
                        .intoArray(z.values(), at + j);
            }
        }
    }

    @Override
    public void scale(float[] array, int at, int count, float factor) {
        FloatVector f = VectorFunctions.of(factor);
        for (int i = at; i < at + count; i += LANES) {
            FloatVector.fromArray(SPECIES, array, i).mul(f).intoArray(array, i);
        }
    }

    @Override
    public void multiplyElements(float[] array, float[] factors, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
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
    public float sumOfSizes(float[] array, int at, int count) {
        FloatVector sum = VectorFunctions.of(0);
        for (int i = at; i < at + count; i += LANES) {
            sum = sum.add(FloatVector.fromArray(SPECIES, array, i).abs());
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    @Override
    public void check(float[] array, int at, int count, float[] check, int checkAt) {
        FloatVector bad = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int i = at; i < at + count; i += LANES) {
            bad = FloatVector.fromArray(SPECIES, array, i).fma(VectorFunctions.of(0), bad);
        }
        bad.intoArray(check, checkAt);
    }
}
