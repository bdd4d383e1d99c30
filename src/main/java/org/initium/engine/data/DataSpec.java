package org.initium.engine.data;

import java.util.List;

/** Which data a run learns from: enough to make the very same samples again. */
public sealed interface DataSpec {
    /** Share of the samples held out for testing, 0 to 0.9. */
    double testShare();

    Task task();

    /** Input units that a network needs for this data. */
    int features();

    /** Output units that a network needs for this data: one a class, but a single one for two classes or a regression. */
    int outputs();

    /** Samples from a generator of 2-D sets; {@code noise} is the factor on the generator's own spread (1 = as published). */
    record Toy(ToyDataset set, int samples, double noise, double testShare) implements DataSpec {
        /** Enough for a crowded picture, little enough for a step in a frame. */
        public static final int MAX_SAMPLES = 10_000;

        public Toy {
            require(samples >= 4 && samples <= MAX_SAMPLES, "samples", samples, "4 to " + MAX_SAMPLES);
            require(noise >= 0 && noise <= 10, "noise", noise, "0 to 10");
            requireTestShare(testShare);
        }

        @Override
        public Task task() {
            return set.task();
        }

        @Override
        public int features() {
            return 2;
        }

        @Override
        public int outputs() {
            return task() == Task.MULTICLASS ? set.classes() : 1;
        }
    }

    /** The user's own points; their classes run from 0 to the largest label, two at least. */
    record Points(List<LabelledPoint> points, double testShare) implements DataSpec {
        public Points {
            points = List.copyOf(points);
            require(points.size() >= 2, "points", points.size(), "2 or more");
            requireTestShare(testShare);
        }

        @Override
        public Task task() {
            return outputs() == 1 ? Task.BINARY : Task.MULTICLASS;
        }

        @Override
        public int features() {
            return 2;
        }

        @Override
        public int outputs() {
            int classes = 1 + points.stream().mapToInt(LabelledPoint::label).max().orElseThrow();
            return classes <= 2 ? 1 : classes;
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
