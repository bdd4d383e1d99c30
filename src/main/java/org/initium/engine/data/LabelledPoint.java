package org.initium.engine.data;

/** A point of the input plane with its class, as drawn or read from a file. */
public record LabelledPoint(double x1, double x2, int label) {
    /** Larger coordinates would leave the range of float after a layer or two. */
    public static final double MAX_COORDINATE = 1e6;

    public LabelledPoint {
        if (!(Math.abs(x1) <= MAX_COORDINATE && Math.abs(x2) <= MAX_COORDINATE)) {
            throw new IllegalArgumentException(
                    "coordinates run from -1,000,000 to 1,000,000, not %s, %s".formatted(x1, x2));
        }
        if (label < 0 || label > 9) {
            throw new IllegalArgumentException("labels run from 0 to 9, not " + label);
        }
    }
}
