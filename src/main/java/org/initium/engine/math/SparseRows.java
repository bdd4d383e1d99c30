package org.initium.engine.math;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.initium.engine.data.InputRows;

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
    private static final Map<InputRows, Optional<SparseRows>> KNOWN = new WeakHashMap<>();

    final char[] entries;
    final float[] values;

    /** Where each row starts among the entries, and where the last one ends. */
    final int[] starts;

    private final float largest;

    /** Keeps the compiler from leaving out the reads of {@link #fetch}. */
    @SuppressWarnings("UnusedVariable")
    private float fetched;

    private SparseRows(char[] entries, float[] values, int[] starts) {
        this.entries = entries;
        this.values = values;
        this.starts = starts;
        this.largest = values[values.length - 1];
    }

    /** Of {@code inputs}; empty unless most of them are 0 and the others have few values. */
    public static synchronized Optional<SparseRows> of(InputRows inputs) {
        return KNOWN.computeIfAbsent(inputs, SparseRows::collect);
    }

    private static Optional<SparseRows> collect(InputRows inputs) {
        if (inputs.features() < FEWEST_FEATURES) {
            return Optional.empty();
        }
        int nonZeros = nonZeros(inputs);
        if (nonZeros > WORTHWHILE * inputs.size() * inputs.features()) {
            return Optional.empty();
        }
        return Palette.of(inputs).map(palette -> collect(inputs, nonZeros, palette));
    }

    private static SparseRows collect(InputRows inputs, int nonZeros, Palette palette) {
        int rows = inputs.size();
        int features = inputs.features();
        int[] starts = new int[rows + 1];
        char[] entries = new char[nonZeros + rows * (features / LARGEST_STEP)];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int last = 0;
            for (int column = 0; column < features; column++) {
                int index = palette.index(inputs, row, column);
                if (index != 0) {
                    for (; column - last > LARGEST_STEP; last += LARGEST_STEP) {
                        entries[at++] = LARGEST_STEP << 8;
                    }
                    entries[at++] = (char) ((column - last) << 8 | index);
                    last = column;
                }
            }
            starts[row + 1] = at;
        }
        return new SparseRows(entries, palette.values(), starts);
    }

    private static int nonZeros(InputRows inputs) {
        int count = 0;
        for (int row = 0; row < inputs.size(); row++) {
            for (int column = 0; column < inputs.features(); column++) {
                count += inputs.value(row, column) != 0 ? 1 : 0;
            }
        }
        return count;
    }

    /** The largest of the inputs' values. */
    float largest() {
        return largest;
    }

    /** The mean number of entries of a sample. */
    long entriesPerRow() {
        return starts[starts.length - 1] / (starts.length - 1);
    }

    /** Reads a little of all that these samples need, and of their rows of targets, so that the memory delivers it at once and not line by line. */
    void fetch(int[] order, int first, int count, float[] targets, int outputs) {
        int sum = 0;
        float targetSum = 0;
        for (int s = 0; s < count; s++) {
            int row = order[first + s];
            targetSum += targets[row * outputs];
            for (int p = starts[row]; p < starts[row + 1]; p += LINE) {
                sum += entries[p];
            }
        }
        fetched = sum + targetSum;
    }
}
