package org.initium.engine.probe;

import org.initium.engine.data.Dataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/** Scores a network on whole sets, a portion at a time so that the memory needed stays small. */
public final class Evaluation {
    private static final int PORTION = 512;

    private final Loss loss;
    private final Propagation propagation;

    public Evaluation(NetworkShape shape, Activation activation, Loss loss) {
        this.loss = loss;
        this.propagation = Propagation.of(shape, activation, loss);
    }

    /** Cost and accuracy on the first {@code samples} rows of {@code data} (all of them if it has fewer). */
    public Score score(float[] parameters, Dataset data, int samples) {
        return examine(parameters, data, samples).score();
    }

    /** The same, and which classes were confused. */
    public Examination examine(float[] parameters, Dataset data, int samples) {
        Score.Tally tally = new Score.Tally(loss, data);
        int top = propagation.shape().depth();
        int end = Math.min(samples, data.size());
        for (int first = 0; first < end; first += PORTION) {
            int count = Math.min(PORTION, end - first);
            propagation.forward(parameters, data.inputs(), first, count);
            float[] z = propagation.weightedSums(top);
            for (int s = 0; s < count; s++) {
                tally.add(first + s, z, s * propagation.rowLength(top));
            }
        }
        return tally.examination();
    }
}
