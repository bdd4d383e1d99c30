package org.initium.engine.training;

import org.initium.engine.network.NetworkShape;

/** The parameters that a run starts from. */
final class InitialParameters {
    private InitialParameters() {}

    /** Draws each layer from its own streams, in the order of the flat vector. */
    static float[] draw(ExperimentSpec spec) {
        Streams streams = new Streams(spec.seed());
        NetworkShape shape = spec.shape();
        float[] parameters = new float[shape.parameterCount()];
        for (int layer = 1; layer <= shape.depth(); layer++) {
            spec.initializer()
                    .fill(
                            parameters,
                            shape.weightOffset(layer),
                            shape.fanIn(layer),
                            shape.fanOut(layer),
                            streams.weights(layer));
            spec.bias().fill(parameters, shape.biasOffset(layer), shape.units(layer), streams.biases(layer));
        }
        return parameters;
    }
}
