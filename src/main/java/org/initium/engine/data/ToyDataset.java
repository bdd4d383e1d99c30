package org.initium.engine.data;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;

/**
 * Generators of small sets in the plane. Angles are in radians; U(a, b) is uniform, N(m, v) normal with variance v. The functions are those of
 * {@link StrictMath}, whose bits are the same on every machine.
 */
public enum ToyDataset {
    CIRCLE(2, "r = 4 (class 1) or 1 (class 0), + U(-1, 1); angle U(0, 2 pi)", "AI Notes, part I") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            double radius = (label == 1 ? 4 : 1) + noise * symmetric(draws);
            polar(radius, angle(draws), point);
        }
    },
    MOON(
            2,
            "angle pi i/n + pi y, r = 4 i/n + N(1, 0.25), shifted by (y - 0.5, 0.5 - y); i = 0..n-1, class y",
            "AI Notes, part I") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            double along = (double) i / ofClass;
            double radius = 4 * along + 1 + noise * 0.5 * draws.nextGaussian();
            polar(radius, Math.PI * (along + label), point);
            point[0] += label - 0.5f;
            point[1] -= label - 0.5f;
        }
    },
    SQUARE(2, "p = +-1, x1 = p U(0.5, 5), x2 = (2 y - 1) p U(0.5, 5), class y", "AI Notes, part I") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            int side = draws.nextBoolean() ? 1 : -1;
            point[0] = (float) (side * (2.75 + noise * 2.25 * symmetric(draws)));
            point[1] = (float) ((2 * label - 1) * side * (2.75 + noise * 2.25 * symmetric(draws)));
        }
    },
    GAUSS(2, "x ~ N((-2, -2), I) for class 1, N((2, 2), I) for class 0", "AI Notes, part I") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            double centre = label == 1 ? -2 : 2;
            scatter(centre, centre, noise, draws, point);
        }
    },
    SPIRALS(
            2,
            "u = (i + 0.5)/n, r = 0.3 + 4.2 u, angle 3 pi u + pi y, each coordinate + N(0, 0.01)",
            "after Lang and Witbrock 1988, with fewer turns") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            double along = (i + 0.5) / ofClass;
            polar(0.3 + 4.2 * along, Math.PI * (3 * along + label), point);
            scatter(point[0], point[1], noise * 0.1, draws, point);
        }
    },
    CHECKERBOARD(2, "4 x 4 fields of side 2 on [-4, 4]^2, colours alternate; field centre + U(-1, 1)^2", "Initium") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            int row = draws.nextInt(4);
            int column = 2 * draws.nextInt(2) + (row + label) % 2;
            point[0] = (float) (2 * column - 3 + noise * symmetric(draws));
            point[1] = (float) (2 * row - 3 + noise * symmetric(draws));
        }
    },
    BLOBS(3, "x ~ N(c, 0.64 I), centres c at radius 3 and angles pi/2 + 2 pi y/3, class y", "Initium") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            polar(3, Math.PI / 2 + 2 * Math.PI * label / 3, point);
            scatter(point[0], point[1], noise * 0.8, draws, point);
        }
    },
    RINGS(3, "r = 1 + 1.5 y + U(-0.5, 0.5), class y; angle U(0, 2 pi)", "Initium") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            double radius = 1 + 1.5 * label + noise * 0.5 * symmetric(draws);
            polar(radius, angle(draws), point);
        }
    },
    PLANE(0, "y = 0.2 x1 - 0.1 x2 + N(0, 0.0025), x uniform on [-5, 5]^2", "Initium") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            anywhere(draws, point);
            point[2] = (float) (0.2 * point[0] - 0.1 * point[1] + noise * SURFACE_SPREAD * draws.nextGaussian());
        }
    },
    RIPPLE(0, "y = cos r + N(0, 0.0025), r = |x|, x uniform on [-5, 5]^2", "Initium") {
        @Override
        void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point) {
            anywhere(draws, point);
            point[2] = (float) (StrictMath.cos(StrictMath.hypot(point[0], point[1]))
                    + noise * SURFACE_SPREAD * draws.nextGaussian());
        }
    };

    /** Noise of the regression surfaces, whose targets lie within about +-1.5. */
    private static final double SURFACE_SPREAD = 0.05;

    private final int classes;
    private final String formula;
    private final String source;

    ToyDataset(int classes, String formula, String source) {
        this.classes = classes;
        this.formula = formula;
        this.source = source;
    }

    /** The set that {@link #id()} names. */
    public static ToyDataset parse(String id) {
        return Id.parse(id).atMost(0).choose("dataset", List.of(values()), ToyDataset::id);
    }

    /**
     * Draws sample {@code i} of the {@code ofClass} samples of class {@code label} into {@code point}: x1, x2 and, for a
     * regression, the target. {@code noise} is a factor on the set's own spread.
     */
    abstract void sample(int i, int label, int ofClass, double noise, RandomGenerator draws, float[] point);

    /** Draws {@code samples} samples, the classes in turn, so that they are as even as the number allows. */
    public Dataset generate(int samples, double noise, RandomGenerator draws) {
        int groups = Math.max(1, classes);
        float[] inputs = new float[samples * 2];
        float[] values = new float[samples];
        int[] labels = new int[samples];
        float[] point = new float[3];
        for (int row = 0; row < samples; row++) {
            labels[row] = row % groups;
            int ofClass = (samples - labels[row] + groups - 1) / groups;
            sample(row / groups, labels[row], ofClass, noise, draws, point);
            System.arraycopy(point, 0, inputs, 2 * row, 2);
            values[row] = point[2];
        }
        Plane plane = Plane.standardFor(inputs);
        return classes == 0
                ? Dataset.regression(2, 1, inputs, values, plane)
                : Dataset.classification(2, inputs, labels, classes, plane);
    }

    public Task task() {
        return classes == 0 ? Task.REGRESSION : classes == 2 ? Task.BINARY : Task.MULTICLASS;
    }

    /** Number of classes; 0 for a regression. */
    public int classes() {
        return classes;
    }

    /** How a sample is made, in plain text. */
    public String formula() {
        return formula;
    }

    /** Where the set comes from. */
    public String source() {
        return source;
    }

    public String id() {
        return Id.of(this);
    }

    /** U(-1, 1). */
    private static double symmetric(RandomGenerator draws) {
        return 2 * draws.nextDouble() - 1;
    }

    private static double angle(RandomGenerator draws) {
        return 2 * Math.PI * draws.nextDouble();
    }

    private static void polar(double radius, double angle, float[] point) {
        point[0] = (float) (radius * StrictMath.cos(angle));
        point[1] = (float) (radius * StrictMath.sin(angle));
    }

    private static void scatter(double x1, double x2, double spread, RandomGenerator draws, float[] point) {
        point[0] = (float) (x1 + spread * draws.nextGaussian());
        point[1] = (float) (x2 + spread * draws.nextGaussian());
    }

    private static void anywhere(RandomGenerator draws, float[] point) {
        point[0] = (float) (5 * symmetric(draws));
        point[1] = (float) (5 * symmetric(draws));
    }
}
