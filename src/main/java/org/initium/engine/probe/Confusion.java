package org.initium.engine.probe;

/** How often samples of one class were taken for another. Immutable. */
public final class Confusion {
    private final int classes;
    private final int[] counts;

    /** Takes over {@code counts}, actual x predicted, row-major. */
    Confusion(int classes, int[] counts) {
        this.classes = classes;
        this.counts = counts;
    }

    public int classes() {
        return classes;
    }

    /** Samples of class {@code actual} that were taken for class {@code predicted}. */
    public int count(int actual, int predicted) {
        return counts[actual * classes + predicted];
    }

    /** Samples of class {@code actual}. */
    public int ofClass(int actual) {
        int sum = 0;
        for (int predicted = 0; predicted < classes; predicted++) {
            sum += count(actual, predicted);
        }
        return sum;
    }

    public int samples() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    public int correct() {
        int sum = 0;
        for (int label = 0; label < classes; label++) {
            sum += count(label, label);
        }
        return sum;
    }
}
