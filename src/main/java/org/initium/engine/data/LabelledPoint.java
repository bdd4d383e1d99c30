package org.initium.engine.data;

/** A point of the input plane with its class, as drawn or read from a file. */
public record LabelledPoint(double x1, double x2, int label) {
    public LabelledPoint {
        if (!Double.isFinite(x1) || !Double.isFinite(x2)) {
            throw new IllegalArgumentException("coordinates must be finite numbers: " + x1 + ", " + x2);
        }
        if (label < 0 || label > 9) {
            throw new IllegalArgumentException("labels run from 0 to 9, not " + label);
        }
    }
}
