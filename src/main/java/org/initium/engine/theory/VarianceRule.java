package org.initium.engine.theory;

/** The variance of one initial weight as a function of its layer's size; {@code initializer::variance} is one. */
@FunctionalInterface
public interface VarianceRule {
    /** Variance of each weight of a layer with {@code fanIn} inputs and {@code fanOut} units. */
    double variance(int fanIn, int fanOut);
}
