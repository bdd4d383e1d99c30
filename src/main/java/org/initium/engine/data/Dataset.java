package org.initium.engine.data;

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
    private final float[] inputs;
    private final float[] targets;
    private final int[] labels;
    private final Plane plane;

    private Dataset(Task task, int features, int outputs, float[] inputs, float[] targets, int[] labels, Plane plane) {
        this.task = task;
        this.features = features;
        this.outputs = outputs;
        this.size = inputs.length / features;
        this.inputs = inputs;
        this.targets = targets;
        this.labels = labels;
        this.plane = plane;
        if (inputs.length != size * features || targets.length != size * outputs) {
            throw new IllegalArgumentException("%d inputs and %d targets do not fit %d features and %d outputs a sample"
                    .formatted(inputs.length, targets.length, features, outputs));
        }
    }

    /**
     * A classification set. Two classes give one output with targets 0 and 1, more give one-hot targets.
     *
     * @param inputs size x features, row-major
     * @param labels the class of each row, 0 to classes - 1
     */
    public static Dataset classification(int features, float[] inputs, int[] labels, int classes, Plane plane) {
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
        return new Dataset(task, features, outputs, inputs, targets, labels, plane);
    }

    /** A regression set: inputs size x features, targets size x outputs, row-major. */
    public static Dataset regression(int features, int outputs, float[] inputs, float[] targets, Plane plane) {
        return new Dataset(Task.REGRESSION, features, outputs, inputs, targets, new int[0], plane);
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

    public float[] inputs() {
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
        return inputs[row * features + feature];
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
            System.arraycopy(inputs, row * features, someInputs, i * features, features);
            System.arraycopy(targets, row * outputs, someTargets, i * outputs, outputs);
            if (someLabels.length > 0) {
                someLabels[i] = labels[row];
            }
        }
        return new Dataset(task, features, outputs, someInputs, someTargets, someLabels, plane);
    }
}
