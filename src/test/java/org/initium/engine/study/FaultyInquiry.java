package org.initium.engine.study;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Goes wrong in its only part, for tests of what is told then. */
public record FaultyInquiry() implements Inquiry<Integer> {
    @Override
    public int parts() {
        return 1;
    }

    @Override
    public Integer part(int index, BooleanSupplier cancelled) {
        throw new IllegalStateException("as a test of faults wants it");
    }

    @Override
    public Finding conclude(List<Integer> done) {
        return new Finding() {};
    }
}
