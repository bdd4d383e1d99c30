package org.initium.engine.math;

import java.util.Arrays;

/** The same products in plain loops. */
final class ScalarUnitLanes implements UnitLaneKernel {
    @Override
    public int tileRows() {
        return 1;
    }

    @Override
    public int stripColumns() {
        return DenseLayer.STRIP;
    }

    @Override
    public void multiply(int from, int to, int columns, int depth, Matrix a, Matrix b, Matrix c) {
        float[] sums = new float[columns];
        for (int r = from; r < to; r++) {
            Arrays.fill(sums, 0);
            for (int k = 0; k < depth; k++) {
                float factor = a.values()[a.at() + r * a.row() + k * a.column()];
                int at = b.at() + k * b.row();
                for (int j = 0; j < columns; j++) {
                    sums[j] += factor * b.values()[at + j];
                }
            }
            int at = c.at() + r * c.row();
            for (int j = 0; j < columns; j++) {
                c.values()[at + j] += sums[j];
            }
        }
    }

    @Override
    public void multiplySparse(SparseRows x, int[] order, int first, int count, Matrix w, int columns, Matrix z) {
        for (int s = 0; s < count; s++) {
            int row = order[first + s];
            int zAt = z.at() + s * z.row();
            int wAt = w.at();
            for (int p = x.starts[row]; p < x.starts[row + 1]; p++) {
                wAt += (x.entries[p] >> 8) * w.row();
                float value = x.values[x.entries[p] & 255];
                for (int j = 0; j < columns; j++) {
                    z.values()[zAt + j] += value * w.values()[wAt + j];
                }
            }
        }
    }

    @Override
    public void addOuterSparse(SparseRows x, int[] order, int first, int count, Matrix d, int columns, Matrix w) {
        for (int s = 0; s < count; s++) {
            int row = order[first + s];
            int dAt = d.at() + s * d.row();
            int wAt = w.at();
            for (int p = x.starts[row]; p < x.starts[row + 1]; p++) {
                wAt += (x.entries[p] >> 8) * w.row();
                float value = x.values[x.entries[p] & 255];
                for (int j = 0; j < columns; j++) {
                    w.values()[wAt + j] += value * d.values()[dAt + j];
                }
            }
        }
    }

    @Override
    public void addRows(int rows, Matrix from, float[] to, int toAt, int columns, float[] check) {
        for (int j = 0; j < columns; j++) {
            float sum = 0;
            for (int r = 0; r < rows; r++) {
                sum += from.values()[from.at() + r * from.row() + j];
            }
            to[toAt + j] += sum;
            check[0] += to[toAt + j] * 0;
        }
    }

    @Override
    public void scaleAndShift(int from, int to, int columns, Matrix z, float factor, float[] shift, int shiftAt) {
        for (int r = from; r < to; r++) {
            int at = z.at() + r * z.row();
            for (int j = 0; j < columns; j++) {
                z.values()[at + j] = factor * z.values()[at + j] + shift[shiftAt + j];
            }
        }
    }

    @Override
    public void scale(float[] array, int at, int count, float factor) {
        for (int i = at; i < at + count; i++) {
            array[i] *= factor;
        }
    }

    @Override
    public void multiplyElements(float[] array, float[] factors, int at, int count) {
        for (int i = at; i < at + count; i++) {
            array[i] *= factors[i];
        }
    }

    @Override
    public void shrink(float[] array, int at, int count, float decay) {
        for (int i = at; i < at + count; i++) {
            array[i] -= decay * array[i];
        }
    }

    @Override
    public float sumOfSizes(float[] array, int at, int count) {
        float sum = 0;
        for (int i = at; i < at + count; i++) {
            sum += Math.abs(array[i]);
        }
        return sum;
    }

    @Override
    public void check(float[] array, int at, int count, float[] check, int checkAt) {
        for (int i = at; i < at + count; i++) {
            check[checkAt] += array[i] * 0;
        }
    }
}
