package org.initium.engine.network;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.random.Normals;

/** What is drawn for a layer's weights before scaling: fanIn x fanOut numbers, row-major, always in the same order. */
enum StandardDraw {
    /** All 1; nothing is drawn. */
    ONES {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] ones = new double[fanIn * fanOut];
            Arrays.fill(ones, 1);
            return ones;
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return 0;
        }
    },
    /** N(0, 1). */
    NORMAL {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] normals = new double[fanIn * fanOut];
            Arrays.setAll(normals, i -> draws.nextGaussian());
            return normals;
        }

        @Override
        void fill(
                float[] weights,
                int offset,
                int fanIn,
                int fanOut,
                double number,
                double scale,
                RandomGenerator draws) {
            Normals.fill(weights, offset, fanIn * fanOut, scale, draws);
            withoutNegativeZeros(weights, offset, fanIn * fanOut);
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return 1;
        }
    },
    /** U(-1, 1). */
    UNIFORM {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] uniforms = new double[fanIn * fanOut];
            Arrays.setAll(uniforms, i -> 2 * draws.nextDouble() - 1);
            return uniforms;
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return 1.0 / 3;
        }
    },
    /** N(0, 1) drawn again until it is at most 2 in size, then rescaled to variance 1. */
    TRUNCATED_NORMAL {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] normals = new double[fanIn * fanOut];
            Arrays.setAll(normals, i -> truncated(draws) / TRUNCATED_SPREAD);
            return normals;
        }

        private static double truncated(RandomGenerator draws) {
            double z = draws.nextGaussian();
            while (Math.abs(z) > 2) {
                z = draws.nextGaussian();
            }
            return z;
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return 1;
        }
    },
    /** The same numbers as {@link #NORMAL}, of which each unit keeps those of {@code number} inputs. */
    SPARSE {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] weights = NORMAL.draw(fanIn, fanOut, number, draws);
            for (int unit = 0; unit < fanOut; unit++) {
                int wanted = (int) number;
                for (int input = 0; input < fanIn; input++) {
                    // Selection sampling (Knuth, volume 2, algorithm S): every choice of inputs is equally likely.
                    if ((fanIn - input) * draws.nextDouble() < wanted) {
                        wanted--;
                    } else {
                        weights[input * fanOut + unit] = 0;
                    }
                }
            }
            return weights;
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return Math.min(number, fanIn) / fanIn;
        }
    },
    /** A matrix of {@link #NORMAL} numbers made orthonormal along its longer side: uniform among all such matrices. */
    ORTHOGONAL {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] weights = NORMAL.draw(fanIn, fanOut, number, draws);
            Orthonormal.make(weights, fanIn, fanOut);
            return weights;
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return 1.0 / Math.max(fanIn, fanOut);
        }
    },
    /** 1 from input i to unit i, 0 elsewhere. */
    IDENTITY {
        @Override
        double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws) {
            double[] weights = new double[fanIn * fanOut];
            for (int i = 0; i < Math.min(fanIn, fanOut); i++) {
                weights[i * fanOut + i] = 1;
            }
            return weights;
        }

        @Override
        double variance(int fanIn, int fanOut, double number) {
            return 0;
        }
    };

    /** Standard deviation of N(0, 1) cut at +-2: sqrt(1 - 4 phi(2)/(2 Phi(2) - 1)). */
    static final double TRUNCATED_SPREAD = 0.8796256610342398;

    /** The numbers of one layer. */
    abstract double[] draw(int fanIn, int fanOut, double number, RandomGenerator draws);

    /** Variance of one of them over draws; 0 where nothing is drawn. */
    abstract double variance(int fanIn, int fanOut, double number);

    /** Writes the same numbers times {@code scale} into {@code weights} from {@code offset} on. */
    void fill(float[] weights, int offset, int fanIn, int fanOut, double number, double scale, RandomGenerator draws) {
        double[] standard = draw(fanIn, fanOut, number, draws);
        for (int i = 0; i < standard.length; i++) {
            weights[offset + i] = (float) (scale * standard[i]);
        }
        withoutNegativeZeros(weights, offset, standard.length);
    }

    /** A zero scale makes -0 of numbers below 0; adding 0 turns it into 0. */
    private static void withoutNegativeZeros(float[] weights, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            weights[i] += 0f;
        }
    }
}
