package org.initium.engine.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.initium.engine.data.InputRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products against plain loops in double, for sizes that fill no tile evenly. */
class UnitLaneKernelTest {
    private static final int[] SIZES = {1, 3, 15, 16, 17, 33, 100};

    /** The tiles of other processors than this one, too. */
    static Stream<Kernels> kernels() {
        return Stream.of(
                Kernels.vector(new VectorUnitLanes(VectorUnitLanes.WIDEST_OF_16)),
                Kernels.vector(new VectorUnitLanes(VectorUnitLanes.WIDEST_OF_32)),
                Kernels.scalar());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void productsOfAwkwardSizesAreThoseOfPlainLoops(Kernels kernels) {
        for (int rows : SIZES) {
            for (int columns : SIZES) {
                for (int depth : new int[] {1, 17, 33}) {
                    requireProduct(kernels, rows, columns, depth, false);
                    requireProduct(kernels, rows, columns, depth, true);
                }
            }
        }
    }

    private static void requireProduct(Kernels kernels, int rows, int columns, int depth, boolean transposed) {
        Random draws = new Random(rows * 1000L + columns * 10L + depth);
        int row = kernels.padded(columns);
        float[] a = normals(draws, rows * depth);
        float[] b = normals(draws, depth * row);
        float[] c = normals(draws, rows * row);
        float[] before = c.clone();
        Matrix left = transposed ? Matrix.rows(a, 0, rows).transposed() : Matrix.rows(a, 0, depth);
        kernels.unitLanes().multiply(0, rows, row, depth, left, Matrix.rows(b, 0, row), Matrix.rows(c, 0, row));
        for (int r = 0; r < rows; r++) {
            for (int j = 0; j < row; j++) {
                double sum = before[r * row + j];
                for (int k = 0; k < depth; k++) {
                    sum += (double) a[r * left.row() + k * left.column()] * b[k * row + j];
                }
                assertThat((double) c[r * row + j]).isCloseTo(sum, within(2e-5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void skippingZerosChangesNoProduct(Kernels kernels) {
        Random draws = new Random(5);
        int features = 600;
        int[] order = {1, 0};
        float[] x = new float[2 * features];
        for (int i = 0; i < x.length; i += 1 + draws.nextInt(300)) {
            x[i] = (1 + draws.nextInt(255)) / 255f;
        }
        SparseRows sparse = SparseRows.of(InputRows.of(x, features)).orElseThrow();
        Matrix turned = Matrix.rows(x, 0, features).transposed();
        for (int columns : SIZES) {
            int row = kernels.padded(columns);
            Matrix w = Matrix.rows(normals(draws, features * row), 0, row);
            Matrix dense = Matrix.rows(new float[2 * row], 0, row);
            Matrix skipped = Matrix.rows(new float[2 * row], 0, row);
            kernels.unitLanes().multiply(0, 2, row, features, Matrix.rows(x, 0, features), w, dense);
            kernels.unitLanes().multiplySparse(sparse, order, 0, 2, w, row, skipped);
            requireClose(skipped.values(), swapped(dense.values(), row));

            float[] d = normals(draws, 2 * row);
            Matrix denseOuter = Matrix.rows(w.values().clone(), 0, row);
            Matrix skippedOuter = Matrix.rows(w.values().clone(), 0, row);
            kernels.unitLanes().multiply(0, features, row, 2, turned, Matrix.rows(d, 0, row), denseOuter);
            kernels.unitLanes()
                    .addOuterSparse(sparse, order, 0, 2, Matrix.rows(swapped(d, row), 0, row), row, skippedOuter);
            requireClose(skippedOuter.values(), denseOuter.values());
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void theSumOfSizesTellsWhetherAllAreFinite(Kernels kernels) {
        float[] values = new float[4 * kernels.lanes()];
        values[kernels.lanes()] = -3;
        values[2 * kernels.lanes()] = 0.5f;
        int at = kernels.lanes();
        int count = 2 * kernels.lanes();
        assertThat(kernels.unitLanes().sumOfSizes(values, at, count)).isEqualTo(3.5f);
        values[at + count - 1] = Float.NEGATIVE_INFINITY;
        assertThat(kernels.unitLanes().sumOfSizes(values, at, count)).isInfinite();
        values[at] = Float.NaN;
        assertThat(kernels.unitLanes().sumOfSizes(values, at, count)).isNaN();
    }

    @Test
    void inputsOfManyValuesOrFewZerosAreNotKeptAsSparse() {
        float[] manyValues = new float[6_400];
        for (int i = 0; i < 300; i++) {
            manyValues[i] = 1 + i;
        }
        float[] negative = new float[64];
        negative[3] = -1;
        float[] fewZeros = new float[64];
        Arrays.fill(fewZeros, 0, 40, 1);
        assertThat(SparseRows.of(InputRows.of(manyValues, 64))).isEmpty();
        assertThat(SparseRows.of(InputRows.of(negative, 64))).isEmpty();
        assertThat(SparseRows.of(InputRows.of(fewZeros, 64))).isEmpty();
    }

    private static float[] swapped(float[] twoRows, int row) {
        float[] swapped = new float[2 * row];
        System.arraycopy(twoRows, row, swapped, 0, row);
        System.arraycopy(twoRows, 0, swapped, row, row);
        return swapped;
    }

    private static void requireClose(float[] actual, float[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-5f));
        }
    }

    static float[] normals(Random draws, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) draws.nextGaussian();
        }
        return values;
    }
}
