package org.initium.engine.study.signal;

import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.theory.VarianceMap;

/**
 * A fresh stack of layers whose signals are to be measured: every layer, the last too, has the activation.
 *
 * @param samples inputs N(0, inputSd^2) sent through
 * @param normalized whether each weighted sum is normalized over the samples (batch normalization with factor 1, shift 0)
 * @param detail what is told of each layer
 * @param inputSd standard deviation of the inputs, 1 as a rule
 */
public record SignalSpec(
        NetworkShape shape,
        Activation activation,
        WeightSource weights,
        BiasRule bias,
        int samples,
        boolean normalized,
        LayerDetail detail,
        double inputSd) {
    public static final int SAMPLES = 1_000;
    public static final int MAX_SAMPLES = 100_000;

    /** Of each histogram. */
    static final int BINS = 60;

    /** Some hundred megabytes for each thread: 50 layers of 500 units with 1,000 samples fit in. */
    private static final long MAX_ACTIVATIONS = 30_000_000;

    public SignalSpec {
        if (samples < 2 || samples > MAX_SAMPLES) {
            throw new IllegalArgumentException("samples must be 2 to %d, not %d".formatted(MAX_SAMPLES, samples));
        }
        long activations =
                (long) samples * shape.sizes().stream().mapToLong(size -> size).sum();
        if (activations > MAX_ACTIVATIONS) {
            throw new IllegalArgumentException(
                    "%,d activations are too many; at most %,d fit: take fewer or smaller layers or fewer samples"
                            .formatted(activations, MAX_ACTIVATIONS));
        }
        if (!(inputSd >= 0 && inputSd <= 1e6)) {
            throw new IllegalArgumentException("the inputs' standard deviation must be 0 or more, not " + inputSd);
        }
        if (detail == LayerDetail.NOTHING) {
            throw new IllegalArgumentException("a study of signals tells something of each layer, not nothing");
        }
    }

    /** Inputs N(0, 1). */
    public SignalSpec(
            NetworkShape shape,
            Activation activation,
            WeightSource weights,
            BiasRule bias,
            int samples,
            boolean normalized,
            LayerDetail detail) {
        this(shape, activation, weights, bias, samples, normalized, detail, 1);
    }

    /** 1,000 samples, the biases that belong to the initializer, no normalization, no histograms. */
    public static SignalSpec of(NetworkShape shape, Activation activation, Initializer initializer) {
        return new SignalSpec(
                shape,
                activation,
                WeightSource.of(initializer),
                initializer.bias(),
                SAMPLES,
                false,
                LayerDetail.NUMBERS);
    }

    public SignalSpec withWeights(WeightSource newWeights) {
        return new SignalSpec(shape, activation, newWeights, bias, samples, normalized, detail, inputSd);
    }

    public SignalSpec withSamples(int newSamples) {
        return new SignalSpec(shape, activation, weights, bias, newSamples, normalized, detail, inputSd);
    }

    public SignalSpec withNormalized(boolean newNormalized) {
        return new SignalSpec(shape, activation, weights, bias, samples, newNormalized, detail, inputSd);
    }

    public SignalSpec withDetail(LayerDetail newDetail) {
        return new SignalSpec(shape, activation, weights, bias, samples, normalized, newDetail, inputSd);
    }

    public SignalSpec withInputSd(double newInputSd) {
        return new SignalSpec(shape, activation, weights, bias, samples, normalized, detail, newInputSd);
    }

    /** What mean-field theory predicts for this stack. */
    public VarianceMap theory() {
        return VarianceMap.of(shape, activation, weights, bias, normalized, inputSd * inputSd);
    }
}
