package org.initium.engine.math;

import java.util.Map;
import java.util.WeakHashMap;

/** The non-zero inputs of each sample. Of an image of a digit, four fifths of the pixels are 0. */
public final class SparseRows {
    /** Skipping zeros pays below about this share of others; above, the dense product is faster. */
    private static final double WORTHWHILE = 0.35;

    /** Arms that learn from the same samples share them; a set that nobody learns from is forgotten. */
    private static final Map<float[], SparseRows> KNOWN = new WeakHashMap<>();

    final int[] starts;
    final char[] columns;
    final float[] values;

    private SparseRows(int rows, int entries) {
        starts = new int[rows + 1];
        columns = new char[entries];
        values = new float[entries];
    }

    /** Whether most of these inputs are 0. */
    static boolean isWorthwhile(float[] inputs, int features) {
        return features >= 64 && features <= Character.MAX_VALUE && entries(inputs) < WORTHWHILE * inputs.length;
    }

    /** Of {@code inputs}, rows of {@code features}. */
    static synchronized SparseRows of(float[] inputs, int features) {
        return KNOWN.computeIfAbsent(inputs, rows -> collect(rows, features));
    }

    private static SparseRows collect(float[] inputs, int features) {
        int rows = inputs.length / features;
        SparseRows sparse = new SparseRows(rows, entries(inputs));
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < features; column++) {
                float value = inputs[row * features + column];
                if (value != 0) {
                    sparse.columns[at] = (char) column;
                    sparse.values[at++] = value;
                }
            }
            sparse.starts[row + 1] = at;
        }
        return sparse;
    }

    private static int entries(float[] inputs) {
        int entries = 0;
        for (float value : inputs) {
            entries += value != 0 ? 1 : 0;
        }
        return entries;
    }
}
