package org.initium.engine.optimizer;

/** What is added to the cost for large weights; biases are never penalized. */
public sealed interface Regularizer {
    Regularizer NONE = new None();

    record None() implements Regularizer {}

    /** lambda/(2N) sum w^2 over N training samples: weights shrink by 1 - rate lambda/N a step (Nielsen, chapter 3, eq. 93). */
    record L2(double lambda) implements Regularizer {
        public L2 {
            if (!(lambda >= 0 && lambda <= 1e6)) {
                throw new IllegalArgumentException("lambda must be 0 to 1,000,000, not " + lambda);
            }
        }
    }
}
