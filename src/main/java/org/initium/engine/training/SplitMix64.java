package org.initium.engine.training;

import org.apache.commons.math3.random.BitsStreamGenerator;

/**
 * The generator of Steele, Lea and Flood 2014: a counter, mixed. Its whole state is one number, so that a new one costs nothing: the order of the batches
 * starts one every epoch, which for a toy set is every few microseconds.
 */
final class SplitMix64 extends BitsStreamGenerator {
    private static final long serialVersionUID = 1;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    @Override
    public void setSeed(int seed) {
        setSeed((long) seed);
    }

    @Override
    public void setSeed(int[] seed) {
        long combined = 0;
        for (int part : seed) {
            combined = mix(combined + part);
        }
        setSeed(combined);
    }

    @Override
    public void setSeed(long seed) {
        state = seed;
        clear();
    }

    @Override
    protected int next(int bits) {
        return (int) (nextLong() >>> (64 - bits));
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** 0 to n - 1 as the high half of a product (Lemire 2019); with 32 random bits the bias is below n/2^32. */
    @Override
    public int nextInt(int n) {
        if (n <= 0) {
            throw new IllegalArgumentException("a random index needs a bound of 1 or more, not " + n);
        }
        return (int) (((nextLong() >>> 32) * n) >>> 32);
    }

    /** The finalizer: neighbouring numbers become unrelated ones. */
    static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
