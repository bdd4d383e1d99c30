package org.initium.figure.digits;

import java.util.List;
import org.initium.figure.scene.Sketch;

/**
 * A drawing as an image in the manner of MNIST (LeCun, Cortes and Burges): scaled to a box of 20 of the 28 pixels, with grey edges, its centre
 * of mass in the middle.
 */
final class SketchPixels {
    private static final double BOX = 20.0 / 28;

    /** Half the width of a stroke, in pixels of a 28-pixel image. */
    private static final double PEN = 1.3 / 28;

    /** A dot is not blown up to a disc. */
    private static final double SMALLEST_EXTENT = 0.2;

    private final int width;
    private final int height;
    private final double side;
    private final float[] pixels;

    private SketchPixels(int width, int height) {
        this.width = width;
        this.height = height;
        this.side = Math.min(width, height);
        this.pixels = new float[width * height];
    }

    /** Pixels from 0, paper, to 1, ink, row by row. */
    static float[] of(Sketch sketch, int width, int height) {
        double[] middle = middle(sketch);
        double scale = (BOX - 2 * PEN) / Math.max(SMALLEST_EXTENT, middle[2]);
        float[] first = new SketchPixels(width, height).paint(sketch, scale, middle[0], middle[1]);
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int i = 0; i < first.length; i++) {
            int row = i / width;
            mass += first[i];
            massX += first[i] * (i - row * width + 0.5);
            massY += first[i] * (row + 0.5);
        }
        if (mass == 0) {
            return first;
        }
        double side = Math.min(width, height);
        double dx = (massX / mass - width / 2.0) / (scale * side);
        double dy = (massY / mass - height / 2.0) / (scale * side);
        return new SketchPixels(width, height).paint(sketch, scale, middle[0] + dx, middle[1] + dy);
    }

    /** Middle of the box around the strokes, and the longer side of that box. */
    private static double[] middle(Sketch sketch) {
        double left = 1;
        double right = 0;
        double top = 1;
        double bottom = 0;
        for (List<Sketch.Dot> stroke : sketch.strokes()) {
            for (Sketch.Dot dot : stroke) {
                left = Math.min(left, dot.x());
                right = Math.max(right, dot.x());
                top = Math.min(top, dot.y());
                bottom = Math.max(bottom, dot.y());
            }
        }
        return new double[] {(left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top)};
    }

    private float[] paint(Sketch sketch, double scale, double middleX, double middleY) {
        for (List<Sketch.Dot> stroke : sketch.strokes()) {
            Sketch.Dot last = stroke.get(0);
            for (Sketch.Dot dot : stroke) {
                paint(
                        width / 2.0 + (last.x() - middleX) * scale * side,
                        height / 2.0 + (last.y() - middleY) * scale * side,
                        width / 2.0 + (dot.x() - middleX) * scale * side,
                        height / 2.0 + (dot.y() - middleY) * scale * side);
                last = dot;
            }
        }
        return pixels;
    }

    /** Darkens the pixels along a piece of a stroke by how much of them it covers. */
    private void paint(double x1, double y1, double x2, double y2) {
        double radius = PEN * side;
        double reach = radius + 1;
        for (int y = clamp(Math.min(y1, y2) - reach, height); y < clamp(Math.max(y1, y2) + reach + 1, height); y++) {
            for (int x = clamp(Math.min(x1, x2) - reach, width); x < clamp(Math.max(x1, x2) + reach + 1, width); x++) {
                double distance = distance(x + 0.5, y + 0.5, x1, y1, x2, y2);
                float ink = (float) Math.max(0, Math.min(1, radius + 0.5 - distance));
                pixels[y * width + x] = Math.max(pixels[y * width + x], ink);
            }
        }
    }

    private static int clamp(double value, int end) {
        return (int) Math.max(0, Math.min(end, Math.floor(value)));
    }

    private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
        return java.awt.geom.Line2D.ptSegDist(x1, y1, x2, y2, x, y);
    }
}
