package org.initium.engine.training;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.initium.engine.random.Recordings;

/**
 * Separate streams of random numbers, all derived from one seed, so that drawing from one never shifts another.
 *
 * @param kept whether the numbers are kept for who asks for the same ones again
 */
public record Streams(long seed, boolean kept) {
    /** Of a network of ten layers of five hundred units and its signals, and of the normals made of them. */
    private static final long KEPT_WORDS = 12L << 20;

    private static final Recordings KEPT = new Recordings(Well19937c::new, KEPT_WORDS);

    /**
     * Keeps the purposes apart. Any odd number would do. Of the seven that were tried, this one gives the first hundred seeds the medians that
     * thousands of seeds have, so that a class that tries seeds 0, 1, 2, ... meets typical runs; any other seeds scatter about the same medians.
     */
    private static final long STRIDE = 0xAEF17502108EF2D9L;

    private enum Purpose {
        DATA(1),
        SPLIT(2),
        WEIGHTS(3),
        BIASES(4),
        BATCHES(5),
        NOISE(6);

        private final long number;

        Purpose(long number) {
            this.number = number;
        }
    }

    /** Streams whose numbers are not kept. */
    public Streams(long seed) {
        this(seed, false);
    }

    /**
     * The same streams, whose numbers are kept for who asks again: a run that differs by size or scale of its first weights, as the next stop of a
     * slider asks for, has them in a fraction of the time.
     */
    public Streams keeping() {
        return new Streams(seed, true);
    }

    public RandomGenerator data() {
        return stream(Purpose.DATA, 0);
    }

    /** Decides which samples are held out. */
    public RandomGenerator split() {
        return stream(Purpose.SPLIT, 0);
    }

    /** One stream a layer, so that adding a layer leaves the draws of the others as they were. */
    public RandomGenerator weights(int layer) {
        return stream(Purpose.WEIGHTS, layer);
    }

    /** Not kept, as most biases take no draws. */
    public RandomGenerator biases(int layer) {
        return new Well19937c(seed(Purpose.BIASES, layer));
    }

    /** One stream an epoch, so that any epoch's batches can be drawn again without the epochs before it. */
    public RandomGenerator batches(long epoch) {
        return new SplitMix64(seed(Purpose.BATCHES, epoch));
    }

    public RandomGenerator noise(long step) {
        return stream(Purpose.NOISE, step);
    }

    private RandomGenerator stream(Purpose purpose, long index) {
        long mixed = seed(purpose, index);
        return kept ? KEPT.replay(mixed) : new Well19937c(mixed);
    }

    /** Mixed, so that neighbouring seeds give unrelated streams. */
    private long seed(Purpose purpose, long index) {
        return SplitMix64.mix(SplitMix64.mix(seed + STRIDE * purpose.number) + index);
    }
}
