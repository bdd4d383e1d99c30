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

    /**
     * {@link #STANDARD} for points that it holds, or a square around its middle for points that noise has driven further out.
     *
     * @param inputs x1, x2 of one point after another
     */
    static Plane standardFor(float[] inputs) {
        double reach = reach(inputs);
        double edge = 1.05 * reach;
        return reach <= STANDARD.maxX ? STANDARD : new Plane(-edge, edge, -edge, edge);
    }

    /**
     * A plane that holds all points with a margin. Points that fill a fair part of {@link #STANDARD} get that one, so that it stays put
     * while points are drawn.
     *
     * @param inputs x1, x2 of one point after another
     */
    public static Plane around(float[] inputs) {
        double[] range1 = range(inputs, 0);
        double[] range2 = range(inputs, 1);
        double reach = reach(inputs);
        return reach >= 1.5 && reach <= 4.75 ? STANDARD : new Plane(range1[0], range1[1], range2[0], range2[1]);
    }

    private static double reach(float[] inputs) {
        double reach = 0;
        for (float coordinate : inputs) {
            reach = Math.max(reach, Math.abs(coordinate));
        }
        return reach;
    }

    /** Least and largest of a coordinate, widened by a tenth of their distance. */
    private static double[] range(float[] inputs, int coordinate) {
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = coordinate; i < inputs.length; i += 2) {
            least = Math.min(least, inputs[i]);
            largest = Math.max(largest, inputs[i]);
        }
        // Points on a line, or on one spot, still need a plane with an inside.
        double margin = Math.max(0.1 * (largest - least), 1e-3 * Math.max(1, Math.max(-least, largest)));
        return new double[] {least - margin, largest + margin};
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }
}
