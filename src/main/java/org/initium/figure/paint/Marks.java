package org.initium.figure.paint;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** One shape for each class, so that no class is told by its colour alone. All have about the same area. */
public final class Marks {
    private static final int STAR = 5;

    private Marks() {}

    /** Adds the mark of a class, about {@code r} in radius, to a path. */
    public static void add(Path2D path, int label, double x, double y, double r) {
        switch (Math.floorMod(label, FigureColor.CLASSES)) {
            case 1 -> polygon(path, x, y, 1.25 * r, 4, 0);
            case 2 -> polygon(path, x, y, 1.35 * r, 3, 0);
            case 3 -> polygon(path, x, y, 1.25 * r, 4, Math.PI / 4);
            case 4 -> polygon(path, x, y, 1.35 * r, 3, Math.PI);
            case 5 -> polygon(path, x, y, 1.15 * r, 5, 0);
            case 6 -> star(path, x, y, 1.5 * r, 0.6 * r, STAR);
            case 7 -> polygon(path, x, y, 1.1 * r, 6, Math.PI / 6);
            case 8 -> star(path, x, y, 1.5 * r, 0.45 * r, 4);
            case 9 -> polygon(path, x, y, 1.35 * r, 3, Math.PI / 2);
            default -> path.append(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), false);
        }
    }

    private static void polygon(Path2D path, double x, double y, double r, int corners, double turn) {
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            point(path, i, x + r * Math.sin(angle), y - r * Math.cos(angle));
        }
        path.closePath();
    }

    private static void star(Path2D path, double x, double y, double outer, double inner, int tips) {
        for (int i = 0; i < 2 * tips; i++) {
            double r = i % 2 == 0 ? outer : inner;
            double angle = Math.PI * i / tips;
            point(path, i, x + r * Math.sin(angle), y - r * Math.cos(angle));
        }
        path.closePath();
    }

    private static void point(Path2D path, int i, double x, double y) {
        if (i == 0) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
