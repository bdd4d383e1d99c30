package org.initium.engine.random;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.apache.commons.math3.random.BitsStreamGenerator;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Generators whose words are kept, so that who asks for the same seed again has them in a fraction of the time; the streams that were not asked
 * for the longest are forgotten first. Changes no number. Safe for several threads.
 */
public final class Recordings {
    private final LongFunction<BitsStreamGenerator> generator;
    private final long mostWords;
    private final Map<Long, Recording> bySeed = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * None yet.
     *
     * @param generator makes the generator of a seed
     * @param mostWords words of 32 bits that are kept; the streams in use may take more
     */
    public Recordings(LongFunction<BitsStreamGenerator> generator, long mostWords) {
        this.generator = generator;
        this.mostWords = mostWords;
    }

    /** Gives what the generator of this seed gives from its start. */
    public synchronized RandomGenerator replay(long seed) {
        Recording recording = bySeed.computeIfAbsent(seed, unknown -> new Recording(generator.apply(unknown)));
        forget();
        return recording.replay();
    }

    private void forget() {
        long size = size();
        Iterator<Recording> eldest = bySeed.values().iterator();
        while (size > mostWords && bySeed.size() > 1) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    /** Words of 32 bits that all take now. */
    synchronized long size() {
        return bySeed.values().stream().mapToLong(Recording::size).sum();
    }
}
