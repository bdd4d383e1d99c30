package org.initium.engine.data;

/** What is learnt from and what is held out; {@code test} may be empty (size 0). */
public record TrainTest(Dataset train, Dataset test) {
    public boolean hasTest() {
        return test.size() > 0;
    }

    /** Everything is learnt from, nothing held out. */
    public static TrainTest all(Dataset train) {
        return new TrainTest(train, train.rows(new int[0], 0, 0));
    }
}
