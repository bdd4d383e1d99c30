package org.initium.engine.study.saturation;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Cancellation;
import org.initium.engine.theory.WeightedSum;

/**
 * The weighted sum as a walk: each of D inputs of ±1 adds one step of a N(0, 1) weight, so that after d steps the walks have
 * spread by sqrt(d). Safe for several threads.
 */
public final class RandomWalkStudy {
    private final int inputs;

    public RandomWalkStudy(int inputs) {
        if (inputs < 1 || inputs > SaturationSpec.MAX_INPUTS) {
            throw new IllegalArgumentException(
                    "a walk has 1 to %d steps, not %d".formatted(SaturationSpec.MAX_INPUTS, inputs));
        }
        this.inputs = inputs;
    }

    public WeightedSum theory() {
        return WeightedSum.randomWalk(inputs);
    }

    /**
     * Walks {@code walks} times.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public RandomWalkRun run(long seed, int walks, BooleanSupplier cancelled) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] paths = new float[walks][inputs + 1];
        for (float[] path : paths) {
            Cancellation.check(cancelled);
            double position = 0;
            for (int d = 1; d <= inputs; d++) {
                double weight = random.nextGaussian();
                position += random.nextBoolean() ? weight : -weight;
                path[d] = (float) position;
            }
        }
        return new RandomWalkRun(inputs, paths);
    }
}
