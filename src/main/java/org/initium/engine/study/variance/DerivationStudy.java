package org.initium.engine.study.variance;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerMoments;
import org.initium.engine.probe.Propagation;
import org.initium.engine.training.Streams;

/** Tries the derivation on a layer whose inputs, weights and gradients keep or break its assumptions. Safe for several threads. */
public final class DerivationStudy {
    private static final double SMALL = 0.1;

    private final DerivationSpec spec;

    public DerivationStudy(DerivationSpec spec) {
        this.spec = spec;
    }

    /** The lines for the draws of one seed. */
    public List<DerivationLine> run(long seed) {
        Streams streams = new Streams(seed);
        NetworkShape shape = NetworkShape.of(spec.fanIn(), spec.fanOut());
        Propagation layer = Propagation.stack(shape, spec.activation());
        float[] parameters = weights(shape, streams);
        layer.forward(parameters, inputs(streams.data()), 0, spec.samples());
        layer.backwardFrom(rows(spec.fanOut(), streams.noise(0)));
        return Derivation.of(LayerMoments.of(layer, 1, parameters), spec.activation(), spec.weights());
    }

    /** Normal inputs, or what a ReLU layer makes of them when the derivation is He's. */
    private float[] inputs(RandomGenerator draws) {
        float[] inputs = rows(spec.fanIn(), draws);
        double size = spec.held().contains(Assumption.LINEAR_REGIME) ? SMALL : 1;
        double mean = spec.held().contains(Assumption.ZERO_MEAN_INPUTS) ? 0 : 1;
        boolean halving = DerivationStep.isHalving(spec.activation());
        for (int i = 0; i < inputs.length; i++) {
            double value = inputs[i] + mean;
            inputs[i] = (float) (size * (halving ? Math.max(0, value) : value));
        }
        return inputs;
    }

    /** samples x columns N(0, 1); the numbers of a sample correlated unless they are to be independent. */
    private float[] rows(int columns, RandomGenerator draws) {
        float[] rows = new float[spec.samples() * columns];
        double common = common(columns);
        for (int s = 0; s < spec.samples(); s++) {
            double shared = Math.sqrt(common) * draws.nextGaussian();
            for (int i = 0; i < columns; i++) {
                rows[s * columns + i] = (float) (shared + Math.sqrt(1 - common) * draws.nextGaussian());
            }
        }
        return rows;
    }

    private float[] weights(NetworkShape shape, Streams streams) {
        float[] parameters = new float[shape.parameterCount()];
        spec.weights().fill(parameters, 0, spec.fanIn(), spec.fanOut(), streams.weights(1));
        RandomGenerator draws = streams.weights(2);
        double sd = Math.sqrt(spec.weights().variance(spec.fanIn(), spec.fanOut()));
        double inUnit = common(spec.fanIn());
        double ofInput = common(spec.fanOut());
        double[] units = draws(spec.fanOut(), sd * Math.sqrt(inUnit / 2), draws);
        double[] inputs = draws(spec.fanIn(), sd * Math.sqrt(ofInput / 2), draws);
        double own = Math.sqrt(1 - inUnit / 2 - ofInput / 2);
        for (int i = 0; i < spec.fanIn(); i++) {
            for (int j = 0; j < spec.fanOut(); j++) {
                int index = shape.weightIndex(1, i, j);
                parameters[index] = (float) (own * parameters[index] + units[j] + inputs[i]);
            }
        }
        return parameters;
    }

    private static double[] draws(int count, double scale, RandomGenerator draws) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = scale * draws.nextGaussian();
        }
        return values;
    }

    /**
     * The share of variance that n summands have in common: 2/sqrt(n) of the signals and half of that of the weights double the
     * variance of a sum of n products and more, whatever n is, and yet go unseen in any single weight.
     */
    private double common(int n) {
        return spec.held().contains(Assumption.INDEPENDENCE) ? 0 : Math.min(0.8, 2 / Math.sqrt(n));
    }
}
