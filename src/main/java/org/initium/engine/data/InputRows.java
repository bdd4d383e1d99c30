package org.initium.engine.data;

import java.lang.ref.SoftReference;

/**
 * The inputs of samples, row by row: floats, or a byte each, which takes a quarter of the memory and stands for 0 to 1 in steps of 1/255. Immutable by
 * convention: nobody writes to the arrays.
 */
public final class InputRows {
    private static final float[] GREY = greys();

    private final int size;
    private final int features;
    private final byte[] bytes;
    private final int start;
    private final float[] floats;
    private SoftReference<float[]> unpacked = new SoftReference<>(null);

    private InputRows(int size, int features, byte[] bytes, int start, float[] floats) {
        this.size = size;
        this.features = features;
        this.bytes = bytes;
        this.start = start;
        this.floats = floats;
    }

    /** Rows of {@code features} values each. */
    public static InputRows of(float[] values, int features) {
        return new InputRows(values.length / features, features, null, 0, values);
    }

    /** {@code size} rows of bytes, 255 for 1, from row {@code first} of {@code bytes} on. */
    public static InputRows packed(byte[] bytes, int first, int size, int features) {
        return new InputRows(size, features, bytes, first * features, null);
    }

    public int size() {
        return size;
    }

    public int features() {
        return features;
    }

    public boolean isPacked() {
        return floats == null;
    }

    public float value(int row, int feature) {
        int at = row * features + feature;
        return floats == null ? GREY[bytes[start + at] & 0xFF] : floats[at];
    }

    /** The byte, 0 to 255, of a packed value. */
    public int level(int row, int feature) {
        return bytes[start + row * features + feature] & 0xFF;
    }

    /** Copies {@code count} rows from {@code first} on to index {@code at} of {@code into}. */
    public void copy(int first, int count, float[] into, int at) {
        if (floats != null) {
            System.arraycopy(floats, first * features, into, at, count * features);
            return;
        }
        int from = start + first * features;
        for (int i = 0; i < count * features; i++) {
            into[at + i] = GREY[bytes[from + i] & 0xFF];
        }
    }

    /** All rows one after another; unpacked ones are kept while memory lasts. */
    public synchronized float[] floats() {
        if (floats != null) {
            return floats;
        }
        float[] known = unpacked.get();
        if (known == null) {
            known = new float[size * features];
            copy(0, size, known, 0);
            unpacked = new SoftReference<>(known);
        }
        return known;
    }

    /** What each byte, 0 to 255, stands for. */
    public static float[] greys() {
        float[] greys = new float[256];
        for (int value = 0; value < greys.length; value++) {
            greys[value] = value / 255f;
        }
        return greys;
    }
}
