package org.initium.figure.chart;

/** How far an axis of epochs reaches: to a round number that leaves the run room to grow, so that it stands still most of the time. */
final class EpochReach {
    /** Shorter axes would be outgrown at once. */
    private static final double LEAST = 5;

    private static final double[] ROUND = {1, 1.5, 2, 3, 5, 10};

    private EpochReach() {}

    /** The first of 5, 10, 15, 20, 30, 50, 100, 150, ... that is not below the last epoch known. */
    static double of(long last) {
        double wanted = Math.max(LEAST, (double) last);
        double decade = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            if (wanted <= round * decade) {
                return round * decade;
            }
        }
        return 10 * decade;
    }
}
