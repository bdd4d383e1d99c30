package org.initium.engine.probe;

import org.initium.engine.data.Plane;

/** The activation of every unit over the input plane, as one small square raster a unit; row 0 is the top. */
public final class UnitMaps {
    private final Plane plane;
    private final int side;
    private final float[][] layers;

    /** Takes over {@code layers}: for each layer 0 to depth, side x side x units. */
    public UnitMaps(Plane plane, int side, float[][] layers) {
        this.plane = plane;
        this.side = side;
        this.layers = layers;
    }

    public Plane plane() {
        return plane;
    }

    public int side() {
        return side;
    }

    public float value(int layer, int unit, int column, int row) {
        float[] values = layers[layer];
        int units = values.length / (side * side);
        return values[(row * side + column) * units + unit];
    }
}
