package org.initium.engine.training;

import java.util.Arrays;
import org.initium.engine.data.TrainTest;

/** Counts what is misclassified, batch after batch, in at most {@link #CAPACITY} points. */
final class BatchErrorRecorder {
    static final int CAPACITY = 512;

    private final boolean wanted;
    private final long[] wrong = new long[CAPACITY];
    private final long[] samples = new long[CAPACITY];
    private int size;
    private long stride = 1;

    BatchErrorRecorder(TrainTest data) {
        this.wanted = PictureSamples.isWide(data.train())
                && data.train().classes() > 0
                && data.train().outputs() > 1;
    }

    /** Adds the batch learnt from at {@code step}, {@code count} samples of which {@code misclassified} were wrong; steps come in rising order. */
    void record(long step, int misclassified, int count) {
        if (!wanted) {
            return;
        }
        while (step / stride >= CAPACITY) {
            thin();
        }
        int point = (int) (step / stride);
        size = Math.max(size, point + 1);
        wrong[point] += misclassified;
        samples[point] += count;
    }

    private void thin() {
        stride *= 2;
        int half = (size + 1) / 2;
        for (int i = 0; i < half; i++) {
            wrong[i] = wrong[2 * i] + (2 * i + 1 < size ? wrong[2 * i + 1] : 0);
            samples[i] = samples[2 * i] + (2 * i + 1 < size ? samples[2 * i + 1] : 0);
        }
        Arrays.fill(wrong, half, size, 0);
        Arrays.fill(samples, half, size, 0);
        size = half;
    }

    /** Takes over another run's points that were complete before {@code step}. */
    void copyBefore(BatchErrorRecorder other, long step) {
        stride = other.stride;
        size = (int) Math.min(other.size, step / stride);
        System.arraycopy(other.wrong, 0, wrong, 0, size);
        System.arraycopy(other.samples, 0, samples, 0, size);
        Arrays.fill(wrong, size, CAPACITY, 0);
        Arrays.fill(samples, size, CAPACITY, 0);
    }

    BatchErrors errors() {
        double[] shares = new double[size];
        for (int i = 0; i < size; i++) {
            shares[i] = samples[i] == 0 ? Double.NaN : (double) wrong[i] / samples[i];
        }
        return new BatchErrors(stride, shares);
    }
}
