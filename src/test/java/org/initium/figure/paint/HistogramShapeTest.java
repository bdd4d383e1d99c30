package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import org.initium.engine.probe.Histogram;
import org.junit.jupiter.api.Test;

class HistogramShapeTest {
    private static final double BASE = 100;
    private static final double ROOM = 80;

    /** Nine values in the first of four bins, one in the last. */
    private static final Histogram COUNTS = Histogram.of(new float[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 4}, 0, 10, 0, 4, 4);

    private static final Axis AXIS = Axis.linear(0, 4, 0, 40);

    @Test
    void theHighestRootFillsTheRoomAndOthersKeepItsProportion() {
        Path2D shape = HistogramShape.roots(COUNTS, AXIS, BASE, ROOM);
        assertThat(shape.getBounds2D().getHeight()).isCloseTo(ROOM, within(1e-4));
        assertThat(shape.contains(35, BASE - ROOM / 3 + 1)).isTrue();
        assertThat(shape.contains(35, BASE - ROOM / 3 - 1)).isFalse();
    }

    @Test
    void countsAreAsHighAsTheyAreLarge() {
        Path2D shape = HistogramShape.counts(COUNTS, AXIS, BASE, 2);
        assertThat(shape.getBounds2D().getHeight()).isCloseTo(18, within(1e-4));
        assertThat(shape.contains(35, BASE - 1)).isTrue();
        assertThat(shape.contains(35, BASE - 3)).isFalse();
    }

    @Test
    void anEmptyBinLeavesTheGroundFree() {
        assertThat(HistogramShape.counts(COUNTS, AXIS, BASE, 2).intersects(11, 0, 18, BASE))
                .isFalse();
    }
}
