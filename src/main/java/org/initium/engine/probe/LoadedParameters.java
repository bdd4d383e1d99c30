package org.initium.engine.probe;

import org.initium.engine.math.Crew;
import org.initium.engine.math.Strips;
import org.initium.engine.math.UnitLaneKernel;
import org.initium.engine.network.NetworkShape;

/** The weights and biases that a {@link Propagation} works with: a row of units for each input, padded to whole vectors, in strips. */
final class LoadedParameters {
    private final NetworkShape shape;
    private final int[] rowLengths;
    private final UnitLaneKernel products;
    private final Strips[] weights;
    private final float[][] biases;
    private float[] turned = new float[0];

    /** All 0. {@code rowLengths} are those of the signals of layers 0 to depth. */
    LoadedParameters(NetworkShape shape, int[] rowLengths, UnitLaneKernel products) {
        this.shape = shape;
        this.rowLengths = rowLengths;
        this.products = products;
        this.weights = new Strips[shape.depth() + 1];
        this.biases = new float[shape.depth() + 1][];
        for (int layer = 1; layer <= shape.depth(); layer++) {
            weights[layer] = new Strips(products, shape.fanIn(layer), rowLengths[layer]);
            biases[layer] = new float[rowLengths[layer]];
        }
    }

    /** Takes over {@code flat}, as {@link NetworkShape} lays it out; a crew shares the layers. */
    void load(float[] flat, Crew crew) {
        crew.share(shape.depth(), 1, flat.length, (from, to, member) -> {
            for (int layer = from + 1; layer <= to; layer++) {
                load(flat, layer);
            }
        });
    }

    private void load(float[] flat, int layer) {
        int out = shape.fanOut(layer);
        for (int i = 0; i < shape.fanIn(layer); i++) {
            weights[layer].setRow(i, flat, shape.weightIndex(layer, i, 0), out);
        }
        System.arraycopy(flat, shape.biasOffset(layer), biases[layer], 0, out);
    }

    /** fanIn x fanOut. */
    Strips weights(int layer) {
        return weights[layer];
    }

    /** Lets the weighted sums of some samples be the biases. */
    void startFromBiases(int layer, float[] weightedSums, int from, int to) {
        int row = rowLengths[layer];
        for (int s = from; s < to; s++) {
            System.arraycopy(biases[layer], 0, weightedSums, s * row, row);
        }
    }

    /** fanOut x fanIn, for the way back; the next call writes over it. */
    Strips turned(int layer, Crew crew) {
        int row = rowLengths[layer - 1];
        if (turned.length < shape.fanOut(layer) * row) {
            turned = new float[shape.fanOut(layer) * row];
        }
        Strips to = new Strips(products, turned, shape.fanOut(layer), row);
        crew.share(
                to.count(),
                1,
                (long) shape.fanIn(layer) * rowLengths[layer],
                (first, last, member) -> weights[layer].turn(to, first, last));
        return to;
    }
}
