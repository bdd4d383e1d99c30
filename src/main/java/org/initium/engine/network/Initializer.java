package org.initium.engine.network;

import org.apache.commons.math3.random.RandomGenerator;

/** A family of initial weights with its number, if it takes one (NaN otherwise). */
public record Initializer(InitializerFamily family, double parameter) {
    public static final Initializer ZERO = new Initializer(InitializerFamily.ZERO, Double.NaN);
    public static final Initializer TOO_SMALL = new Initializer(InitializerFamily.TOO_SMALL, Double.NaN);
    public static final Initializer APPROPRIATE = new Initializer(InitializerFamily.APPROPRIATE, Double.NaN);
    public static final Initializer TOO_LARGE = new Initializer(InitializerFamily.TOO_LARGE, Double.NaN);
    public static final Initializer HE_NORMAL = new Initializer(InitializerFamily.HE_NORMAL, Double.NaN);

    /** The initializer that {@link #id()} names. */
    public static Initializer parse(String id) {
        Ids parts = Ids.split(id);
        for (InitializerFamily family : InitializerFamily.values()) {
            if (family.id().equals(parts.name())) {
                return new Initializer(family, parts.parameter());
            }
        }
        throw new IllegalArgumentException("unknown initializer '%s'".formatted(id));
    }

    /** Kebab-case name with its number after a colon: {@code normal:0.01}. */
    public String id() {
        return Double.isNaN(parameter) ? family.id() : family.id() + ":" + Ids.number(parameter);
    }

    /** Variance of one weight of a layer. */
    public double variance(int fanIn, int fanOut) {
        return family.variance(fanIn, fanOut, parameter);
    }

    /** The bias rule that belongs to this initializer when none is chosen. */
    public BiasRule bias() {
        return BiasRule.ZERO;
    }

    /**
     * Draws one layer's weights, fanIn x fanOut as in {@link NetworkShape}, into {@code weights} from {@code offset}.
     *
     * @param draws a stream of this layer alone
     */
    public void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws) {
        double scale = Math.sqrt(variance(fanIn, fanOut));
        for (int i = 0; i < fanIn * fanOut; i++) {
            weights[offset + i] = scale == 0 ? 0 : (float) (scale * draws.nextGaussian());
        }
    }
}
