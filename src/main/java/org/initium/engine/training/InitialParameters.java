package org.initium.engine.training;

import org.initium.engine.math.Crew;
import org.initium.engine.network.NetworkShape;

/** The parameters that a run starts from. */
final class InitialParameters {
    private InitialParameters() {}

    /** Products that take as long as drawing a number. */
    private static final int DRAW = 200;

    /** Draws each layer from its own streams, in the order of the flat vector; a crew shares the layers. */
    static float[] draw(ExperimentSpec spec, Crew crew) {
        float[] parameters = new float[spec.shape().parameterCount()];
        crew.share(spec.shape().depth(), 1, (long) DRAW * parameters.length, (from, to, member) -> {
            for (int layer = from + 1; layer <= to; layer++) {
                draw(spec, layer, parameters);
            }
        });
        return parameters;
    }

    private static void draw(ExperimentSpec spec, int layer, float[] parameters) {
        Streams streams = new Streams(spec.seed());
        NetworkShape shape = spec.shape();
        spec.initializer()
                .fill(
                        parameters,
                        shape.weightOffset(layer),
                        shape.fanIn(layer),
                        shape.fanOut(layer),
                        streams.weights(layer));
        spec.bias().fill(parameters, shape.biasOffset(layer), shape.units(layer), streams.biases(layer));
    }
}
