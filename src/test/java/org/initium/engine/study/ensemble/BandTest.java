package org.initium.engine.study.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BandTest {
    /** numpy.percentile([4, 1, 3, 2], [10, 50, 90]). */
    @Test
    void percentilesAreThoseOfNumPy() {
        Band band = Band.of(4, 1, 3, 2);
        assertThat(band.p10()).isCloseTo(1.3, within(1e-12));
        assertThat(band.median()).isCloseTo(2.5, within(1e-12));
        assertThat(band.p90()).isCloseTo(3.7, within(1e-12));
    }

    @Test
    void oneValueIsItsOwnBandAndNoneHasNone() {
        assertThat(Band.of(0.7)).isEqualTo(new Band(0.7, 0.7, 0.7));
        assertThat(Band.of(Double.NaN, 2, Double.POSITIVE_INFINITY)).isEqualTo(new Band(2, 2, 2));
        assertThat(Band.of().median()).isNaN();
    }
}
