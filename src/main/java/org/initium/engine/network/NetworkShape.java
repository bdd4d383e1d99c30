package org.initium.engine.network;

import java.util.List;

/**
 * Layer sizes and where each layer's parameters lie in one flat vector.
 *
 * <p>Layers count from 1 (first hidden) to {@link #depth()} (output); layer 0 is the input. The flat vector holds, layer by
 * layer, the weights as fanIn x fanOut (row = the unit a link comes from, column = the unit it goes to), then the biases.
 */
public record NetworkShape(List<Integer> sizes) {
    /** Larger networks have no place in a lab and would only exhaust the memory. */
    public static final int MAX_UNITS = 10_000;

    /** The input included. */
    public static final int MAX_LAYERS = 101;

    /** Weights and biases: training keeps a handful of copies, a gigabyte or so. */
    public static final int MAX_PARAMETERS = 30_000_000;

    public NetworkShape {
        sizes = List.copyOf(sizes);
        if (sizes.size() < 2 || sizes.size() > MAX_LAYERS) {
            throw new IllegalArgumentException(
                    "a network has 2 to %d layers, input included, not %d".formatted(MAX_LAYERS, sizes.size()));
        }
        for (int size : sizes) {
            if (size < 1 || size > MAX_UNITS) {
                throw new IllegalArgumentException("a layer has 1 to %d units, not %d".formatted(MAX_UNITS, size));
            }
        }
        long parameters = weightOffset(sizes, sizes.size());
        if (parameters > MAX_PARAMETERS) {
            throw new IllegalArgumentException(
                    "a network has at most %,d weights and biases, not %,d; take fewer or smaller layers"
                            .formatted(MAX_PARAMETERS, parameters));
        }
    }

    public static NetworkShape of(Integer... sizes) {
        return new NetworkShape(List.of(sizes));
    }

    /** Number of layers with weights: hidden layers plus the output layer. */
    public int depth() {
        return sizes.size() - 1;
    }

    /** Units in layer {@code layer}; 0 is the input. */
    public int units(int layer) {
        return sizes.get(layer);
    }

    public int fanIn(int layer) {
        return sizes.get(layer - 1);
    }

    public int fanOut(int layer) {
        return sizes.get(layer);
    }

    public int inputs() {
        return sizes.get(0);
    }

    public int outputs() {
        return sizes.get(depth());
    }

    /** Number of weights and biases in all layers. */
    public int parameterCount() {
        return weightOffset(depth() + 1);
    }

    /** Index of the first weight of a layer (1 to depth) in the flat vector. */
    public int weightOffset(int layer) {
        return (int) weightOffset(sizes, layer); // which is no more than MAX_PARAMETERS
    }

    private static long weightOffset(List<Integer> sizes, int layer) {
        long offset = 0;
        for (int l = 1; l < layer; l++) {
            offset += (sizes.get(l - 1) + 1L) * sizes.get(l);
        }
        return offset;
    }

    /** Index of the first bias of a layer (1 to depth) in the flat vector. */
    public int biasOffset(int layer) {
        return weightOffset(layer) + fanIn(layer) * fanOut(layer);
    }

    /** Index of the weight on the link from unit {@code from} of layer - 1 to unit {@code to} of layer. */
    public int weightIndex(int layer, int from, int to) {
        return weightOffset(layer) + from * fanOut(layer) + to;
    }

    public int biasIndex(int layer, int to) {
        return biasOffset(layer) + to;
    }
}
