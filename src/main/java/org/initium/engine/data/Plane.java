package org.initium.engine.data;

/** A rectangle of the input plane, in input units. */
public record Plane(double minX, double maxX, double minY, double maxY) {
    /** The square that the AI Notes show: [-5, 5] x [-5, 5]. */
    public static final Plane STANDARD = new Plane(-5, 5, -5, 5);

    public Plane {
        if (!(minX < maxX && minY < maxY)) {
            throw new IllegalArgumentException(
                    "a plane needs min < max, not [%s, %s] x [%s, %s]".formatted(minX, maxX, minY, maxY));
        }
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }
}
