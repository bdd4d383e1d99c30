package org.initium.engine.math;

import java.util.Arrays;

/** The batches of an epoch as rows of units, gathered one batch at a time; inputs that are mostly 0 stay where they are and are read as {@link SparseRows}. */
final class RowBatches {
    /** In larger batches each weight that a dense product loads serves so many samples that skipping zeros no longer pays. */
    private static final int LARGEST_SPARSE_BATCH = 16;

    /** Rows of inputs of the gathered batch, unless {@link #sparse} is there. */
    float[] x = new float[0];

    /** Rows of targets of the gathered batch. */
    final float[] y;

    /** Each output's share in the mean, 0 in the padding. */
    final float[] shares;

    /** All samples' inputs other than 0, or null. */
    SparseRows sparse;

    private final int samples;
    private final int batch;
    private final int inputs;
    private final int outputs;
    private final int outputRow;
    private float[] inputRows = new float[0];
    private float[] targetRows = new float[0];
    private int[] order = new int[0];

    RowBatches(int samples, int batch, int inputs, int outputs, int outputRow) {
        this.samples = samples;
        this.batch = batch;
        this.inputs = inputs;
        this.outputs = outputs;
        this.outputRow = outputRow;
        this.y = new float[batch * outputRow];
        this.shares = new float[outputRow];
    }

    void arrange(float[] inputValues, float[] targetValues, int[] rows) {
        if (inputValues != inputRows) {
            boolean skipZeros = batch <= LARGEST_SPARSE_BATCH && SparseRows.isWorthwhile(inputValues, inputs);
            sparse = skipZeros ? SparseRows.of(inputValues, inputs) : null;
            x = new float[skipZeros ? 0 : batch * inputs];
        }
        inputRows = inputValues;
        targetRows = targetValues;
        order = rows;
    }

    int count(int index) {
        return Math.min(samples, (index + 1) * batch) - index * batch;
    }

    /** The row, among all samples, of sample {@code s} of a batch. */
    int row(int index, int s) {
        return order[index * batch + s];
    }

    void gather(int index) {
        int count = count(index);
        for (int s = 0; s < count; s++) {
            int row = row(index, s);
            if (sparse == null) {
                System.arraycopy(inputRows, row * inputs, x, s * inputs, inputs);
            }
            System.arraycopy(targetRows, row * outputs, y, s * outputRow, outputs);
        }
        Arrays.fill(shares, 0, outputs, 1f / count);
    }
}
