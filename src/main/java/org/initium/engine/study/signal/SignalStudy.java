package org.initium.engine.study.signal;

import java.util.function.BooleanSupplier;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerProbe;
import org.initium.engine.probe.Propagation;
import org.initium.engine.probe.Signals;
import org.initium.engine.random.Normals;
import org.initium.engine.study.Cancellation;
import org.initium.engine.training.InitialParameters;
import org.initium.engine.training.Streams;

/** Sends random inputs up and random gradients down a fresh network, in float, as training would. Safe for several threads. */
public final class SignalStudy {
    private final SignalSpec spec;

    public SignalStudy(SignalSpec spec) {
        this.spec = spec;
    }

    public SignalSpec spec() {
        return spec;
    }

    /**
     * Measures the network of one seed. Its weights are those that a run with this seed and shape would start from.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public SignalRun run(long seed, BooleanSupplier cancelled) {
        return run(new Streams(seed), cancelled);
    }

    /** The same, with draws that may be kept. */
    SignalRun run(Streams streams, BooleanSupplier cancelled) {
        float[] parameters = parameters(streams, cancelled);
        Cancellation.check(cancelled);
        Signals signals = signals(parameters, streams, cancelled);
        Cancellation.check(cancelled);
        return new SignalRun(
                streams.seed(),
                LayerProbe.ofStack(signals, spec.activation(), parameters, spec.detail(), SignalSpec.BINS));
    }

    /** The signals themselves, for studies that look closer. */
    Signals signals(float[] parameters, Streams streams, BooleanSupplier cancelled) {
        float[] inputs = normals(spec.samples() * spec.shape().inputs(), spec.inputSd(), streams.data());
        Cancellation.check(cancelled);
        float[] topGradient = normals(spec.samples() * spec.shape().outputs(), 1, streams.noise(0));
        Cancellation.check(cancelled);
        return spec.normalized()
                ? NormalizedStack.propagate(spec, parameters, inputs, topGradient, cancelled)
                : propagate(parameters, inputs, topGradient, cancelled);
    }

    private Signals propagate(float[] parameters, float[] inputs, float[] topGradient, BooleanSupplier cancelled) {
        Propagation stack = Propagation.stack(spec.shape(), spec.activation());
        stack.share(Cancellation.alone(cancelled));
        stack.forward(parameters, inputs, 0, spec.samples());
        stack.backwardFrom(topGradient);
        return stack;
    }

    private float[] parameters(Streams streams, BooleanSupplier cancelled) {
        NetworkShape shape = spec.shape();
        float[] parameters = new float[shape.parameterCount()];
        for (int layer = 1; layer <= shape.depth(); layer++) {
            Cancellation.check(cancelled);
            InitialParameters.draw(streams, shape, layer, spec.weights(), spec.bias(), parameters);
        }
        return parameters;
    }

    private static float[] normals(int count, double sd, RandomGenerator draws) {
        float[] normals = new float[count];
        Normals.fill(normals, 0, count, sd, draws);
        return normals;
    }
}
