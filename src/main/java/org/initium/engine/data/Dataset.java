package org.initium.engine.data;

import java.util.stream.IntStream;

/**
 * Samples to learn from, as rows. Immutable by convention: the arrays are shared with the kernels, nobody writes to them.
 *
 * <p>Shapes: {@code inputs} is size x features, {@code targets} is size x outputs, both row-major; {@code labels} holds the
 * class of each row and is empty for a regression.
 */
public final class Dataset {
    private final Task task;
    private final int size;
    private final int features;
    private final int outputs;
    private final InputRows inputs;
    private final float[] targets;
    private final int[] labels;
    private final Plane plane;

    private Dataset(Task task, InputRows inputs, int outputs, float[] targets, int[] labels, Plane plane) {
        this.task = task;
        this.features = inputs.features();
        this.outputs = outputs;
        this.size = inputs.size();
        this.inputs = inputs;
        this.targets = targets;
        this.labels = labels;
        this.plane = plane;
        if (targets.length != size * outputs) {
            throw new IllegalArgumentException("%d samples and %d targets do not fit %d outputs a sample"
                    .formatted(size, targets.length, outputs));
        }
    }

    /**
     * A classification set. Two classes give one output with targets 0 and 1, more give one-hot targets.
     *
     * @param inputs size x features, row-major
     * @param labels the class of each row, 0 to classes - 1
     */
    public static Dataset classification(int features, float[] inputs, int[] labels, int classes, Plane plane) {
        return classification(rows(inputs, features), labels, classes, plane);
    }

    /** The same with inputs as they are stored. */
    public static Dataset classification(InputRows inputs, int[] labels, int classes, Plane plane) {
        int outputs = classes == 2 ? 1 : classes;
        float[] targets = new float[labels.length * outputs];
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] < 0 || labels[row] >= classes) {
                throw new IllegalArgumentException(
                        "row %d has label %d; labels run from 0 to %d".formatted(row, labels[row], classes - 1));
            }
            if (outputs == 1) {
                targets[row] = labels[row];
            } else {
                targets[row * outputs + labels[row]] = 1;
            }
        }
        Task task = outputs == 1 ? Task.BINARY : Task.MULTICLASS;
        return new Dataset(task, inputs, outputs, targets, labels, plane);
    }

    /** A regression set: inputs size x features, targets size x outputs, row-major. */
    public static Dataset regression(int features, int outputs, float[] inputs, float[] targets, Plane plane) {
        return new Dataset(Task.REGRESSION, rows(inputs, features), outputs, targets, new int[0], plane);
    }

    private static InputRows rows(float[] inputs, int features) {
        if (inputs.length % features != 0) {
            throw new IllegalArgumentException(
                    "%d inputs do not fit %d features a sample".formatted(inputs.length, features));
        }
        return InputRows.of(inputs, features);
    }

    public Task task() {
        return task;
    }

    public int size() {
        return size;
    }

    public int features() {
        return features;
    }

    /** Output units that a network needs for this set. */
    public int outputs() {
        return outputs;
    }

    /** Number of classes, 0 for a regression. */
    public int classes() {
        return switch (task) {
            case BINARY -> 2;
            case MULTICLASS -> outputs;
            case REGRESSION -> 0;
        };
    }

    /** Size x features, row-major; of packed inputs a large copy, so ask {@link #inputRows} for a few rows. */
    public float[] inputs() {
        return inputs.floats();
    }

    public InputRows inputRows() {
        return inputs;
    }

    public float[] targets() {
        return targets;
    }

    public int[] labels() {
        return labels;
    }

    /** The part of the input plane worth drawing; meaningful for two features. */
    public Plane plane() {
        return plane;
    }

    public float input(int row, int feature) {
        return inputs.value(row, feature);
    }

    public float target(int row, int output) {
        return targets[row * outputs + output];
    }

    /** The rows named by {@code order[from..to)}, copied in that order. */
    public Dataset rows(int[] order, int from, int to) {
        int count = to - from;
        float[] someInputs = new float[count * features];
        float[] someTargets = new float[count * outputs];
        int[] someLabels = new int[labels.length == 0 ? 0 : count];
        for (int i = 0; i < count; i++) {
            int row = order[from + i];
            inputs.copy(row, 1, someInputs, i * features);
            System.arraycopy(targets, row * outputs, someTargets, i * outputs, outputs);
            if (someLabels.length > 0) {
                someLabels[i] = labels[row];
            }
        }
        return new Dataset(task, InputRows.of(someInputs, features), outputs, someTargets, someLabels, plane);
    }

    /** The first {@code count} rows, their inputs unpacked; this very set when it has no more and is not packed. */
    public Dataset first(int count) {
        int few = Math.min(count, size);
        if (few == size && !inputs.isPacked()) {
            return this;
        }
        return rows(IntStream.range(0, few).toArray(), 0, few);
    }
}
