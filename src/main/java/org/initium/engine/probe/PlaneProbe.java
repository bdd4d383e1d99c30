package org.initium.engine.probe;

import java.util.HashMap;
import java.util.Map;
import org.initium.engine.data.Plane;
import org.initium.engine.math.Crew;
import org.initium.engine.math.Kernels;
import org.initium.engine.math.Predictor;

/** Looks at a network of two inputs over a raster of the input plane; row 0 is the top. Remembers the few rasters that it is asked for. */
public final class PlaneProbe {
    private final Propagation pass;
    private final Predictor predictor;
    private final Map<Raster, float[]> rasters = new HashMap<>();

    private record Raster(Plane plane, int side) {}

    public PlaneProbe(Propagation pass) {
        if (pass.shape().inputs() != 2) {
            throw new IllegalArgumentException(
                    "a plane needs a network of 2 inputs, not " + pass.shape().inputs());
        }
        this.pass = pass;
        this.predictor =
                Predictor.suits(pass.shape()) ? new Predictor(Kernels.best(), pass.shape(), pass.activation()) : null;
    }

    /** Who computes from now on; changes no bit. */
    public void share(Crew crew) {
        pass.share(crew);
    }

    /** Predictions at the centres of side x side cells. */
    public DecisionGrid grid(float[] parameters, Plane plane, int side) {
        if (predictor == null) {
            forward(parameters, plane, side);
            return new DecisionGrid(
                    plane,
                    side,
                    side,
                    pass.shape().outputs(),
                    compact(pass.shape().depth()));
        }
        float[] values = new float[side * side * pass.shape().outputs()];
        predictor.predict(pass.loss(), parameters, centres(plane, side), 0, side * side, values);
        return new DecisionGrid(plane, side, side, pass.shape().outputs(), values);
    }

    /** Activations of all units of all layers at the centres of side x side cells. */
    public UnitMaps unitMaps(float[] parameters, Plane plane, int side) {
        forward(parameters, plane, side);
        float[][] layers = new float[pass.shape().depth() + 1][];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = compact(layer);
        }
        return new UnitMaps(plane, side, layers);
    }

    private void forward(float[] parameters, Plane plane, int side) {
        pass.forward(parameters, centres(plane, side), 0, side * side);
    }

    private float[] centres(Plane plane, int side) {
        return rasters.computeIfAbsent(new Raster(plane, side), raster -> centresOf(plane, side));
    }

    private static float[] centresOf(Plane plane, int side) {
        float[] points = new float[side * side * 2];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int at = 2 * (row * side + column);
                points[at] = (float) (plane.minX() + (column + 0.5) / side * plane.width());
                points[at + 1] = (float) (plane.maxY() - (row + 0.5) / side * plane.height());
            }
        }
        return points;
    }

    private float[] compact(int layer) {
        int units = pass.shape().units(layer);
        int length = pass.rowLength(layer);
        float[] a = pass.activations(layer);
        float[] values = new float[pass.samples() * units];
        for (int s = 0; s < pass.samples(); s++) {
            System.arraycopy(a, s * length, values, s * units, units);
        }
        return values;
    }
}
