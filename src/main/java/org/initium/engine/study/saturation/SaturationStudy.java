package org.initium.engine.study.saturation;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Cancellation;

/** Draws weights and bias of one unit over and over and looks at its weighted sum z. Safe for several threads. */
public final class SaturationStudy {
    private static final int DRAWS_BETWEEN_CHECKS = 100;

    private final SaturationSpec spec;

    public SaturationStudy(SaturationSpec spec) {
        this.spec = spec;
    }

    /**
     * Draws the unit {@code draws} times. The weights of inputs that are off meet a 0 and are not drawn.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public SaturationRun run(long seed, int draws, BooleanSupplier cancelled) {
        // Half a billion normals for a million draws: five times faster than with the generator of the runs.
        SplittableRandom random = new SplittableRandom(seed);
        double weightSd = Math.sqrt(spec.weightVariance());
        double biasSd = Math.sqrt(spec.biasVariance());
        float[] sums = new float[draws];
        for (int d = 0; d < draws; d++) {
            if (d % DRAWS_BETWEEN_CHECKS == 0) {
                Cancellation.check(cancelled);
            }
            double walk = 0;
            for (int i = 0; i < spec.on(); i++) {
                walk += random.nextGaussian();
            }
            sums[d] = (float) (weightSd * walk + biasSd * random.nextGaussian());
        }
        return new SaturationRun(spec, sums);
    }
}
