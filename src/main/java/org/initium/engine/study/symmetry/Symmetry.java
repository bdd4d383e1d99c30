package org.initium.engine.study.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;

/**
 * Which units of a network are twins: units of one layer with the same incoming weights and bias, up to rounding. Twins give the
 * same output for every input.
 */
public final class Symmetry {
    /** A few rounding errors of float, relative to the larger of two weights. */
    private static final double ROUNDING = 1e-6;

    private final Parameters parameters;
    private final NetworkShape shape;
    private final int[][] groups;

    private Symmetry(Parameters parameters) {
        this.parameters = parameters;
        this.shape = parameters.shape();
        this.groups = new int[shape.depth() + 1][];
        for (int l = 1; l <= shape.depth(); l++) {
            groups[l] = groups(l);
        }
    }

    public static Symmetry of(Parameters parameters) {
        return new Symmetry(parameters);
    }

    /** Units of a layer (1 to depth) that are unlike all others, plus one for each group of twins. */
    public int distinctUnits(int layer) {
        return Arrays.stream(groups[layer]).max().getAsInt() + 1;
    }

    /** The group of a unit, counted from 0 in the order of each group's first unit; twins share it. */
    public int group(int layer, int unit) {
        return groups[layer][unit];
    }

    /** Euclidean distance between the incoming weights and biases of two units of a layer. */
    public double distance(int layer, int one, int other) {
        double square = Math.pow((double) parameters.bias(layer, one) - parameters.bias(layer, other), 2);
        for (int i = 0; i < shape.fanIn(layer); i++) {
            square += Math.pow((double) parameters.weight(layer, i, one) - parameters.weight(layer, i, other), 2);
        }
        return Math.sqrt(square);
    }

    /** The largest distance of a layer's units from its first; 0 when all are exact twins. */
    public double spread(int layer) {
        double largest = 0;
        for (int unit = 1; unit < shape.units(layer); unit++) {
            largest = Math.max(largest, distance(layer, 0, unit));
        }
        return largest;
    }

    private int[] groups(int layer) {
        int[] found = new int[shape.units(layer)];
        List<Integer> firsts = new ArrayList<>();
        for (int unit = 0; unit < found.length; unit++) {
            int group = 0;
            while (group < firsts.size() && !areTwins(layer, firsts.get(group), unit)) {
                group++;
            }
            if (group == firsts.size()) {
                firsts.add(unit);
            }
            found[unit] = group;
        }
        return found;
    }

    private boolean areTwins(int layer, int one, int other) {
        if (!agree(parameters.bias(layer, one), parameters.bias(layer, other))) {
            return false;
        }
        for (int i = 0; i < shape.fanIn(layer); i++) {
            if (!agree(parameters.weight(layer, i, one), parameters.weight(layer, i, other))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    }
}
