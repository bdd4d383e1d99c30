package org.initium.figure.boundary;

import org.initium.engine.data.Dataset;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;

/** What a snapshot's network says about single points: exact, in double, one sample at a time. */
final class PointPrediction {
    private final ExperimentSpec spec;
    private final NetworkShape shape;
    private final float[] parameters;
    private final double[] before;
    private final double[] after;
    private final double[] outputs;

    PointPrediction(Snapshot snapshot) {
        this.spec = snapshot.spec();
        this.shape = spec.shape();
        this.parameters = snapshot.parameters().toArray();
        int widest = shape.sizes().stream().mapToInt(Integer::intValue).max().orElseThrow();
        this.before = new double[widest];
        this.after = new double[widest];
        this.outputs = new double[shape.outputs()];
    }

    /** The outputs (probabilities, or values of a regression) at a point; the array is used again by the next call. */
    double[] at(double x1, double x2) {
        before[0] = x1;
        before[1] = x2;
        int weight = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            int fanIn = shape.fanIn(layer);
            int fanOut = shape.fanOut(layer);
            int bias = weight + fanIn * fanOut;
            for (int to = 0; to < fanOut; to++) {
                double z = parameters[bias + to];
                for (int from = 0; from < fanIn; from++) {
                    z += before[from] * parameters[weight + from * fanOut + to];
                }
                after[to] = layer < shape.depth() ? spec.activation().value(z) : z;
            }
            System.arraycopy(after, 0, before, 0, fanOut);
            weight = bias + fanOut;
        }
        double[] logits = java.util.Arrays.copyOf(before, outputs.length);
        spec.loss().outputs(logits, outputs);
        return outputs;
    }

    /** The class that the network takes a point for. */
    int label(double x1, double x2) {
        double[] p = at(x1, x2);
        if (p.length == 1) {
            return p[0] > 0.5 ? 1 : 0;
        }
        int best = 0;
        for (int k = 1; k < p.length; k++) {
            best = p[k] > p[best] ? k : best;
        }
        return best;
    }

    boolean misses(Dataset data, int row) {
        return label(data.input(row, 0), data.input(row, 1)) != data.labels()[row];
    }
}
