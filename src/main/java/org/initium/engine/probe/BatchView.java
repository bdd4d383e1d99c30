package org.initium.engine.probe;

import org.initium.engine.data.Dataset;
import org.initium.engine.network.Loss;

/** The batch that a run is about to learn from, as the network sees it before that update. Immutable. */
public final class BatchView {
    private final long epoch;
    private final int index;
    private final Dataset samples;
    private final float[] predictions;
    private final int[] predicted;
    private final Score score;

    private BatchView(long epoch, int index, Dataset samples, float[] predictions, int[] predicted, Score score) {
        this.epoch = epoch;
        this.index = index;
        this.samples = samples;
        this.predictions = predictions;
        this.predicted = predicted;
        this.score = score;
    }

    /** Reads a batch of a classification off {@code pass}, which has just propagated {@code samples} forward. */
    public static BatchView of(Propagation pass, Loss loss, Dataset samples, long epoch, int index) {
        int top = pass.shape().depth();
        int outputs = samples.outputs();
        float[] sums = pass.weightedSums(top);
        float[] a = pass.activations(top);
        float[] predictions = new float[samples.size() * outputs];
        int[] predicted = new int[samples.size()];
        Score.Tally tally = new Score.Tally(loss, samples);
        for (int row = 0; row < samples.size(); row++) {
            int offset = row * pass.rowLength(top);
            System.arraycopy(a, offset, predictions, row * outputs, outputs);
            predicted[row] = Score.predicted(loss, outputs, sums, offset);
            tally.add(row, sums, offset);
        }
        return new BatchView(epoch, index, samples, predictions, predicted, tally.score());
    }

    /** Epoch of the update to come, from 0. */
    public long epoch() {
        return epoch;
    }

    /** Number of the batch within its epoch, from 0. */
    public int index() {
        return index;
    }

    public int size() {
        return predicted.length;
    }

    /** Inputs and labels, in the order in which the batch holds them. */
    public Dataset samples() {
        return samples;
    }

    public int label(int row) {
        return samples.labels()[row];
    }

    /** The class with the largest output. */
    public int predicted(int row) {
        return predicted[row];
    }

    public boolean isRight(int row) {
        return predicted[row] == label(row);
    }

    /** Output {@code output} for sample {@code row}: a probability with softmax or sigmoid outputs. */
    public float prediction(int row, int output) {
        return predictions[row * samples.outputs() + output];
    }

    public int misclassified() {
        int wrong = 0;
        for (int row = 0; row < size(); row++) {
            wrong += isRight(row) ? 0 : 1;
        }
        return wrong;
    }

    /** Mean loss over the batch. */
    public double cost() {
        return score.cost();
    }
}
