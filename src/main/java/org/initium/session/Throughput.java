package org.initium.session;

/** Training samples a second over the last moments. */
final class Throughput {
    private static final double WINDOW_NANOS = 5e8;

    private double samples;
    private long windowStart;
    private double rate;

    void restart(long now) {
        samples = 0;
        windowStart = now;
        rate = 0;
    }

    void add(double handled, long now) {
        samples += handled;
        double elapsed = now - windowStart;
        if (elapsed > WINDOW_NANOS || (rate == 0 && elapsed > WINDOW_NANOS / 10)) {
            rate = samples * 1e9 / elapsed;
            if (elapsed > WINDOW_NANOS) {
                samples = 0;
                windowStart = now;
            }
        }
    }

    double samplesPerSecond() {
        return rate;
    }
}
