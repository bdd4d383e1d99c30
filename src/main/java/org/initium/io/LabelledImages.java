package org.initium.io;

import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.InputRows;
import org.initium.engine.data.Plane;

/** Images with their labels as they lie in a file: a byte a pixel, row by row, image after image. */
final class LabelledImages {
    /** Pixels of a set that is small enough to be unpacked for good, to a few megabytes: floats are a little faster to learn from. */
    private static final int FEW_PIXELS = 2_000_000;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final byte[] labels;

    LabelledImages(int width, int height, byte[] pixels, byte[] labels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.labels = labels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int count() {
        return labels.length;
    }

    /** Images {@code from} to {@code to - 1} as samples, pixels scaled to 0..1. */
    Dataset samples(int from, int to) {
        int features = width * height;
        InputRows packed = InputRows.packed(pixels, from, to - from, features);
        InputRows inputs = (to - from) * features <= FEW_PIXELS ? InputRows.of(packed.floats(), features) : packed;
        int[] classes = new int[to - from];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = labels[from + row];
        }
        return Dataset.classification(inputs, classes, DataSpec.Images.CLASSES, Plane.STANDARD);
    }
}
