package org.initium.engine.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.initium.engine.data.InputRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A matrix in strips multiplies like the same in rows, bit for bit, and can be turned. */
class StripsTest {
    private Kernels kernels;
    private UnitLaneKernel products;

    /** Of each kernel, sizes within a strip, at its edges and beyond. */
    static Stream<Arguments> sizes() {
        int[][] sizes = {{1, 1}, {3, 64}, {64, 3}, {65, 64}, {100, 130}, {130, 500}};
        return UnitLaneKernelTest.kernels()
                .flatMap(kernels -> Stream.of(sizes).map(size -> Arguments.of(kernels, size[0], size[1])));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aProductIsThatOfTheMatrixInRows(Kernels of, int rows, int columns) {
        use(of);
        float[] numbers = normals(rows * columns);
        int row = kernels.padded(columns);
        Strips strips = strips(numbers, rows, columns);
        float[] inRows = new float[rows * row];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(numbers, r * columns, inRows, r * row, columns);
        }
        int samples = 11;
        Matrix a = Matrix.rows(normals(samples * rows), 0, rows);
        float[] expected = normals(samples * row);
        float[] actual = expected.clone();
        products.multiply(0, samples, row, rows, a, Matrix.rows(inRows, 0, row), Matrix.rows(expected, 0, row));
        strips.addProduct(0, samples, a, Matrix.rows(actual, 0, row));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.math.UnitLaneKernelTest#kernels")
    void skippingZerosGivesTheSameProduct(Kernels of) {
        use(of);
        int rows = 600;
        float[] inputs = new float[2 * rows];
        inputs[0] = 0.5f;
        inputs[700] = 0.75f;
        inputs[inputs.length - 1] = 0.25f;
        SparseRows sparse = SparseRows.of(InputRows.of(inputs, rows)).orElseThrow();
        for (int columns : new int[] {1, 30, 48, 64, 104, 300}) {
            Strips strips = strips(normals(rows * columns), rows, columns);
            int row = kernels.padded(columns);
            float[] expected = new float[2 * row];
            float[] actual = new float[2 * row];
            strips.addProduct(0, 2, Matrix.rows(inputs, 0, rows), Matrix.rows(expected, 0, row));
            strips.addProduct(sparse, new int[] {0, 1}, 0, 2, Matrix.rows(actual, 0, row));
            assertThat(actual).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void turnedRoundItMultipliesLikeItsTransposeWhateverLayThereBefore(Kernels of, int rows, int columns) {
        use(of);
        float[] numbers = normals(rows * columns);
        int row = kernels.padded(rows);
        float[] usedBefore = new float[columns * row];
        Arrays.fill(usedBefore, 7);
        Strips turned = new Strips(products, usedBefore, columns, row);
        strips(numbers, rows, columns).turn(turned, 0, turned.count());
        float[] actual = new float[row];
        float[] one = new float[columns];
        for (int c = 0; c < columns; c++) {
            one[c] = 1;
            Arrays.fill(actual, 0);
            turned.addProduct(0, 1, Matrix.rows(one, 0, columns), Matrix.rows(actual, 0, row));
            one[c] = 0;
            for (int r = 0; r < row; r++) {
                assertThat(actual[r]).isEqualTo(r < rows ? numbers[r * columns + c] : 0);
            }
        }
    }

    private void use(Kernels of) {
        kernels = of;
        products = of.unitLanes();
    }

    private Strips strips(float[] numbers, int rows, int columns) {
        Strips strips = new Strips(products, rows, kernels.padded(columns));
        for (int r = 0; r < rows; r++) {
            strips.setRow(r, numbers, r * columns, columns);
        }
        return strips;
    }

    private static float[] normals(int count) {
        return UnitLaneKernelTest.normals(new Random(count), count);
    }
}
