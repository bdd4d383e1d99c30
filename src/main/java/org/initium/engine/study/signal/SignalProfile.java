package org.initium.engine.study.signal;

import java.util.Comparator;
import java.util.List;
import org.initium.engine.study.Finding;
import org.initium.engine.theory.VarianceMap;

/**
 * The signals of a fresh network over layers and seeds, measured and predicted.
 *
 * @param runs one for each seed, in the order of seeds
 * @param layers layers 0 (input) to depth
 */
public record SignalProfile(SignalSpec spec, List<SignalRun> runs, List<LayerProfile> layers) implements Finding {
    public SignalProfile {
        runs = List.copyOf(runs);
        layers = List.copyOf(layers);
    }

    /** Puts the runs of several seeds together; the order in which they were finished makes no difference. */
    public static SignalProfile of(SignalSpec spec, List<SignalRun> finished) {
        if (finished.isEmpty()) {
            throw new IllegalArgumentException("a profile needs one seed or more");
        }
        List<SignalRun> runs = finished.stream()
                .sorted(Comparator.comparingLong(SignalRun::seed))
                .toList();
        VarianceMap theory = spec.theory();
        List<LayerProfile> layers = theory.layers().stream()
                .map(prediction -> LayerProfile.of(
                        runs.stream()
                                .map(run -> run.layers().get(prediction.layer()))
                                .toList(),
                        prediction))
                .toList();
        return new SignalProfile(spec, runs, layers);
    }

    public LayerProfile layer(int layer) {
        return layers.get(layer);
    }
}
