package org.initium.engine.training;

import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.network.BiasRule;
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
            fillBiases(parameters, shape, layer, spec.bias(), streams.biases(layer));
        }
        return parameters;
    }

    private static void fillBiases(
            float[] parameters, NetworkShape shape, int layer, BiasRule rule, RandomGenerator draws) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
            double spread = rule.spread() == 0 ? 0 : rule.spread() * draws.nextGaussian();
            parameters[shape.biasIndex(layer, unit)] = (float) (rule.constant() + spread);
        }
    }
}
