package org.initium.engine.data;

import org.apache.commons.math3.random.RandomGenerator;

/** Generators of sets with many features, which no picture of a plane can show. */
public final class ManyFeatures {
    private ManyFeatures() {}

    /** x_i = mean + sd (sqrt(correlation) s + sqrt(1 - correlation) e_i) with s, e_i ~ N(0, 1); class 1 where v (x - mean) > 0, v ~ N(0, I). */
    public static Dataset generate(DataSpec.Gaussian spec, RandomGenerator draws) {
        int features = spec.features();
        double[] teacher = new double[features];
        for (int i = 0; i < features; i++) {
            teacher[i] = draws.nextGaussian();
        }
        double shared = Math.sqrt(spec.correlation());
        double own = Math.sqrt(1 - spec.correlation());
        float[] inputs = new float[spec.samples() * features];
        int[] labels = new int[spec.samples()];
        for (int row = 0; row < labels.length; row++) {
            double common = shared * draws.nextGaussian();
            double side = 0;
            for (int i = 0; i < features; i++) {
                double x = common + own * draws.nextGaussian();
                side += teacher[i] * x;
                inputs[row * features + i] = (float) (spec.mean() + spec.sd() * x);
            }
            labels[row] = side > 0 ? 1 : 0;
        }
        return Dataset.classification(features, inputs, labels, 2, Plane.STANDARD);
    }

    /** In each sample {@link DataSpec.OnOff#on()} inputs are 1, every choice of them as likely as any other. */
    public static Dataset generate(DataSpec.OnOff spec, RandomGenerator draws) {
        int features = spec.features();
        float[] inputs = new float[spec.samples() * features];
        int[] labels = new int[spec.samples()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = row % 2;
            int wanted = spec.on();
            for (int i = 0; i < features; i++) {
                // Selection sampling (Knuth, volume 2, algorithm S).
                if ((features - i) * draws.nextDouble() < wanted) {
                    inputs[row * features + i] = 1;
                    wanted--;
                }
            }
        }
        return Dataset.classification(features, inputs, labels, 2, Plane.STANDARD);
    }
}
