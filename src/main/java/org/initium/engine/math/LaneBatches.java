package org.initium.engine.math;

import java.util.Arrays;

/**
 * The batches of an epoch as rows of samples: one row a feature, cut into batches, each batch into {@code chunks} chunks of {@code stride} lanes. Lanes that a
 * batch does not fill hold zeros, so that they stay finite as long as the parameters do, and have a share of 0 in the mean.
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

    /** The lane of each position in the epoch's order. */
    private final int[] lanes;

    private float[] inputRows = new float[0];
    private float[] inputColumns = new float[0];
    private float[] targetColumns = new float[0];

    LaneBatches(int samples, int batch, int chunk, int vector, int inputs, int outputs) {
        int padded = (batch + vector - 1) / vector * vector;
        this.samples = samples;
        this.batches = (samples + batch - 1) / batch;
        this.stride = Math.min(chunk, padded);
        this.chunks = (padded + stride - 1) / stride;
        this.row = batches * chunks * stride;
        this.inputs = inputs;
        this.outputs = outputs;
        this.x = new float[row * inputs];
        this.y = new float[row * outputs];
        this.lanes = new int[samples];
        for (int position = 0; position < samples; position++) {
            lanes[position] = position / batch * chunks * stride + position % batch;
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
        for (int column = 0; column < inputs; column++) {
            scatter(inputColumns, column * samples, order, x, column * row);
        }
        for (int column = 0; column < outputs; column++) {
            scatter(targetColumns, column * samples, order, y, column * row);
        }
    }

    private void scatter(float[] from, int fromAt, int[] order, float[] to, int toAt) {
        for (int position = 0; position < lanes.length; position++) {
            to[toAt + lanes[position]] = from[fromAt + order[position]];
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
