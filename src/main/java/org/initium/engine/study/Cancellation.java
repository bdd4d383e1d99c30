package org.initium.engine.study;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.initium.engine.math.Crew;

/** Ends a study, or a look at a network, that nobody waits for any more. */
public final class Cancellation {
    private Cancellation() {}

    /** The thread that asks, which before each product looks whether that is still wanted. */
    public static Crew alone(BooleanSupplier cancelled) {
        return (count, unit, products, work) -> {
            check(cancelled);
            work.run(0, count, 0);
        };
    }

    /** Throws {@link CancellationException} where the answer is that it is no longer wanted. */
    public static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("nobody waits for this any more");
        }
    }
}
