package org.initium.engine.study.variance;

import java.util.Set;
import org.initium.engine.network.Activation;
import org.initium.engine.study.signal.SignalSpec;
import org.initium.engine.study.signal.WeightSource;

/**
 * One layer on which the derivation is tried.
 *
 * @param held the assumptions that are made to hold; the others are made to fail
 */
public record DerivationSpec(
        int fanIn, int fanOut, Activation activation, WeightSource weights, int samples, Set<Assumption> held) {
    public DerivationSpec {
        held = Set.copyOf(held);
        if (samples < 2 || samples > SignalSpec.MAX_SAMPLES) {
            throw new IllegalArgumentException(
                    "samples must be 2 to %d, not %d".formatted(SignalSpec.MAX_SAMPLES, samples));
        }
    }

    public DerivationSpec withHeld(Set<Assumption> newHeld) {
        return new DerivationSpec(fanIn, fanOut, activation, weights, samples, newHeld);
    }
}
