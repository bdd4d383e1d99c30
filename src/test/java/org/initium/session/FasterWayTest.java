package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FasterWayTest {
    private static final int PIECES = 100;

    private long now = 1_000;
    private final FasterWay way = new FasterWay(now);

    /** Works for some windows, with so much time for a piece either way, and counts the windows of each. */
    private int[] work(int windows, double first, double second) {
        int[] done = new int[2];
        for (int window = 0; window < windows; window++) {
            int chosen = way.next();
            done[chosen]++;
            double units = PIECES / (chosen == 0 ? first : second);
            for (int piece = 0; piece < PIECES; piece++) {
                assertThat(way.next()).isEqualTo(chosen);
                now += FasterWay.WINDOW / PIECES;
                way.done(Math.round(units), now);
            }
        }
        return done;
    }

    @Test
    void bothWaysAreTriedAndTheFasterOneIsKept() {
        assertThat(work(3, 1.0, 0.7)).containsExactly(2, 1);
        assertThat(work(FasterWay.RETRY - 3, 1.0, 0.7)).containsExactly(0, FasterWay.RETRY - 3);
    }

    @Test
    void theSlowerWayIsTriedAgainNowAndThenAndTakenOnceItIsFaster() {
        work(FasterWay.RETRY, 0.7, 1.0);
        assertThat(work(10 * FasterWay.RETRY, 0.7, 1.0)[1]).isEqualTo(10);
        work(1, 0.7, 0.4);
        assertThat(work(FasterWay.RETRY - 1, 0.7, 0.4)).containsExactly(0, FasterWay.RETRY - 1);
    }

    @Test
    void aSlowStartIsForgotten() {
        work(1, 50, 1.0);
        work(2, 0.5, 1.0);
        assertThat(work(1, 0.5, 1.0)).containsExactly(1, 0);
    }

    @Test
    void oneInterruptedWindowAmongFastOnesChangesNothing() {
        work(5, 1.0, 0.6);
        work(1, 1.0, 1.3);
        assertThat(work(1, 1.0, 0.6)).containsExactly(0, 1);
    }
}
