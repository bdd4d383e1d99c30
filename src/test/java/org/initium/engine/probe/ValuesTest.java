package org.initium.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final int ROWS = 5;
    private static final int STRIDE = 16;
    private static final int OFFSET = 3;
    private static final int BINS = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 12})
    void aSummaryTellsMomentsAndHistogramOfTheNumbersInItsRowsAndOfNoOthers(int columns) {
        Random draws = new Random(columns);
        float[] array = new float[OFFSET + ROWS * STRIDE];
        for (int i = 0; i < array.length; i++) {
            array[i] = (float) (3 + draws.nextGaussian());
        }
        Summary summary = new Values(array, OFFSET, ROWS, columns, STRIDE).summary(new Range(1, 5), BINS);
        double[] named = IntStream.range(0, ROWS * columns)
                .mapToDouble(i -> array[OFFSET + i / columns * STRIDE + i % columns])
                .toArray();
        assertThat(summary.mean()).isCloseTo(new Mean().evaluate(named), within(1e-12));
        assertThat(summary.std()).isCloseTo(new StandardDeviation(false).evaluate(named), within(1e-12));
        assertThat(summary.histogram())
                .usingRecursiveComparison()
                .isEqualTo(Histogram.ofRows(array, OFFSET, ROWS, columns, STRIDE, 1, 5, BINS));
    }

    /** As in a saturated layer: squares of the numbers themselves would leave nothing of the spread. */
    @Test
    void spreadOfLargeNumbersThatAreMuchAlikeIsFound() {
        float[] array = {1_000, 1_000.0625f, 999.9375f, 1_000.125f};
        double[] same = {1_000, 1_000.0625, 999.9375, 1_000.125};
        assertThat(Values.contiguous(array, 0, 4)
                        .summary(new Range(0, 2_000), BINS)
                        .std())
                .isCloseTo(new StandardDeviation(false).evaluate(same), within(1e-9));
    }

    @Test
    void anInfiniteNumberIsNotHidden() {
        Summary summary = Values.contiguous(new float[] {1, Float.POSITIVE_INFINITY, 2}, 0, 3)
                .summary(new Range(-1, 1), BINS);
        assertThat(summary.mean()).isInfinite();
        assertThat(summary.rms()).isInfinite();
        assertThat(summary.std()).isNaN();
        assertThat(summary.histogram().notFinite()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, -0.3f, 1e-20f})
    void equalNumbersHaveNoSpreadAtAll(float value) {
        float[] array = IntStream.range(0, 9).collect(() -> new float[9], (all, i) -> all[i] = value, (a, b) -> {});
        assertThat(Values.contiguous(array, 0, 9)
                        .summary(new Range(-1, 1), BINS)
                        .std())
                .isZero();
    }
}
