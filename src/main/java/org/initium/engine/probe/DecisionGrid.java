package org.initium.engine.probe;

import org.initium.engine.data.Plane;

/** A network's predictions at the centres of a raster of cells over a plane; row 0 is the top (largest x2). */
public final class DecisionGrid {
    private final Plane plane;
    private final int columns;
    private final int rows;
    private final int outputs;
    private final float[] values;

    /** Takes over {@code values}, rows x columns x outputs; nobody may write to it afterwards. */
    public DecisionGrid(Plane plane, int columns, int rows, int outputs, float[] values) {
        this.plane = plane;
        this.columns = columns;
        this.rows = rows;
        this.outputs = outputs;
        this.values = values;
    }

    public Plane plane() {
        return plane;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public int outputs() {
        return outputs;
    }

    /** Prediction of an output (a probability, or the value of a regression) in a cell. */
    public float value(int column, int row, int output) {
        return values[(row * columns + column) * outputs + output];
    }
}
