package org.initium.figure.network;

import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.Snapshot;
import org.initium.figure.scene.ViewOptions;

/**
 * One number for each parameter, weight or gradient as the viewer chose, and the largest finite size among the weights.
 *
 * @param largest never 0, so that it can be divided by
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one frame and is compared by nobody
record LinkValues(float[] values, double largest, boolean allZero) {
    static LinkValues of(Snapshot snapshot, ViewOptions options) {
        float[] values = options.links() == ViewOptions.Links.WEIGHTS
                ? snapshot.parameters().toArray()
                : snapshot.gradient().toArray();
        NetworkShape shape = snapshot.spec().shape();
        double largest = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            for (int i = shape.weightOffset(layer); i < shape.biasOffset(layer); i++) {
                double size = Math.abs(values[i]);
                largest = size > largest && size < Double.POSITIVE_INFINITY ? size : largest;
            }
        }
        return new LinkValues(values, largest == 0 ? 1 : largest, largest == 0);
    }
}
