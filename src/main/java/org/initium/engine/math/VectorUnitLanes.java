package org.initium.engine.math;

import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Cuts products into register tiles; widest strips of columns first. */
final class VectorUnitLanes implements UnitLaneKernel {
    /** Rows of a tile of more than one vector. */
    private static final int SHORT_TILE = TILE / 2;

    @Override
    public void multiply(int from, int to, int columns, int depth, Matrix a, Matrix b, Matrix c) {
        int tiled = to - (to - from) % SHORT_TILE;
        for (int column = 0, strip; column < columns; column += strip * LANES) {
            strip = Math.min(4, (columns - column) / LANES);
            int r = from;
            switch (strip) {
                case 4 -> {
                    for (; r < tiled; r += SHORT_TILE) {
                        VectorTiles.fiveByFour(depth, a, r, b, column, c);
                    }
                }
                case 3 -> {
                    for (; r < tiled; r += SHORT_TILE) {
                        VectorTiles.fiveByThree(depth, a, r, b, column, c);
                    }
                }
                case 2 -> {
                    for (; r < tiled; r += SHORT_TILE) {
                        VectorTiles.fiveByTwo(depth, a, r, b, column, c);
                    }
                }
                default -> {
                    for (; r + TILE <= to; r += TILE) {
                        VectorTiles.tenByOne(depth, a, r, b, column, c);
                    }
                }
            }
            for (; r < to; r++) {
                multiplyRow(strip, depth, a, r, b, column, c);
            }
        }
    }

    private static void multiplyRow(int strip, int depth, Matrix a, int r, Matrix b, int column, Matrix c) {
        if (strip == 4) {
            VectorTiles.oneByFour(depth, a, r, b, column, c);
        } else {
            for (int v = 0; v < strip; v++) {
                VectorTiles.oneByOne(depth, a, r, b, column + v * LANES, c);
            }
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
