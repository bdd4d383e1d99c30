package org.initium.engine.probe;

import java.util.Arrays;

/** Counts of values in equal bins over [min, max]; values outside are counted apart, never folded into the end bins. */
public final class Histogram {
    /** Counts nothing. */
    static final Histogram NONE = new Histogram(-1, 1, new int[1], 0, 0, 0);

    private final double min;
    private final double max;
    private final int[] counts;
    private final int below;
    private final int above;
    private final int notFinite;

    Histogram(double min, double max, int[] counts, int below, int above, int notFinite) {
        this.min = min;
        this.max = max;
        this.counts = counts;
        this.below = below;
        this.above = above;
        this.notFinite = notFinite;
    }

    /** Bins {@code values[from, to)}; the last bin includes {@code max}. */
    public static Histogram of(float[] values, int from, int to, double min, double max, int bins) {
        return ofRows(values, from, 1, to - from, to - from, min, max, bins);
    }

    /** Bins {@code rows} rows of {@code columns} values, {@code stride} apart from {@code offset} on. */
    public static Histogram ofRows(
            float[] values, int offset, int rows, int columns, int stride, double min, double max, int bins) {
        Tally tally = new Tally(min, max, bins);
        for (int row = 0; row < rows; row++) {
            for (int i = offset + row * stride, end = i + columns; i < end; i++) {
                tally.add(values[i]);
            }
        }
        return tally.histogram();
    }

    /** Counts values one by one. */
    static final class Tally {
        private final double min;
        private final double max;
        private final double perUnit;
        private final int[] counts;
        private int below;
        private int above;
        private int notFinite;

        Tally(double min, double max, int bins) {
            this.min = min;
            this.max = max;
            this.perUnit = bins / (max - min);
            this.counts = new int[bins + 1]; // the last one for what rounds up to max
        }

        void add(double value) {
            if (value >= min && value <= max) {
                counts[(int) ((value - min) * perUnit)]++;
            } else if (!Double.isFinite(value)) {
                notFinite++;
            } else if (value < min) {
                below++;
            } else {
                above++;
            }
        }

        Histogram histogram() {
            int bins = counts.length - 1;
            int[] folded = Arrays.copyOf(counts, bins);
            if (bins > 0) {
                folded[bins - 1] += counts[bins];
            }
            return new Histogram(min, max, folded, below, above, notFinite);
        }

        /** Of what this one and another of the same bins counted. */
        Histogram and(Tally other) {
            Tally both = new Tally(min, max, counts.length - 1);
            Arrays.setAll(both.counts, bin -> counts[bin] + other.counts[bin]);
            both.below = below + other.below;
            both.above = above + other.above;
            both.notFinite = notFinite + other.notFinite;
            return both.histogram();
        }
    }

    public double min() {
        return min;
    }

    public double max() {
        return max;
    }

    public int bins() {
        return counts.length;
    }

    public int count(int bin) {
        return counts[bin];
    }

    public int below() {
        return below;
    }

    public int above() {
        return above;
    }

    public int notFinite() {
        return notFinite;
    }

    /** The highest bin. */
    public int peak() {
        int peak = 0;
        for (int count : counts) {
            peak = Math.max(peak, count);
        }
        return peak;
    }
}
