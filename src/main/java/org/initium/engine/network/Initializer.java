package org.initium.engine.network;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;

/**
 * A family of initial weights with its number.
 *
 * @param number the family's number; NaN for a family without one, and taken as the usual one otherwise
 */
public record Initializer(InitializerFamily family, double number) {
    public static final Initializer ZERO = of(InitializerFamily.ZERO);
    public static final Initializer TOO_SMALL = of(InitializerFamily.TOO_SMALL);
    public static final Initializer APPROPRIATE = of(InitializerFamily.APPROPRIATE);
    public static final Initializer TOO_LARGE = of(InitializerFamily.TOO_LARGE);
    public static final Initializer HE_NORMAL = of(InitializerFamily.HE_NORMAL);

    private static final List<Initializer> ALL =
            Arrays.stream(InitializerFamily.values()).map(Initializer::of).toList();

    public Initializer {
        if (family.number().isEmpty()) {
            if (!Double.isNaN(number)) {
                throw new IllegalArgumentException("'%s' takes no number".formatted(family.id()));
            }
        } else if (Double.isNaN(number)) {
            number = family.number().get().usual();
        } else if (!family.number().get().allows(number)) {
            throw new IllegalArgumentException("'%s' takes %s, not %s"
                    .formatted(family.id(), family.number().get().range(), number));
        }
    }

    /** A family with its usual number, if it takes one. */
    public static Initializer of(InitializerFamily family) {
        return new Initializer(family, Double.NaN);
    }

    /** Every family with its usual number. */
    public static List<Initializer> all() {
        return ALL;
    }

    /** The initializer that {@link #id()} names; the number may be left out. */
    public static Initializer parse(String text) {
        Id id = Id.parse(text).atMost(1);
        InitializerFamily family = id.choose("initializer", List.of(InitializerFamily.values()), InitializerFamily::id);
        return new Initializer(family, id.number(0, Double.NaN));
    }

    /** Kebab-case name with its number after a colon: {@code normal:0.01}. */
    public String id() {
        return family.number().isEmpty() ? family.id() : Id.of(family.id(), number);
    }

    /** Variance of one weight over draws; 0 where the weights are not random. */
    public double variance(int fanIn, int fanOut) {
        double scale = family.scale(fanIn, fanOut, number);
        return scale * scale * family.draw().variance(fanIn, fanOut, number);
    }

    /** The bias rule that belongs to this initializer when none is chosen. */
    public BiasRule bias() {
        return family.bias();
    }

    /**
     * Draws one layer's weights, fanIn x fanOut as in {@link NetworkShape}, into {@code weights} from {@code offset}.
     *
     * @param draws a stream of this layer alone
     */
    public void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws) {
        double scale = family.scale(fanIn, fanOut, number);
        double[] standard = family.draw().draw(fanIn, fanOut, number, draws);
        for (int i = 0; i < standard.length; i++) {
            // Adding 0 turns the -0 of a zero scale into 0.
            weights[offset + i] = (float) (scale * standard[i]) + 0f;
        }
    }
}
