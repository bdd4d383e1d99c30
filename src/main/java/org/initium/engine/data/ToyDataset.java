package org.initium.engine.data;

import java.util.Locale;
import org.apache.commons.math3.random.RandomGenerator;

/** Generators of small sets in the plane. */
public enum ToyDataset {
    CIRCLE(Task.BINARY, 2, "class 1 at radius 4, class 0 at radius 1, each + U(-1, 1)", "AI Notes, part I") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            double radius = (label == 1 ? 4 : 1) + noise * (2 * draws.nextDouble() - 1);
            double angle = 2 * Math.PI * draws.nextDouble();
            point[0] = (float) (radius * Math.cos(angle));
            point[1] = (float) (radius * Math.sin(angle));
        }
    };

    private final Task task;
    private final int classes;
    private final String formula;
    private final String source;

    ToyDataset(Task task, int classes, String formula, String source) {
        this.task = task;
        this.classes = classes;
        this.formula = formula;
        this.source = source;
    }

    /** Draws sample {@code i} of the {@code ofClass} samples of class {@code label}: x1, x2. */
    abstract void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point);

    /** Draws {@code samples} samples, the classes as even as the number allows. */
    public Dataset generate(int samples, double noise, RandomGenerator draws) {
        float[] inputs = new float[samples * 2];
        int[] labels = new int[samples];
        float[] point = new float[2];
        for (int row = 0; row < samples; row++) {
            labels[row] = row % classes;
            sample(row / classes, labels[row], (samples + classes - 1) / classes, noise, draws, point);
            inputs[2 * row] = point[0];
            inputs[2 * row + 1] = point[1];
        }
        return Dataset.classification(2, inputs, labels, classes, Plane.STANDARD);
    }

    public Task task() {
        return task;
    }

    /** Number of classes; 0 for a regression. */
    public int classes() {
        return classes;
    }

    public String formula() {
        return formula;
    }

    public String source() {
        return source;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
