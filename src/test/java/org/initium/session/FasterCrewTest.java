package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.initium.engine.math.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FasterCrewTest {
    private static final int PARTS = 7;

    private final AtomicInteger offered = new AtomicInteger();
    private final AtomicIntegerArray times = new AtomicIntegerArray(PARTS);
    private final Crew crew = new FasterCrew((count, unit, products, work) -> {
        offered.incrementAndGet();
        work.run(0, count, 0);
    });

    private void share(long products) {
        crew.share(PARTS, 1, products, (from, to, member) -> {
            for (int part = from; part < to; part++) {
                times.incrementAndGet(part);
            }
        });
    }

    @Test
    void theCrewIsTriedAndSoIsTheCallerAloneAndEveryPartIsDoneOnceEitherWay() {
        int rounds = 0;
        while (offered.get() == 0 || offered.get() == rounds) {
            share(CrewOfTwo.FEW);
            rounds++;
            for (int part = 0; part < PARTS; part++) {
                assertThat(times.get(part)).isEqualTo(rounds);
            }
        }
        assertThat(offered.get()).isBetween(1, rounds - 1);
    }

    @Test
    void whatIsNotWorthHandingOverStaysWithTheCaller() {
        while (offered.get() == 0) {
            share(CrewOfTwo.FEW);
        }
        int before = offered.get();
        share(CrewOfTwo.FEW - 1);
        assertThat(offered.get()).isEqualTo(before);
        assertThat(times.get(0)).isGreaterThan(before);
    }
}
