package org.initium.engine.optimizer;

/** The check that every optimizer makes before it takes a state back. */
final class State {
    private State() {}

    static void requireLength(float[] state, int expected) {
        if (state.length != expected) {
            throw new IllegalArgumentException(
                    "a state of %d numbers does not fit an optimizer that keeps %d".formatted(state.length, expected));
        }
    }
}
