package org.initium.engine.theory;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;

/**
 * How the variances of signals and gradients go from layer to layer in a network of infinite width, fresh from its
 * initializer, on inputs N(0, 1): Poole et al. 2016 (forward), Schoenholz et al. 2017 (backward).
 *
 * <p>Forward q_l = n_in Var(w) v_(l-1) + Var(b) and v_l = E[f(sqrt(q_l) z)^2]; backward g_(l-1) = n_out Var(w) E[f'(sqrt(q_l)
 * z)^2] g_l. Every layer has the activation, the last one too.
 *
 * @param layers the predictions for layers 0 (input) to depth
 */
public record VarianceMap(List<LayerPrediction> layers) {
    public VarianceMap {
        layers = List.copyOf(layers);
    }

    public static VarianceMap of(NetworkShape shape, Activation activation, Initializer initializer, BiasRule bias) {
        return of(shape, activation, VarianceRule.of(initializer), bias, false);
    }

    /**
     * The map for any rule of variances.
     *
     * @param normalized whether batch normalization (factor 1, shift 0) stands before each activation
     */
    public static VarianceMap of(
            NetworkShape shape, Activation activation, VarianceRule rule, BiasRule bias, boolean normalized) {
        return of(shape, activation, rule, bias, normalized, 1);
    }

    /**
     * The map for inputs of another size.
     *
     * @param inputMeanSquare E[x^2] of the inputs, 1 for N(0, 1)
     */
    public static VarianceMap of(
            NetworkShape shape,
            Activation activation,
            VarianceRule rule,
            BiasRule bias,
            boolean normalized,
            double inputMeanSquare) {
        List<Forward> forward = forward(shape, activation, rule, bias, normalized, inputMeanSquare);
        List<LayerPrediction> layers = new ArrayList<>();
        double gradient = 1;
        for (int l = shape.depth(); l >= 1; l--) {
            Forward here = forward.get(l);
            double slope = GaussianIntegral.ofSlopeSquare(activation, here.zMean(), here.zVariance());
            double dz = slope * gradient * here.scale() * here.scale();
            double before = dz * shape.fanOut(l) * rule.variance(shape.fanIn(l), shape.fanOut(l));
            layers.add(
                    0,
                    new LayerPrediction(
                            l,
                            here.zMean(),
                            here.zVariance(),
                            here.aMean(),
                            here.aMeanSquare(),
                            slope,
                            Math.sqrt(before / gradient),
                            gradient,
                            dz,
                            dz * forward.get(l - 1).aMeanSquare()));
            gradient = before;
        }
        double none = Double.NaN;
        layers.add(0, new LayerPrediction(0, none, none, 0, inputMeanSquare, none, none, gradient, none, none));
        return new VarianceMap(layers);
    }

    /** The prediction for a layer, 0 (input) to depth. */
    public LayerPrediction layer(int layer) {
        return layers.get(layer);
    }

    public int depth() {
        return layers.size() - 1;
    }

    /** One layer on the way up; {@code scale} is what normalization multiplies the weighted sums with. */
    private record Forward(double zMean, double zVariance, double aMean, double aMeanSquare, double scale) {}

    private static List<Forward> forward(
            NetworkShape shape,
            Activation activation,
            VarianceRule rule,
            BiasRule bias,
            boolean normalized,
            double inputMeanSquare) {
        List<Forward> layers = new ArrayList<>();
        layers.add(new Forward(Double.NaN, Double.NaN, 0, inputMeanSquare, 1));
        for (int l = 1; l <= shape.depth(); l++) {
            Forward before = layers.get(l - 1);
            double gain = shape.fanIn(l) * rule.variance(shape.fanIn(l), shape.fanOut(l));
            if (normalized) {
                // A unit's weighted sum varies over the batch only as far as the activations below do.
                double variance = gain * (before.aMeanSquare() - before.aMean() * before.aMean());
                layers.add(forward(activation, 0, variance == 0 ? 0 : 1, variance == 0 ? 0 : 1 / Math.sqrt(variance)));
            } else {
                double variance = gain * before.aMeanSquare() + bias.spread() * bias.spread();
                layers.add(forward(activation, bias.constant(), variance, 1));
            }
        }
        return layers;
    }

    private static Forward forward(Activation activation, double zMean, double zVariance, double scale) {
        return new Forward(
                zMean,
                zVariance,
                GaussianIntegral.ofValue(activation, zMean, zVariance),
                GaussianIntegral.ofSquare(activation, zMean, zVariance),
                scale);
    }
}
