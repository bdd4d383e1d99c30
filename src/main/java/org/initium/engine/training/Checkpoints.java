package org.initium.engine.training;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Checkpoints at log-spaced steps, so that going back costs a small share of what came before; thinned under a byte budget. */
final class Checkpoints {
    /** Between two powers of two lie at least this many checkpoints, as long as the budget allows. */
    private static final int PER_OCTAVE = 16;

    private final long budget;
    private final NavigableMap<Long, Checkpoint> byStep = new TreeMap<>();
    private long bytes;

    Checkpoints(long budget) {
        this.budget = budget;
    }

    /** Whether a checkpoint belongs at {@code step}: every step at first, then multiples of an ever larger power of two. */
    static boolean isDue(long step) {
        return (step & (Math.max(1, Long.highestOneBit(step) / PER_OCTAVE) - 1)) == 0;
    }

    void add(Checkpoint checkpoint) {
        Checkpoint replaced = byStep.put(checkpoint.step(), checkpoint);
        bytes += checkpoint.bytes() - (replaced == null ? 0 : replaced.bytes());
        while (bytes > budget && byStep.size() > 2) {
            bytes -= byStep.remove(mostCrowded()).bytes();
        }
    }

    /** The latest checkpoint at or before {@code step}; the one at step 0 is never thinned away. */
    Checkpoint before(long step) {
        return byStep.floorEntry(step).getValue();
    }

    /** Takes over another run's checkpoints up to {@code lastStep}. */
    void addAll(Checkpoints others, long lastStep) {
        others.byStep.headMap(lastStep, true).values().forEach(this::add);
    }

    long bytes() {
        return bytes;
    }

    int size() {
        return byStep.size();
    }

    /** The step whose neighbours lie closest together in proportion; neither the first nor the last. */
    private long mostCrowded() {
        long crowded = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (Map.Entry<Long, Checkpoint> entry : byStep.entrySet()) {
            Long before = byStep.lowerKey(entry.getKey());
            Long after = byStep.higherKey(entry.getKey());
            if (before != null && after != null && (after - before) / (after + 1.0) < smallest) {
                smallest = (after - before) / (after + 1.0);
                crowded = entry.getKey();
            }
        }
        return crowded;
    }
}
