package org.initium.engine.math;

import java.util.Arrays;

/**
 * Batches as rows of samples: each batch is {@code chunks} chunks, each chunk a row of {@code stride} samples for every feature. Lanes that a batch does not
 * fill repeat its last sample, so that they stay finite as long as real samples do, and have a share of 0 in the mean.
 */
final class LaneBatches {
    final int stride;
    final int chunks;
    final int inputs;
    final int outputs;
    final float[] x;
    final float[] y;
    /** Each sample's share in the mean, for full batches and then for the last one. */
    final float[] shares;

    private final int samples;
    private final int batch;
    private final int batches;

    LaneBatches(int samples, int batch, int chunk, int lanes, int inputs, int outputs) {
        int padded = (batch + lanes - 1) / lanes * lanes;
        this.samples = samples;
        this.batch = batch;
        this.batches = (samples + batch - 1) / batch;
        this.stride = Math.min(chunk, padded);
        this.chunks = (padded + stride - 1) / stride;
        this.inputs = inputs;
        this.outputs = outputs;
        this.x = new float[batches * chunks * stride * inputs];
        this.y = new float[batches * chunks * stride * outputs];
        this.shares = new float[2 * chunks * stride];
        Arrays.fill(shares, 0, batch, 1f / batch);
        int last = samples - (batches - 1) * batch;
        Arrays.fill(shares, chunks * stride, chunks * stride + last, 1f / last);
    }

    /** Index of the first share of batch {@code index}. */
    int share(int index) {
        return index == batches - 1 ? chunks * stride : 0;
    }

    void arrange(float[] inputRows, float[] targetRows, int[] order) {
        for (int index = 0; index < batches; index++) {
            int from = index * batch;
            int to = Math.min(samples, from + batch);
            fill(x, index * chunks * stride * inputs, inputRows, inputs, order, from, to);
            fill(y, index * chunks * stride * outputs, targetRows, outputs, order, from, to);
        }
    }

    private void fill(float[] lanes, int at, float[] rows, int columns, int[] order, int from, int to) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            int base = at + chunk * stride * columns;
            int first = from + chunk * stride;
            int count = Math.max(0, Math.min(stride, to - first));
            for (int lane = 0; lane < count; lane++) {
                int row = order[first + lane] * columns;
                for (int column = 0; column < columns; column++) {
                    lanes[base + column * stride + lane] = rows[row + column];
                }
            }
            int last = order[to - 1] * columns;
            for (int column = 0; column < columns; column++) {
                for (int lane = count; lane < stride; lane++) {
                    lanes[base + column * stride + lane] = rows[last + column];
                }
            }
        }
    }
}
