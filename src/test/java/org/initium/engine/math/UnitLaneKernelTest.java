package org.initium.engine.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products against plain loops in double, for sizes that fill no tile evenly. */
class UnitLaneKernelTest {
    private static final int[] SIZES = {1, 3, 15, 16, 17, 33, 100};

    static Stream<Kernels> kernels() {
        return Stream.of(Kernels.best(), Kernels.scalar());
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
        int aRow = transposed ? 1 : depth;
        int aColumn = transposed ? rows : 1;
        kernels.unitLanes().multiply(rows, row, depth, a, 0, aRow, aColumn, b, 0, row, c, 0, row);
        for (int r = 0; r < rows; r++) {
            for (int j = 0; j < row; j++) {
                double sum = before[r * row + j];
                for (int k = 0; k < depth; k++) {
                    sum += (double) a[r * aRow + k * aColumn] * b[k * row + j];
                }
                assertThat((double) c[r * row + j]).isCloseTo(sum, within(2e-5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void skippingZerosChangesNoProduct(Kernels kernels) {
        Random draws = new Random(5);
        int features = 90;
        for (int columns : SIZES) {
            int row = kernels.padded(columns);
            float[] x = normals(draws, features);
            for (int i = 0; i < features; i++) {
                x[i] = i % 5 == 0 ? x[i] : 0;
            }
            SparseRows sparse = SparseRows.of(x, features);
            float[] b = normals(draws, features * row);
            float[] dense = new float[row];
            float[] skipped = new float[row];
            kernels.unitLanes().multiply(1, row, features, x, 0, features, 1, b, 0, row, dense, 0, row);
            kernels.unitLanes().multiplySparse(sparse, 0, b, 0, row, skipped, 0, row);
            requireClose(skipped, dense);

            float[] d = normals(draws, row);
            float[] denseOuter = b.clone();
            float[] skippedOuter = b.clone();
            kernels.unitLanes().multiply(features, row, 1, x, 0, 1, features, d, 0, row, denseOuter, 0, row);
            kernels.unitLanes().addOuterSparse(sparse, 0, d, 0, skippedOuter, 0, row, row);
            requireClose(skippedOuter, denseOuter);
        }
    }

    private static void requireClose(float[] actual, float[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-5f));
        }
    }

    private static float[] normals(Random draws, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) draws.nextGaussian();
        }
        return values;
    }
}
