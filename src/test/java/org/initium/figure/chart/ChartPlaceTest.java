package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.initium.figure.scene.ChartWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartPlaceTest {
    private static final ChartWindow WHOLE = new ChartWindow(0, 400, 0.01, 10);
    private static final Offset<Double> ROUNDING = within(1e-9);

    private static ChartPlace place(ChartWindow view, boolean log) {
        return new ChartPlace(40, 10, 300, 200, WHOLE, view, log);
    }

    private static double upright(ChartPlace place, double pixelY) {
        double low = place.view().low();
        double high = place.view().high();
        double share = 1 - (pixelY - place.y()) / place.height();
        return place.log() ? low * Math.pow(high / low, share) : low + share * (high - low);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatLiesUnderThePointerStaysThereWhileZooming(boolean log) {
        ChartPlace before = place(WHOLE, log);
        ChartPlace after = place(before.zoomed(130, 150, 0.5), log);
        assertThat(after.valueAt(130)).isCloseTo(before.valueAt(130), ROUNDING);
        assertThat(upright(after, 150)).isCloseTo(upright(before, 150), ROUNDING);
        assertThat(after.view().right() - after.view().left()).isCloseTo(200, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void steppingBackEndsAtTheWhole(boolean log) {
        ChartWindow view = place(WHOLE, log).zoomed(60, 20, 0.3);
        for (int i = 0; i < 20; i++) {
            view = place(view, log).zoomed(200, 100, 1.25);
        }
        assertThat(view).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void movingCarriesThePointUnderThePointerAlong(boolean log) {
        ChartPlace before = place(place(WHOLE, log).zoomed(190, 110, 0.25), log);
        ChartPlace after = place(before.moved(30, -20), log);
        assertThat(after.valueAt(190 + 30)).isCloseTo(before.valueAt(190), ROUNDING);
        assertThat(upright(after, 110 - 20)).isCloseTo(upright(before, 110), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theViewNeverLeavesTheWhole(boolean log) {
        ChartWindow view = place(WHOLE, log).zoomed(190, 110, 0.25);
        for (double by : new double[] {1e4, -1e4}) {
            ChartWindow moved = place(view, log).moved(by, by);
            assertThat(moved.left()).isGreaterThanOrEqualTo(WHOLE.left() - 1e-9);
            assertThat(moved.right()).isLessThanOrEqualTo(WHOLE.right() + 1e-9);
            assertThat(moved.low()).isGreaterThanOrEqualTo(WHOLE.low() * (1 - 1e-9));
            assertThat(moved.high()).isLessThanOrEqualTo(WHOLE.high() * (1 + 1e-9));
            assertThat(moved.right() - moved.left()).isCloseTo(view.right() - view.left(), ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void zoomingEndsBeforeNumbersDo(boolean log) {
        ChartWindow view = WHOLE;
        for (int i = 0; i < 1_000; i++) {
            view = place(view, log).zoomed(100, 50, 0.5);
        }
        assertThat(view.left()).isLessThan(view.right());
        assertThat(view.low()).isLessThan(view.high());
    }
}
