package org.initium.engine.training;

import org.initium.engine.math.Crew;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.WeightDraw;

/** The parameters that a run starts from. */
public final class InitialParameters {
    private InitialParameters() {}

    /** Products that take as long as drawing a number. */
    private static final int DRAW = 200;

    /** Ten layers of five hundred units below a hundred inputs, and some more. */
    private static final int MOST_KEPT = 2_500_000;

    /** Draws each layer from its own streams, in the order of the flat vector, and sets by hand what belongs at the start; a crew shares the layers. */
    static float[] draw(ExperimentSpec spec, Streams streams, Crew crew) {
        float[] parameters = new float[spec.shape().parameterCount()];
        crew.share(spec.shape().depth(), 1, (long) DRAW * parameters.length, (from, to, member) -> {
            for (int layer = from + 1; layer <= to; layer++) {
                draw(streams, spec.shape(), layer, spec.initializer(), spec.bias(), parameters);
            }
        });
        for (WeightEdit edit : spec.edits()) {
            if (edit.step() == 0) {
                parameters[edit.index()] = edit.value();
            }
        }
        return parameters;
    }

    /** For a run that is watched, whose next settings will ask for the same: kept, unless the network is so large that they would fill the memory. */
    public static Streams keptStreams(long seed, NetworkShape shape) {
        Streams streams = new Streams(seed);
        return shape.parameterCount() <= MOST_KEPT ? streams.keeping() : streams;
    }

    /** Draws one layer's weights and biases from its own streams into {@code parameters}, laid out as {@link NetworkShape} says. */
    public static void draw(
            Streams streams, NetworkShape shape, int layer, WeightDraw weights, BiasRule bias, float[] parameters) {
        weights.fill(
                parameters, shape.weightOffset(layer), shape.fanIn(layer), shape.fanOut(layer), streams.weights(layer));
        bias.fill(parameters, shape.biasOffset(layer), shape.units(layer), streams.biases(layer));
    }
}
