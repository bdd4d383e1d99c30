package org.initium.figure.boundary;

import org.initium.engine.data.Plane;

/**
 * Where the input plane lies in a picture of the decision boundary: the largest rectangle of the plane's own proportions that leaves room
 * for ticks and legend. Turns input units into pixels and back.
 *
 * @param x left edge in pixels
 * @param y top edge in pixels, where x2 is largest
 */
public record PlaneTransform(Plane plane, double x, double y, double width, double height) {
    static final double TICKS_LEFT = 28;
    static final double TICKS_BELOW = 18;
    static final double LEGEND = 24;

    private static final double MARGIN = 8;
    private static final double ENOUGH_FOR_TICKS = 130;

    /** The plane in a boundary figure of this size. */
    public static PlaneTransform of(Plane plane, double width, double height) {
        boolean labelled = Math.min(width, height) >= ENOUGH_FOR_TICKS;
        double left = labelled ? TICKS_LEFT : 2;
        double below = labelled ? TICKS_BELOW + LEGEND : 2;
        double margin = labelled ? MARGIN : 2;
        double roomX = Math.max(4, width - left - margin);
        double roomY = Math.max(4, height - below - margin);
        double scale = Math.min(roomX / plane.width(), roomY / plane.height());
        double w = plane.width() * scale;
        double h = plane.height() * scale;
        return new PlaneTransform(plane, Math.rint(left + (roomX - w) / 2), margin, w, h);
    }

    /** Whether there is room for ticks and legend. */
    boolean labelled() {
        return x >= TICKS_LEFT;
    }

    public double pixelX(double x1) {
        return x + (x1 - plane.minX()) / plane.width() * width;
    }

    public double pixelY(double x2) {
        return y + (plane.maxY() - x2) / plane.height() * height;
    }

    public double x1(double pixelX) {
        return plane.minX() + (pixelX - x) / width * plane.width();
    }

    public double x2(double pixelY) {
        return plane.maxY() - (pixelY - y) / height * plane.height();
    }

    /** Whether a pixel lies on the plane. */
    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= x && pixelX <= x + width && pixelY >= y && pixelY <= y + height;
    }
}
