package org.initium.engine.training;

import org.initium.engine.data.Dataset;

/** Which samples each step learns from. */
final class Batches {
    private final int samples;
    private final int batch;
    private final int perEpoch;
    private final boolean shuffle;
    private final Streams streams;
    private final int[] order;
    private long orderedEpoch = -1;

    Batches(ExperimentSpec spec, int samples) {
        this.samples = samples;
        this.batch = spec.batchOf(samples);
        this.perEpoch = spec.stepsPerEpoch(samples);
        this.shuffle = spec.shuffle() && batch < samples;
        this.streams = new Streams(spec.seed());
        this.order = new int[samples];
        for (int i = 0; i < samples; i++) {
            order[i] = i;
        }
    }

    int perEpoch() {
        return perEpoch;
    }

    /** Samples in a step; the last of an epoch may have fewer. */
    int largest() {
        return batch;
    }

    boolean shuffled() {
        return shuffle;
    }

    /** Rows in the order in which {@code epoch} visits them; the array is reused. */
    int[] order(long epoch) {
        if (shuffle && epoch != orderedEpoch) {
            Shuffle.shuffle(order, streams.batches(epoch));
            orderedEpoch = epoch;
        }
        return order;
    }

    /** Position in the epoch's order where the batch at {@code index} starts. */
    int start(int index) {
        return index * batch;
    }

    int end(int index) {
        return Math.min(samples, (index + 1) * batch);
    }

    /** The rows of {@code set} that the update after {@code step} others learns from. */
    Dataset rows(Dataset set, long step) {
        int index = (int) (step % perEpoch);
        return set.rows(order(step / perEpoch), start(index), end(index));
    }
}
