package org.initium.engine.study;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Ends a study that nobody waits for any more. */
public final class Cancellation {
    private Cancellation() {}

    /** Throws {@link CancellationException} where the answer is that it is no longer wanted. */
    public static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the study is no longer wanted");
        }
    }
}
