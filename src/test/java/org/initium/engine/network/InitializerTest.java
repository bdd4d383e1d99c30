package org.initium.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InitializerTest {
    private static final int FAN_IN = 80;
    private static final int FAN_OUT = 120;

    @Test
    void familiesKeepTheNamesAndUsualNumbersThatFilesAndCommandLinesCallThemBy() {
        assertThat(Initializer.all()).extracting(Initializer::family).containsExactly(InitializerFamily.values());
        assertThat(Initializer.all().stream().map(Initializer::id))
                .containsSubsequence(
                        "zero",
                        "too-small",
                        "appropriate",
                        "too-large",
                        "constant:0.1",
                        "normal:0.01",
                        "uniform:0.05",
                        "xavier-normal",
                        "xavier-uniform",
                        "uniform-fan-in",
                        "glorot-normal",
                        "glorot-uniform",
                        "he-normal",
                        "he-uniform",
                        "mlpr",
                        "sparse:10",
                        "orthogonal:1",
                        "identity:1.5",
                        "nielsen-old",
                        "nielsen-new",
                        "truncated-normal:0.1",
                        "designed-normal:1:2:1:0",
                        "designed-uniform:1:2:1:0",
                        "designed-truncated:1:2:1:0",
                        "designed-orthogonal:1:2:1:0",
                        "designed-sparse:1:2:1:0:10");
    }

    @ParameterizedTest
    @CsvSource({
        "zero, 0",
        "too-small, 0.000125",
        "appropriate, 0.0125",
        "too-large, 1.25",
        "constant:0.1, 0",
        "normal:0.01, 0.0001",
        "uniform:0.05, 0.0008333333333333334",
        "xavier-normal, 0.0125",
        "xavier-uniform, 0.0125",
        "uniform-fan-in, 0.004166666666666667",
        "glorot-normal, 0.01",
        "glorot-uniform, 0.01",
        "he-normal, 0.025",
        "he-uniform, 0.025",
        "mlpr, 0.000125",
        "sparse:10, 0.125",
        "orthogonal:1, 0.008333333333333333",
        "orthogonal:2, 0.03333333333333333",
        "identity:1.5, 0",
        "nielsen-old, 1",
        "nielsen-new, 0.0125",
        "truncated-normal:0.1, 0.01"
    })
    void varianceIsTheFormulas(String id, double expected) {
        assertThat(Initializer.parse(id).variance(FAN_IN, FAN_OUT)).isCloseTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("random")
    void drawnWeightsHaveThatVarianceAndMeanZero(Initializer initializer) {
        double[] sizes =
                Arrays.stream(doubles(weights(initializer, FAN_IN, FAN_OUT, 1))).toArray();
        double variance = initializer.variance(FAN_IN, FAN_OUT);
        double mean = Arrays.stream(sizes).average().orElseThrow();
        double[] squares = Arrays.stream(sizes).map(w -> w * w).toArray();
        double meanSquare = Arrays.stream(squares).average().orElseThrow();
        double fourth = Arrays.stream(squares).map(s -> s * s).average().orElseThrow();
        // Four standard errors each; the one of the mean square comes from the fourth moment.
        assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(variance / sizes.length)));
        assertThat(meanSquare).isCloseTo(variance, within(4 * Math.sqrt(fourth / sizes.length)));
        assertThat(meanSquare).isCloseTo(variance, within(0.1 * variance));
    }

    private static List<Initializer> random() {
        return Initializer.all().stream()
                .filter(initializer -> initializer.variance(FAN_IN, FAN_OUT) > 0)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "uniform:0.05, 0.05",
        "xavier-uniform, 0.19364916731037085",
        "uniform-fan-in, 0.11180339887498948",
        "glorot-uniform, 0.17320508075688773",
        "he-uniform, 0.27386127875258304",
        // Cut at two sigma of the normal that was rescaled: 0.2/0.8796257.
        "truncated-normal:0.1, 0.22736944"
    })
    void boundedWeightsFillTheirRange(String id, double limit) {
        double[] weights = doubles(weights(Initializer.parse(id), FAN_IN, FAN_OUT, 1));
        double largest = Arrays.stream(weights).map(Math::abs).max().orElseThrow();
        assertThat(largest).isBetween(0.99 * limit, limit * (1 + 1e-6));
    }

    @Test
    void zeroMeansZeroWithoutASign() {
        for (String id : List.of("zero", "normal:0", "uniform:0", "orthogonal:0", "identity:-1", "constant:0")) {
            for (float weight : weights(Initializer.parse(id), 3, 4, 1)) {
                assertThat(weight == 0 ? Float.floatToRawIntBits(weight) : 0)
                        .as(id)
                        .isZero();
            }
        }
    }

    @Test
    void constantAndIdentityAreWhatTheySay() {
        assertThat(weights(Initializer.parse("constant:0.25"), 2, 2, 1)).containsExactly(0.25f, 0.25f, 0.25f, 0.25f);
        assertThat(weights(Initializer.parse("identity:1.5"), 2, 3, 1)).containsExactly(1.5f, 0, 0, 0, 1.5f, 0);
        assertThat(weights(Initializer.parse("identity:2"), 3, 2, 1)).containsExactly(2, 0, 0, 2, 0, 0);
    }

    @Test
    void normalFamiliesShareTheirDraws() {
        float[] standard = weights(Initializer.parse("nielsen-old"), FAN_IN, FAN_OUT, 5);
        for (String id : List.of("too-small", "he-normal", "glorot-normal", "mlpr", "normal:0.3", "nielsen-new")) {
            assertSameUpToScale(standard, Initializer.parse(id));
        }
    }

    @Test
    void uniformFamiliesShareTheirDraws() {
        float[] standard = weights(Initializer.parse("uniform:1"), FAN_IN, FAN_OUT, 5);
        for (String id : List.of("xavier-uniform", "uniform-fan-in", "glorot-uniform", "he-uniform")) {
            assertSameUpToScale(standard, Initializer.parse(id));
        }
    }

    private static void assertSameUpToScale(float[] standard, Initializer initializer) {
        float[] weights = weights(initializer, FAN_IN, FAN_OUT, 5);
        double scale = (double) weights[0] / standard[0];
        for (int i = 0; i < weights.length; i++) {
            double expected = scale * standard[i];
            assertThat((double) weights[i]).as(initializer.id()).isCloseTo(expected, within(3e-7 * Math.abs(expected)));
        }
    }

    @Test
    void sparseUnitsKeepTenInputsOfTheNormalDraw() {
        float[] normal = weights(Initializer.parse("normal:1"), FAN_IN, FAN_OUT, 5);
        float[] sparse = weights(Initializer.parse("sparse:10"), FAN_IN, FAN_OUT, 5);
        int[] timesKept = new int[FAN_IN];
        for (int unit = 0; unit < FAN_OUT; unit++) {
            int kept = 0;
            for (int input = 0; input < FAN_IN; input++) {
                int i = input * FAN_OUT + unit;
                if (sparse[i] != 0) {
                    assertThat(sparse[i]).isEqualTo(normal[i]);
                    kept++;
                    timesKept[input]++;
                }
            }
            assertThat(kept).isEqualTo(10);
        }
        // Each input is kept by Binomial(120, 1/8) units: mean 15, standard deviation 3.6.
        assertThat(Arrays.stream(timesKept)).allMatch(times -> times >= 1 && times <= 33);
    }

    @Test
    void sparseKeepsAllOfFewInputs() {
        assertThat(weights(Initializer.parse("sparse:10"), 3, 4, 5))
                .isEqualTo(weights(Initializer.parse("normal:1"), 3, 4, 5));
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "60, 20", "20, 60", "1, 5", "5, 1"})
    void orthogonalWeightsAreTheQOfTheNormalDraw(int fanIn, int fanOut) {
        RealMatrix normal = matrix(weights(Initializer.parse("normal:1"), fanIn, fanOut, 3), fanIn, fanOut);
        RealMatrix weights = matrix(weights(Initializer.parse("orthogonal:1"), fanIn, fanOut, 3), fanIn, fanOut);
        boolean tall = fanIn >= fanOut;
        QRDecomposition qr = new QRDecomposition(tall ? normal : normal.transpose());
        int count = Math.min(fanIn, fanOut);
        RealMatrix q = qr.getQ().getSubMatrix(0, Math.max(fanIn, fanOut) - 1, 0, count - 1);
        RealMatrix signs = MatrixUtils.createRealIdentityMatrix(count);
        for (int i = 0; i < count; i++) {
            signs.setEntry(i, i, Math.signum(qr.getR().getEntry(i, i)));
        }
        RealMatrix expected = q.multiply(signs);
        assertThat((tall ? weights : weights.transpose()).subtract(expected).getNorm())
                .isLessThan(1e-4);
        RealMatrix columns = tall ? weights : weights.transpose();
        RealMatrix gram = columns.transpose().multiply(columns);
        assertThat(gram.subtract(MatrixUtils.createRealIdentityMatrix(count)).getNorm())
                .isLessThan(1e-5);
    }

    @Test
    void biasesAreZeroButForNielsen() {
        for (Initializer initializer : Initializer.all()) {
            boolean nielsen = initializer.id().startsWith("nielsen");
            assertThat(initializer.bias()).isEqualTo(nielsen ? BiasRule.STANDARD_NORMAL : BiasRule.ZERO);
        }
    }

    @Test
    void everyFamilyStatesFormulaAndSource() {
        for (InitializerFamily family : InitializerFamily.values()) {
            assertThat(family.formula()).isNotBlank();
            assertThat(family.tex()).isNotBlank();
            assertThat(family.source()).isNotBlank();
            family.numbers().forEach(number -> assertThat(family.formula()).contains(number.symbol()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.network.Initializer#all")
    void idLeadsBack(Initializer initializer) {
        assertThat(Initializer.parse(initializer.id())).isEqualTo(initializer);
    }

    @Test
    void numberLeftOutIsTheUsualOne() {
        assertThat(Initializer.parse("sparse")).isEqualTo(Initializer.parse("sparse:10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"normal:-1", "normal:1e9", "sparse:2.5", "sparse:0", "he-normal:2", "normal:x", "normal:1:2"})
    void badNumbersAreRefused(String id) {
        assertThatThrownBy(() -> Initializer.parse(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errorsSayTheWayOut() {
        assertThatThrownBy(() -> Initializer.parse("sparse:2.5"))
                .hasMessage("'sparse' takes a whole number from 1 to 10000, not 2.5");
        assertThatThrownBy(() -> Initializer.parse("kaiming"))
                .hasMessageStartingWith("unknown initializer 'kaiming'; try one of: zero, too-small,")
                .hasMessageEndingWith("designed-sparse");
    }

    private static float[] weights(Initializer initializer, int fanIn, int fanOut, int seed) {
        float[] weights = new float[fanIn * fanOut];
        initializer.fill(weights, 0, fanIn, fanOut, new Well19937c(seed));
        return weights;
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        Arrays.setAll(doubles, i -> values[i]);
        return doubles;
    }

    private static RealMatrix matrix(float[] values, int rows, int columns) {
        RealMatrix matrix = new Array2DRowRealMatrix(rows, columns);
        for (int i = 0; i < values.length; i++) {
            matrix.setEntry(i / columns, i % columns, values[i]);
        }
        return matrix;
    }
}
