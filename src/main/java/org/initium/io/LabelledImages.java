package org.initium.io;

import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;

/** Images with their labels as they lie in a file: a byte a pixel, row by row, image after image. */
final class LabelledImages {
    private static final float[] GREY = greys();

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
        float[] inputs = new float[(to - from) * features];
        int offset = from * features;
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = GREY[pixels[offset + i] & 0xFF];
        }
        int[] classes = new int[to - from];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = labels[from + row];
        }
        return Dataset.classification(features, inputs, classes, DataSpec.Images.CLASSES, Plane.STANDARD);
    }

    private static float[] greys() {
        float[] greys = new float[256];
        for (int value = 0; value < greys.length; value++) {
            greys[value] = value / 255f;
        }
        return greys;
    }
}
