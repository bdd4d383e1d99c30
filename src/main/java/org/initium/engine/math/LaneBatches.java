package org.initium.engine.math;

import java.util.Arrays;

/**
 * The batches of an epoch as rows of samples: one row a feature, cut into batches, each batch into {@code chunks} chunks of {@code stride} lanes. Lanes that a
 * batch does not fill repeat its last sample, so that they stay finite as long as real samples do, and have a share of 0 in the mean.
 */
final class LaneBatches {
    /** Lanes of a chunk. */
    final int stride;

    final int chunks;

    /** Lanes of an epoch, so floats from one row to the next. */
    final int row;

    final float[] x;
    final float[] y;

    /** Each sample's share in the mean, for full batches and then for the last one. */
    final float[] shares;

    private final int samples;
    private final int batches;
    private final int inputs;
    private final int outputs;

    /** For each lane, the position in the epoch's order of the sample it holds. */
    private final int[] positions;

    private final int[] rows;
    private float[] inputRows = new float[0];
    private float[] inputColumns = new float[0];
    private float[] targetColumns = new float[0];

    LaneBatches(int samples, int batch, int chunk, int lanes, int inputs, int outputs) {
        int padded = (batch + lanes - 1) / lanes * lanes;
        this.samples = samples;
        this.batches = (samples + batch - 1) / batch;
        this.stride = Math.min(chunk, padded);
        this.chunks = (padded + stride - 1) / stride;
        this.row = batches * chunks * stride;
        this.inputs = inputs;
        this.outputs = outputs;
        this.x = new float[row * inputs];
        this.y = new float[row * outputs];
        this.positions = new int[row];
        this.rows = new int[row];
        for (int lane = 0; lane < row; lane++) {
            int index = lane / (chunks * stride);
            int last = Math.min(samples, (index + 1) * batch) - 1;
            positions[lane] = Math.min(last, index * batch + lane % (chunks * stride));
        }
        this.shares = new float[2 * chunks * stride];
        Arrays.fill(shares, 0, batch, 1f / batch);
        int rest = samples - (batches - 1) * batch;
        Arrays.fill(shares, chunks * stride, chunks * stride + rest, 1f / rest);
    }

    /** Index of the first share of batch {@code index}. */
    int share(int index) {
        return index == batches - 1 ? chunks * stride : 0;
    }

    /** Index of the first lane of a chunk within each row. */
    int lane(int index, int chunk) {
        return (index * chunks + chunk) * stride;
    }

    void arrange(float[] inputValues, float[] targetValues, int[] order) {
        if (inputValues != inputRows) {
            inputRows = inputValues;
            inputColumns = columns(inputValues, inputs);
            targetColumns = columns(targetValues, outputs);
        }
        for (int lane = 0; lane < row; lane++) {
            rows[lane] = order[positions[lane]];
        }
        for (int column = 0; column < inputs; column++) {
            gather(inputColumns, column * samples, rows, x, column * row);
        }
        for (int column = 0; column < outputs; column++) {
            gather(targetColumns, column * samples, rows, y, column * row);
        }
    }

    private static void gather(float[] from, int fromAt, int[] rows, float[] to, int toAt) {
        for (int lane = 0; lane < rows.length; lane++) {
            to[toAt + lane] = from[fromAt + rows[lane]];
        }
    }

    private float[] columns(float[] values, int count) {
        float[] columns = new float[values.length];
        for (int sample = 0; sample < samples; sample++) {
            for (int column = 0; column < count; column++) {
                columns[column * samples + sample] = values[sample * count + column];
            }
        }
        return columns;
    }
}
