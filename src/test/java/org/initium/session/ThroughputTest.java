package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThroughputTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Throughput throughput = new Throughput();

    @Test
    void onlyTheLastMomentsCount() {
        throughput.restart(5);
        throughput.add(100, 5 + SECOND);
        assertThat(throughput.samplesPerSecond()).isEqualTo(100);
        throughput.add(30, 5 + 2 * SECOND);
        assertThat(throughput.samplesPerSecond()).isEqualTo(30);
    }

    @Test
    void aFirstNumberIsThereSoonAndAllOfItsWindowCountsLater() {
        throughput.restart(0);
        throughput.add(10, SECOND / 10);
        assertThat(throughput.samplesPerSecond()).isEqualTo(100);
        throughput.add(50, SECOND);
        assertThat(throughput.samplesPerSecond()).isEqualTo(60);
        throughput.restart(SECOND);
        assertThat(throughput.samplesPerSecond()).isZero();
    }
}
