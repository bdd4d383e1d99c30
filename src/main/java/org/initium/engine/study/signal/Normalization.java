package org.initium.engine.study.signal;

/** Normalization of each unit's weighted sums over a batch, forward and backward (Ioffe and Szegedy 2015). */
final class Normalization {
    private final int samples;
    private final int units;
    private final float[] normal;
    private final double[] scale;

    private Normalization(int samples, int units) {
        this.samples = samples;
        this.units = units;
        this.normal = new float[samples * units];
        this.scale = new double[units];
    }

    /**
     * Normalizes samples x units weighted sums. No epsilon is added to the variance, so that the scale of the weights cancels
     * exactly; a unit that never varies gives 0.
     */
    static Normalization of(float[] z, int samples, int units) {
        Normalization result = new Normalization(samples, units);
        for (int j = 0; j < units; j++) {
            double mean = 0;
            for (int i = j; i < z.length; i += units) {
                mean += z[i];
            }
            mean /= samples;
            double square = 0;
            for (int i = j; i < z.length; i += units) {
                square += (z[i] - mean) * (z[i] - mean);
            }
            result.scale[j] = square == 0 ? 0 : 1 / Math.sqrt(square / samples);
            for (int i = j; i < z.length; i += units) {
                result.normal[i] = (float) ((z[i] - mean) * result.scale[j]);
            }
        }
        return result;
    }

    /** (z - mean) / sd, samples x units. */
    float[] normal() {
        return normal;
    }

    /** dJ/dz = (g - mean g - x mean(g x)) / sd from g = dJ/dx by the normalized sums x. */
    float[] backward(float[] byNormal) {
        float[] dJdz = new float[byNormal.length];
        for (int j = 0; j < units; j++) {
            double mean = 0;
            double along = 0;
            for (int i = j; i < byNormal.length; i += units) {
                mean += byNormal[i];
                along += (double) byNormal[i] * normal[i];
            }
            mean /= samples;
            along /= samples;
            for (int i = j; i < byNormal.length; i += units) {
                dJdz[i] = (float) ((byNormal[i] - mean - along * normal[i]) * scale[j]);
            }
        }
        return dJdz;
    }
}
