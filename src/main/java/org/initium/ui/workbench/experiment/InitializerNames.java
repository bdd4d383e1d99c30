package org.initium.ui.workbench.experiment;

import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.Variation;
import org.initium.figure.paint.FigureText;
import org.initium.lab.Lab;
import org.initium.text.Messages;
import org.initium.ui.control.Numbers;

/** What initializers are called in the window. */
public final class InitializerNames {
    private static final Messages MESSAGES = Messages.of(InitializerNames.class);

    private InitializerNames() {}

    /** As the lab calls a run of its own, else what {@link #of} says, after the activation if that differs. */
    public static String ofArm(Lab lab, Variation variation) {
        String name = lab.nameOf(variation.initializer()).orElseGet(() -> of(variation.initializer()));
        return lab.nameOf(variation)
                .or(() -> variation
                        .activation()
                        .map(activation -> Names.of(MESSAGES, "activation", activation.id()) + ", " + name))
                .orElse(name);
    }

    /** A name from the words of this room, or the id made readable; with the number, where there is one, or the design in short. */
    public static String of(Initializer initializer) {
        String name = Names.of(MESSAGES, "initializer", initializer.family().id());
        if (initializer.family().isDesigned()) {
            return name + " " + design(initializer.numbers());
        }
        return Double.isNaN(initializer.number()) ? name : name + " " + Numbers.plain(initializer.number());
    }

    /** g, k, a and b as a fraction of fan-in n and fan-out m: {@code 2/(n + m)}. */
    private static String design(List<Double> numbers) {
        String in = times(numbers.get(2), "n");
        String out = times(numbers.get(3), "m");
        String below = in.isEmpty() ? out : out.isEmpty() ? in : in + " + " + out;
        boolean single = below.length() == 1;
        return FigureText.round(numbers.get(0) * numbers.get(0) * numbers.get(1))
                + (single ? "/" + below : "/(" + below + ")");
    }

    private static String times(double factor, String size) {
        return factor == 0 ? "" : factor == 1 ? size : Numbers.plain(factor) + size;
    }
}
