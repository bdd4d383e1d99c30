package org.initium.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;

/**
 * A family of initial weights with its numbers.
 *
 * @param numbers the family's numbers, in their order; those left out at the end are taken as the usual ones
 */
public record Initializer(InitializerFamily family, List<Double> numbers) implements WeightDraw {
    public static final Initializer ZERO = of(InitializerFamily.ZERO);
    public static final Initializer TOO_SMALL = of(InitializerFamily.TOO_SMALL);
    public static final Initializer APPROPRIATE = of(InitializerFamily.APPROPRIATE);
    public static final Initializer TOO_LARGE = of(InitializerFamily.TOO_LARGE);
    public static final Initializer HE_NORMAL = of(InitializerFamily.HE_NORMAL);

    private static final List<Initializer> ALL =
            Arrays.stream(InitializerFamily.values()).map(Initializer::of).toList();

    public Initializer {
        List<InitializerNumber> kinds = family.numbers();
        if (numbers.size() > kinds.size()) {
            throw new IllegalArgumentException(
                    kinds.isEmpty()
                            ? "'%s' takes no number".formatted(family.id())
                            : "'%s' takes %d numbers at most, not %d"
                                    .formatted(family.id(), kinds.size(), numbers.size()));
        }
        List<Double> all = new ArrayList<>(numbers);
        for (int i = 0; i < kinds.size(); i++) {
            if (i == all.size()) {
                all.add(kinds.get(i).usual());
            } else if (!kinds.get(i).allows(all.get(i))) {
                throw new IllegalArgumentException("'%s' takes %s%s, not %s"
                        .formatted(
                                family.id(),
                                kinds.size() == 1 ? "" : "for " + kinds.get(i).symbol() + " ",
                                kinds.get(i).range(),
                                all.get(i)));
            }
        }
        numbers = List.copyOf(all);
        if (!Double.isFinite(family.scale(1, 1, numbers))) {
            throw new IllegalArgumentException("'%s' divides by 0: a or b must be above 0".formatted(family.id()));
        }
    }

    /** A family with one number. */
    public Initializer(InitializerFamily family, double number) {
        this(family, List.of(number));
    }

    /** A family with its usual numbers, if it takes any. */
    public static Initializer of(InitializerFamily family) {
        return new Initializer(family, List.of());
    }

    /** Every family with its usual numbers. */
    public static List<Initializer> all() {
        return ALL;
    }

    /** The initializer that {@link #id()} names; numbers at the end may be left out. */
    public static Initializer parse(String text) {
        Id id = Id.parse(text);
        InitializerFamily family = id.choose("initializer", List.of(InitializerFamily.values()), InitializerFamily::id);
        return new Initializer(family, id.atMost(family.numbers().size()).numbers());
    }

    /** Kebab-case name with its numbers after colons: {@code normal:0.01}. */
    public String id() {
        return Id.of(
                family.id(), numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Its first number; NaN for a family without one. */
    public double number() {
        return numbers.isEmpty() ? Double.NaN : numbers.get(0);
    }

    /** The same with the number at {@code index} set. */
    public Initializer withNumber(int index, double number) {
        List<Double> changed = new ArrayList<>(numbers);
        changed.set(index, number);
        return new Initializer(family, changed);
    }

    /** Variance of one weight over draws; 0 where the weights are not random. */
    public double variance(int fanIn, int fanOut) {
        double scale = family.scale(fanIn, fanOut, numbers);
        return scale * scale * family.draw().variance(fanIn, fanOut, InitializerFamily.last(numbers));
    }

    /** The bias rule that belongs to this initializer when none is chosen. */
    public BiasRule bias() {
        return family.bias();
    }

    @Override
    public void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws) {
        double scale = family.scale(fanIn, fanOut, numbers);
        family.draw().fill(weights, offset, fanIn, fanOut, InitializerFamily.last(numbers), scale, draws);
    }
}
