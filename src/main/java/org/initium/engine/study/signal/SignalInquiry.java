package org.initium.engine.study.signal;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.InitialParameters;
import org.initium.engine.training.Streams;

/**
 * How signals and gradients pass the hidden layers of a run before it learns anything, over several seeds.
 *
 * @param firstSeed the run's own; the others follow it
 */
public record SignalInquiry(SignalSpec spec, long firstSeed, int seeds) implements Inquiry<SignalRun> {
    /** Links met by all samples of one seed on the way up: some tens of milliseconds' work. */
    private static final long WORK = 100_000_000;

    private static final int FEWEST_SAMPLES = 20;

    public SignalInquiry {
        if (seeds < 1) {
            throw new IllegalArgumentException("a study needs 1 or more seeds, not " + seeds);
        }
    }

    /** The hidden layers of {@code run}; samples are fewer in a large network, so that an answer comes soon. */
    public static SignalInquiry of(ExperimentSpec run, int seeds) {
        NetworkShape whole = run.shape();
        NetworkShape hidden =
                whole.depth() == 1 ? whole : new NetworkShape(whole.sizes().subList(0, whole.depth()));
        long samples = Math.max(FEWEST_SAMPLES, Math.min(SignalSpec.SAMPLES, WORK / hidden.parameterCount()));
        SignalSpec spec = new SignalSpec(
                hidden,
                run.activation(),
                WeightSource.of(run.initializer()),
                run.bias(),
                (int) samples,
                false,
                LayerDetail.NUMBERS,
                inputSize(run));
        return new SignalInquiry(spec, run.seed(), seeds);
    }

    /** The same network with batch normalization before each activation, or without. */
    public SignalInquiry withNormalized(boolean normalized) {
        return new SignalInquiry(spec.withNormalized(normalized), firstSeed, seeds);
    }

    /** Root mean square of the run's inputs; images are not looked at. */
    private static double inputSize(ExperimentSpec run) {
        if (run.data() instanceof DataSpec.Images) {
            return 1;
        }
        if (run.data() instanceof DataSpec.Gaussian gaussian) {
            return Math.hypot(gaussian.sd(), gaussian.mean());
        }
        float[] inputs = DataSource.GENERATED
                .load(run.data(), new Streams(run.seed()))
                .train()
                .inputs();
        double square = 0;
        for (float x : inputs) {
            square += (double) x * x;
        }
        return Math.sqrt(square / inputs.length);
    }

    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public SignalRun part(int index, BooleanSupplier cancelled) {
        // With batch normalization the stack of the run's own seed is shown, as training knows no such network.
        boolean shown = index == 0 && spec.normalized();
        SignalSpec part = shown ? spec.withDetail(LayerDetail.STACKS) : spec;
        long seed = firstSeed + index;
        // The run itself draws, or drew, from the first seed too.
        Streams streams = index == 0 ? InitialParameters.keptStreams(seed, spec.shape()) : new Streams(seed);
        return new SignalStudy(part).run(streams, cancelled);
    }

    @Override
    public SignalProfile conclude(List<SignalRun> parts) {
        return SignalProfile.of(spec, parts);
    }
}
