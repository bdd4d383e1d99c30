package org.initium.engine.theory;

import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;

/** The variance of one initial weight as a function of its layer's size. */
@FunctionalInterface
public interface VarianceRule {
    /** Variance of each weight of a layer with {@code fanIn} inputs and {@code fanOut} units. */
    double variance(int fanIn, int fanOut);

    /** The rule of an initializer; NaN for one whose weights are neither random nor 0, of which mean-field theory says nothing. */
    static VarianceRule of(Initializer initializer) {
        boolean fixed = initializer.family() == InitializerFamily.CONSTANT
                || initializer.family() == InitializerFamily.IDENTITY;
        return fixed && initializer.number() != 0 ? (fanIn, fanOut) -> Double.NaN : initializer::variance;
    }
}
