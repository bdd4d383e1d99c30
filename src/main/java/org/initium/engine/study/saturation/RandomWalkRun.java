package org.initium.engine.study.saturation;

import java.util.Arrays;
import org.initium.engine.probe.Histogram;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Spread;

/** Where the walks went. */
public final class RandomWalkRun implements Finding {
    private final int inputs;
    private final float[][] paths;

    /** Takes over {@code paths}, walks x (inputs + 1). */
    RandomWalkRun(int inputs, float[][] paths) {
        this.inputs = inputs;
        this.paths = paths;
    }

    /** Steps of each walk. */
    public int inputs() {
        return inputs;
    }

    public int walks() {
        return paths.length;
    }

    /** The sum of a walk's first {@code step} steps. */
    public float position(int walk, int step) {
        return paths[walk][step];
    }

    /** Mean and standard deviation over the walks after {@code step} steps. */
    public Spread after(int step) {
        return Spread.of(Arrays.stream(paths).mapToDouble(path -> path[step]).toArray());
    }

    /** The ends of the walks over [-reach, reach]. */
    public Histogram ends(double reach, int bins) {
        float[] ends = new float[paths.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = paths[i][inputs];
        }
        return Histogram.of(ends, 0, ends.length, -reach, reach, bins);
    }
}
