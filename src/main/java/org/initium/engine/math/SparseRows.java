package org.initium.engine.math;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * The non-zero inputs of each sample, in two bytes each: of an image of a digit, four fifths of the pixels are 0 and the others have one of 255 values. What a
 * shuffled epoch costs is above all fetching its samples, so they are kept small.
 *
 * <p>The high byte of an entry is the number of columns from the entry before it (at first, from column 0), the low byte an index into {@link #values}, of
 * which the first is 0: an entry that only leads on to the next where one byte is not enough.
 */
public final class SparseRows {
    /** Skipping zeros pays below about this share of others; above, the dense product is faster. */
    private static final double WORTHWHILE = 0.35;

    private static final int FEWEST_FEATURES = 64;

    private static final int LARGEST_STEP = 255;

    /** Entries in a line of the cache. */
    private static final int LINE = 32;

    /** Arms that learn from the same samples share them; a set that nobody learns from is forgotten. */
    private static final Map<float[], Optional<SparseRows>> KNOWN = new WeakHashMap<>();

    final char[] entries;
    final float[] values;

    /** Where each row starts among the entries, and where the last one ends. */
    final int[] starts;

    /** Keeps the compiler from leaving out the reads of {@link #fetch}. */
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    private SparseRows(char[] entries, float[] values, int[] starts) {
        this.entries = entries;
        this.values = values;
        this.starts = starts;
    }

    /** Of {@code inputs}, rows of {@code features}; empty unless most of them are 0 and the others have few values. */
    public static synchronized Optional<SparseRows> of(float[] inputs, int features) {
        return KNOWN.computeIfAbsent(inputs, rows -> collect(rows, features));
    }

    private static Optional<SparseRows> collect(float[] inputs, int features) {
        if (features < FEWEST_FEATURES || nonZeros(inputs) > WORTHWHILE * inputs.length) {
            return Optional.empty();
        }
        return Palette.of(inputs).map(palette -> collect(inputs, features, palette));
    }

    private static SparseRows collect(float[] inputs, int features, Palette palette) {
        int rows = inputs.length / features;
        int[] starts = new int[rows + 1];
        char[] entries = new char[nonZeros(inputs) + rows * (features / LARGEST_STEP)];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int last = 0;
            for (int column = 0; column < features; column++) {
                float value = inputs[row * features + column];
                if (value != 0) {
                    for (; column - last > LARGEST_STEP; last += LARGEST_STEP) {
                        entries[at++] = LARGEST_STEP << 8;
                    }
                    entries[at++] = (char) ((column - last) << 8 | palette.index(value));
                    last = column;
                }
            }
            starts[row + 1] = at;
        }
        return new SparseRows(entries, palette.values(), starts);
    }

    private static int nonZeros(float[] inputs) {
        int count = 0;
        for (float value : inputs) {
            count += value != 0 ? 1 : 0;
        }
        return count;
    }

    /** Reads a little of all that these samples need, so that the memory delivers it at once and not line by line. */
    void fetch(int[] order, int first, int count) {
        int sum = 0;
        for (int s = 0; s < count; s++) {
            int row = order[first + s];
            for (int p = starts[row]; p < starts[row + 1]; p += LINE) {
                sum += entries[p];
            }
        }
        fetched = sum;
    }
}
