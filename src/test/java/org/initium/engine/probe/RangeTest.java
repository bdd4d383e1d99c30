package org.initium.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.network.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static Values values(float... values) {
        return Values.contiguous(values, 0, values.length);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1.5, 2", "2, 2", "3, 5", "5, 5", "7, 10", "0.03, 0.05"})
    void theRangeIsRoundAndReachesTheLargestValue(float size, double limit) {
        assertThat(Range.symmetric(List.of(values(size, -size)))).isEqualTo(new Range(-limit, limit));
    }

    @Test
    void fewOutliersDoNotStretchIt() {
        float[] bell = new float[1_000];
        bell[0] = 100; // rms 3.2, four of which are 12.6
        assertThat(Range.symmetric(List.of(values(bell))).max()).isEqualTo(20);
    }

    @Test
    void theWidestLayerDecides() {
        assertThat(Range.symmetric(List.of(values(1, 1), values(4, 4), values(2, 2)))
                        .max())
                .isEqualTo(5);
    }

    @Test
    void whatIsNotFiniteDoesNotCount() {
        assertThat(Range.symmetric(List.of(values(3, Float.POSITIVE_INFINITY))).max())
                .isEqualTo(5);
        assertThat(Range.symmetric(List.of(values(3, Float.NaN))).max()).isEqualTo(5);
    }

    @Test
    void boundedActivationsKeepTheirBounds() {
        assertThat(Range.ofActivations(Activation.SIGMOID, List.of(values(9)))).isEqualTo(new Range(0, 1));
        assertThat(Range.ofActivations(Activation.TANH, List.of(values(9)))).isEqualTo(new Range(-1.2, 1.2));
        assertThat(Range.ofActivations(Activation.RELU, List.of(values(9)))).isEqualTo(new Range(-10, 10));
    }
}
