package org.initium.engine.data;

import java.util.List;

/** Which data a run learns from: enough to make the very same samples again. */
public sealed interface DataSpec {
    /** Share of the samples held out for testing, 0 to 0.9. */
    double testShare();

    /** Samples from a generator of 2-D sets; {@code noise} is the factor on the generator's own spread (1 = as published). */
    record Toy(ToyDataset set, int samples, double noise, double testShare) implements DataSpec {
        /** Enough for a crowded picture, little enough for a step in a frame. */
        public static final int MAX_SAMPLES = 10_000;

        public Toy {
            require(samples >= 4 && samples <= MAX_SAMPLES, "samples", samples, "4 to " + MAX_SAMPLES);
            require(noise >= 0 && noise <= 10, "noise", noise, "0 to 10");
            requireTestShare(testShare);
        }
    }

    /** The user's own points. */
    record Points(List<LabelledPoint> points, double testShare) implements DataSpec {
        public Points {
            points = List.copyOf(points);
            require(points.size() >= 2, "points", points.size(), "2 or more");
            requireTestShare(testShare);
        }
    }

    private static void requireTestShare(double share) {
        require(share >= 0 && share <= 0.9, "test share", share, "0 to 0.9");
    }

    private static void require(boolean holds, String name, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("%s must be %s, not %s".formatted(name, range, value));
        }
    }
}
