package org.initium.engine.training;

/**
 * The share of each batch that was misclassified before the batch's own update. Bounded in size: when full, neighbours are put together and
 * stand as their mean. Empty for data with few features and for a regression.
 */
public final class BatchErrors {
    public static final BatchErrors NONE = new BatchErrors(1, new double[0]);

    private final long batches;
    private final double[] shares;

    BatchErrors(long batches, double[] shares) {
        this.batches = batches;
        this.shares = shares;
    }

    public int size() {
        return shares.length;
    }

    /** Batches that each point is the mean over; the last point may have fewer. */
    public long batches() {
        return batches;
    }

    /** Updates done before the first batch of point {@code i}. */
    public long step(int i) {
        return i * batches;
    }

    /** Misclassified samples as a share of all in the batches of point {@code i}, 0 to 1; NaN where nothing was counted. */
    public double share(int i) {
        return shares[i];
    }
}
