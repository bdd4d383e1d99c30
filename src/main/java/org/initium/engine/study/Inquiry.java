package org.initium.engine.study;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A question about a specification that is answered by computing rather than by training. It falls into parts (seeds, as a rule)
 * that may be computed on any thread and in any order; each gives the same value whenever it is computed.
 *
 * @param <P> what one part gives
 */
public interface Inquiry<P> {
    /** Number of parts, 1 or more. */
    int parts();

    /**
     * Computes one part.
     *
     * @param index 0 to {@link #parts} - 1
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    P part(int index, BooleanSupplier cancelled);

    /** What the first parts say together; {@code parts} holds one or more of them, from index 0 on without a gap. */
    Finding conclude(List<P> parts);
}
