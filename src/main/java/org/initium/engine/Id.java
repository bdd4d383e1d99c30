package org.initium.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A kebab-case name with numbers after colons, as on the command line: {@code he-normal}, {@code normal:0.01}, {@code step:0.5:100}. */
public record Id(String name, List<Double> numbers) {
    public Id {
        numbers = List.copyOf(numbers);
    }

    /** Takes {@code text} apart; anything but finite numbers after the name is refused. */
    public static Id parse(String text) {
        String[] parts = text.strip().split(":", -1);
        List<Double> numbers = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            numbers.add(number(parts[i], text));
        }
        return new Id(parts[0], numbers);
    }

    /** {@code HE_NORMAL} as {@code he-normal}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name with its numbers: {@code of("step", 0.5, 100)} is {@code step:0.5:100}. */
    public static String of(String name, double... numbers) {
        StringBuilder id = new StringBuilder(name);
        for (double number : numbers) {
            id.append(':').append(Decimal.plain(number));
        }
        return id.toString();
    }

    /** The choice that has this name, or an error that lists what there is. */
    public <T> T choose(String kind, List<T> choices, Function<T, String> nameOf) {
        for (T choice : choices) {
            if (nameOf.apply(choice).equals(name)) {
                return choice;
            }
        }
        throw unknown(kind, choices.stream().map(nameOf).toList());
    }

    /** The error for a name that means nothing. */
    public IllegalArgumentException unknown(String kind, List<String> choices) {
        return new IllegalArgumentException("unknown %s '%s'; try one of: %s"
                .formatted(kind, name, choices.stream().collect(Collectors.joining(", "))));
    }

    /** The number at {@code index}, counted from 0, or {@code fallback} when it was left out. */
    public double number(int index, double fallback) {
        return index < numbers.size() ? numbers.get(index) : fallback;
    }

    /** This id, if it has no more than {@code most} numbers. */
    public Id atMost(int most) {
        if (numbers.size() > most) {
            throw new IllegalArgumentException(
                    most == 0
                            ? "'%s' takes no number".formatted(name)
                            : "'%s' takes %d number%s at most, not %d"
                                    .formatted(name, most, most == 1 ? "" : "s", numbers.size()));
        }
        return this;
    }

    private static double number(String part, String text) {
        try {
            double number = Decimal.parse(part);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // The message below says more than the exception does.
        }
        throw new IllegalArgumentException("'%s' in '%s' is not a number; write one like 0.1".formatted(part, text));
    }
}
