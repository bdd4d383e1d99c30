package org.initium.engine.training;

import java.util.Optional;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Propagation;
import org.initium.engine.training.Divergence.Quantity;

/** Finds the first number that is not finite in a step, in the order in which the step computes them. */
final class Autopsy {
    private final NetworkShape shape;
    private final Propagation pass;
    private final long step;

    /** Of a step whose forward and backward passes were made with {@code pass}. */
    Autopsy(Propagation pass, long step) {
        this.shape = pass.shape();
        this.pass = pass;
        this.step = step;
    }

    /** The first of: weighted sums and activations from the first layer up, gradients from the last layer down, updated parameters. */
    Divergence examine(float[] updated) {
        return forward().or(this::backward).or(() -> parameters(updated)).orElseGet(this::largestSum);
    }

    /** Sums taken in another order may just have fitted: the unit that came closest to overflowing is the one. */
    private Divergence largestSum() {
        Divergence largest = new Divergence(step, 0, 0, Quantity.COST, 0);
        for (int layer = 1; layer <= shape.depth(); layer++) {
            for (int s = 0; s < pass.samples(); s++) {
                for (int unit = 0; unit < shape.units(layer); unit++) {
                    float z = pass.weightedSums(layer)[s * pass.rowLength(layer) + unit];
                    if (Math.abs(z) > Math.abs(largest.value())) {
                        largest = new Divergence(step, layer, unit, Quantity.WEIGHTED_SUM, z);
                    }
                }
            }
        }
        return new Divergence(
                step,
                largest.layer(),
                largest.unit(),
                largest.quantity(),
                Math.copySign(Double.POSITIVE_INFINITY, largest.value()));
    }

    private Optional<Divergence> forward() {
        for (int layer = 1; layer <= shape.depth(); layer++) {
            Optional<Divergence> found = units(pass.weightedSums(layer), layer, Quantity.WEIGHTED_SUM);
            if (found.isEmpty()) {
                found = units(pass.activations(layer), layer, Quantity.ACTIVATION);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Divergence> backward() {
        for (int layer = shape.depth(); layer >= 1; layer--) {
            Optional<Divergence> found = units(pass.dJdz(layer), layer, Quantity.GRADIENT);
            if (found.isEmpty()) {
                found = range(pass.gradient(), layer, Quantity.GRADIENT, Quantity.GRADIENT);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Divergence> parameters(float[] updated) {
        for (int layer = 1; layer <= shape.depth(); layer++) {
            Optional<Divergence> found = range(updated, layer, Quantity.WEIGHT, Quantity.BIAS);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Divergence> units(float[] values, int layer, Quantity quantity) {
        for (int s = 0; s < pass.samples(); s++) {
            for (int unit = 0; unit < shape.units(layer); unit++) {
                float value = values[s * pass.rowLength(layer) + unit];
                if (!Float.isFinite(value)) {
                    return Optional.of(new Divergence(step, layer, unit, quantity, value));
                }
            }
        }
        return Optional.empty();
    }

    /** Weights belong to the unit that they lead to. */
    private Optional<Divergence> range(float[] flat, int layer, Quantity ofWeights, Quantity ofBiases) {
        int units = shape.units(layer);
        int biases = shape.biasOffset(layer);
        for (int i = shape.weightOffset(layer); i < biases + units; i++) {
            if (!Float.isFinite(flat[i])) {
                int unit = (i - shape.weightOffset(layer)) % units;
                return Optional.of(new Divergence(step, layer, unit, i < biases ? ofWeights : ofBiases, flat[i]));
            }
        }
        return Optional.empty();
    }
}
