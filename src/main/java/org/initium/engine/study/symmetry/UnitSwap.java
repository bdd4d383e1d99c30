package org.initium.engine.study.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;

/**
 * Two units of a hidden layer that change places with all their links; what the network computes stays as it was.
 *
 * @param layer 1 to depth - 1
 */
public record UnitSwap(int layer, int one, int other) {
    /** The swap that makes {@code after} of {@code before}, both of one shape; empty when something else, or nothing, has changed. */
    public static Optional<UnitSwap> between(Parameters before, Parameters after) {
        for (int layer = 1; layer < before.shape().depth(); layer++) {
            List<Integer> changed = changed(layer, before, after);
            if (changed.size() == 2) {
                UnitSwap swap = new UnitSwap(layer, changed.get(0), changed.get(1));
                if (Arrays.equals(swap.applied(before), after.toArray())) {
                    return Optional.of(swap);
                }
            }
        }
        return Optional.empty();
    }

    /** Units of a layer whose incoming links or bias have changed. */
    private static List<Integer> changed(int layer, Parameters before, Parameters after) {
        NetworkShape shape = before.shape();
        List<Integer> changed = new ArrayList<>();
        for (int unit = 0; unit < shape.units(layer); unit++) {
            boolean same = before.bias(layer, unit) == after.bias(layer, unit);
            for (int from = 0; from < shape.fanIn(layer); from++) {
                same &= before.weight(layer, from, unit) == after.weight(layer, from, unit);
            }
            if (!same) {
                changed.add(unit);
            }
        }
        return changed;
    }

    /** The flat vector with the two units in each other's place. */
    float[] applied(Parameters parameters) {
        NetworkShape shape = parameters.shape();
        float[] flat = parameters.toArray();
        for (int from = 0; from < shape.fanIn(layer); from++) {
            exchange(flat, shape.weightIndex(layer, from, one), shape.weightIndex(layer, from, other));
        }
        exchange(flat, shape.biasIndex(layer, one), shape.biasIndex(layer, other));
        for (int to = 0; to < shape.fanOut(layer + 1); to++) {
            exchange(flat, shape.weightIndex(layer + 1, one, to), shape.weightIndex(layer + 1, other, to));
        }
        return flat;
    }

    private static void exchange(float[] flat, int one, int other) {
        float kept = flat[one];
        flat[one] = flat[other];
        flat[other] = kept;
    }
}
