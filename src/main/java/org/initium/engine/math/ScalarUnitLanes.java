package org.initium.engine.math;

/** The same products in plain loops. */
final class ScalarUnitLanes implements UnitLaneKernel {
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
        float[] sums = new float[columns];
        for (int r = 0; r < rows; r++) {
            java.util.Arrays.fill(sums, 0);
            for (int k = 0; k < depth; k++) {
                float factor = a[aAt + r * aRow + k * aColumn];
                for (int j = 0; j < columns; j++) {
                    sums[j] += factor * b[bAt + k * bRow + j];
                }
            }
            for (int j = 0; j < columns; j++) {
                int at = cAt + r * cRow + j;
                c[at] += sums[j];
            }
        }
    }

    @Override
    public void multiplySparse(SparseRows x, int row, float[] b, int bAt, int bRow, float[] to, int toAt, int columns) {
        for (int p = x.starts[row]; p < x.starts[row + 1]; p++) {
            for (int j = 0; j < columns; j++) {
                to[toAt + j] += x.values[p] * b[bAt + x.columns[p] * bRow + j];
            }
        }
    }

    @Override
    public float addOuterSparse(SparseRows x, int row, float[] d, int dAt, float[] c, int cAt, int cRow, int columns) {
        float bad = 0;
        for (int p = x.starts[row]; p < x.starts[row + 1]; p++) {
            for (int j = 0; j < columns; j++) {
                int at = cAt + x.columns[p] * cRow + j;
                c[at] += x.values[p] * d[dAt + j];
                bad += c[at] * 0;
            }
        }
        return bad;
    }

    @Override
    public float addRows(int rows, float[] from, int fromRow, float[] to, int toAt, int columns) {
        float bad = 0;
        for (int j = 0; j < columns; j++) {
            float sum = 0;
            for (int r = 0; r < rows; r++) {
                sum += from[r * fromRow + j];
            }
            to[toAt + j] += sum;
            bad += to[toAt + j] * 0;
        }
        return bad;
    }

    @Override
    public void scale(float[] array, int at, int count, float factor) {
        for (int i = at; i < at + count; i++) {
            array[i] *= factor;
        }
    }

    @Override
    public void multiplyElements(float[] array, float[] factors, int count) {
        for (int i = 0; i < count; i++) {
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
    public float check(float[] array, int at, int count) {
        float bad = 0;
        for (int i = at; i < at + count; i++) {
            bad += array[i] * 0;
        }
        return bad;
    }
}
