package org.initium.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final float[] VALUES = {
        -1, -0.5f, 0, 0.25f, 1, 1.0001f, -1.0001f, 2, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY
    };

    private static int[] counts(Histogram histogram) {
        return IntStream.range(0, histogram.bins()).map(histogram::count).toArray();
    }

    @Test
    void bothEndsBelongToTheRangeAndNothingBeyondThemIsFoldedIn() {
        Histogram histogram = Histogram.of(VALUES, 0, VALUES.length, -1, 1, 4);
        assertThat(counts(histogram)).containsExactly(1, 1, 2, 1);
        assertThat(histogram.below()).isEqualTo(1);
        assertThat(histogram.above()).isEqualTo(2);
        assertThat(histogram.notFinite()).isEqualTo(3);
    }

    @Test
    void onlyTheValuesNamedAreCounted() {
        assertThat(counts(Histogram.of(VALUES, 1, 4, -1, 1, 2))).containsExactly(1, 2);
        // Two rows of two, four apart: -0.5 and 0, then 1.0001 and -1.0001.
        Histogram rows = Histogram.ofRows(VALUES, 1, 2, 2, 4, -1, 1, 2);
        assertThat(counts(rows)).containsExactly(1, 1);
        assertThat(rows.below() + rows.above()).isEqualTo(2);
    }

    @Test
    void thePeakIsTheHighestBinWhereverItIs() {
        assertThat(Histogram.of(new float[] {0, 0, 0, 1, 2, 2}, 0, 6, 0, 3, 3).peak())
                .isEqualTo(3);
        assertThat(Histogram.of(new float[0], 0, 0, 0, 3, 3).peak()).isZero();
    }
}
