package org.initium.engine.study;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * An initializer of one's own: variance gain^2 k / (a n_in + b n_out), which has LeCun (1, 1, 1, 0), Glorot (1, 2, 1, 1) and He (1, 2,
 * 1, 0) among its members.
 */
public record DesignerRule(double gain, double k, double a, double b, DrawKind draw) implements WeightSource {
    private static final double MOST = 1_000;

    public DesignerRule {
        require("gain", gain);
        require("k", k);
        require("a", a);
        require("b", b);
        if (a + b == 0) {
            throw new IllegalArgumentException("a or b must be above 0, or the variance would be infinite");
        }
    }

    @Override
    public double variance(int fanIn, int fanOut) {
        return gain * gain * k / (a * fanIn + b * fanOut);
    }

    @Override
    public void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws) {
        draw.fill(weights, offset, fanIn, fanOut, variance(fanIn, fanOut), draws);
    }

    private static void require(String name, double value) {
        if (!(value >= 0 && value <= MOST)) {
            throw new IllegalArgumentException("%s must be 0 to 1,000, not %s".formatted(name, value));
        }
    }
}
