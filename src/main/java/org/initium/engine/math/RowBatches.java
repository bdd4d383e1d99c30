package org.initium.engine.math;

import java.util.Arrays;
import java.util.Optional;
import org.initium.engine.data.InputRows;

/** The batches of an epoch as rows of units, gathered one batch at a time; inputs that are mostly 0 stay where they are and are read as {@link SparseRows}. */
final class RowBatches {
    /** Rows of inputs of the gathered batch, unless {@link #sparse} is there. */
    Matrix x;

    /** {@link #x}, transposed. */
    Matrix turnedX;

    /** Rows of targets of the gathered batch. */
    final float[] y;

    /** Each output's share in the mean, 0 in the padding. */
    final float[] shares;

    /** All samples' inputs other than 0, when few are. */
    Optional<SparseRows> sparse = Optional.empty();

    /** Rows of samples, batch after batch. */
    int[] order = {};

    private final int samples;
    private final int batch;
    private final int inputs;
    private final int outputs;
    private final int outputRow;
    private InputRows inputRows = InputRows.of(new float[0], 1);
    private float[] targetRows = {};

    RowBatches(int samples, int batch, int inputs, int outputs, int outputRow) {
        this.samples = samples;
        this.batch = batch;
        this.inputs = inputs;
        this.outputs = outputs;
        this.outputRow = outputRow;
        this.x = Matrix.rows(new float[0], 0, inputs);
        this.turnedX = x.transposed();
        this.y = new float[batch * outputRow];
        this.shares = new float[outputRow];
    }

    @SuppressWarnings("ReferenceEquality") // the same rows, not equal ones
    void arrange(InputRows inputValues, float[] targetValues, int[] rows) {
        if (inputValues != inputRows) {
            sparse = SparseRows.of(inputValues);
            x = Matrix.rows(new float[sparse.isPresent() ? 0 : batch * inputs], 0, inputs);
            turnedX = x.transposed();
        }
        inputRows = inputValues;
        targetRows = targetValues;
        order = rows;
    }

    /** Position in the order where batch {@code index} starts. */
    int first(int index) {
        return index * batch;
    }

    int count(int index) {
        return Math.min(samples, first(index + 1)) - first(index);
    }

    void gather(int index) {
        int count = count(index);
        if (sparse.isPresent()) {
            sparse.get().fetch(order, first(index), count, targetRows, outputs);
        }
        for (int s = 0; s < count; s++) {
            int row = order[first(index) + s];
            if (sparse.isEmpty()) {
                inputRows.copy(row, 1, x.values(), s * inputs);
            }
            System.arraycopy(targetRows, row * outputs, y, s * outputRow, outputs);
        }
        Arrays.fill(shares, 0, outputs, 1f / count);
    }

    /** About how many inputs of a batch are not 0, while they are read as {@link SparseRows}. */
    long nonZeros() {
        return batch * sparse.orElseThrow().entriesPerRow();
    }

    /** Samples of the gathered batch whose largest output, the first of equal ones, is not that of their class; {@code z} before it becomes a gradient in place. */
    int misclassified(Matrix z, int count) {
        int wrong = 0;
        for (int s = 0; s < count; s++) {
            int at = s * z.row();
            int best = at;
            float largest = z.values()[at];
            for (int i = at + 1; i < at + outputs; i++) {
                float value = z.values()[i];
                best = value > largest ? i : best;
                largest = value > largest ? value : largest;
            }
            wrong += y[best] == 1 ? 0 : 1;
        }
        return wrong;
    }
}
