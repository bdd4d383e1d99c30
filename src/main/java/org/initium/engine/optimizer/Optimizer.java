package org.initium.engine.optimizer;

/** The running state of an update rule over one flat parameter vector. Updating allocates nothing. */
public interface Optimizer {
    /** Called once at the start of every step, before the ranges of that step are updated. */
    default void beginStep() {}

    /** Applies one update to {@code parameters[from, to)} from the gradient at the same indices. */
    void update(float[] parameters, float[] gradient, int from, int to, double rate);

    /** Everything that the next update depends on besides its arguments, as one vector. */
    float[] state();

    /**
     * Puts back what {@link #state()} gave.
     *
     * @throws IllegalArgumentException when the state is of another length, so of another rule or size
     */
    void restore(float[] state);
}
