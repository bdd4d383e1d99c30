package org.initium.ui.workbench.experiment;

import java.util.List;
import org.initium.engine.Decimal;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.training.Variation;
import org.initium.figure.paint.FigureText;
import org.initium.lab.Lab;
import org.initium.text.Messages;

/** What initializers are called in the window. */
public final class InitializerNames {
    private static final Messages MESSAGES = Messages.of(InitializerNames.class);

    private InitializerNames() {}

    /** As the lab calls a run of its own, else its weights, after the activation if that differs. */
    public static String ofArm(Lab lab, Variation variation) {
        String name = of(lab, variation.initializer());
        return lab.nameOf(variation)
                .or(() -> variation
                        .activation()
                        .map(activation -> Names.of(MESSAGES, "activation", activation.id()) + ", " + name))
                .orElse(name);
    }

    /** As the lab calls its own arms, wherever they are named in it; others as {@link #of(Initializer)} says. */
    public static String of(Lab lab, Initializer initializer) {
        return lab.nameOf(initializer).orElseGet(() -> of(initializer));
    }

    /** A family with the name of the lab's arm where it has but one member; else with its own. */
    public static String of(Lab lab, InitializerFamily family) {
        return family.numbers().isEmpty()
                ? of(lab, Initializer.of(family))
                : Names.of(MESSAGES, "initializer", family.id());
    }

    /** A name from the words of this room, or the id made readable; with the number, where there is one, or the design in short. */
    public static String of(Initializer initializer) {
        String name = Names.of(MESSAGES, "initializer", initializer.family().id());
        if (initializer.family().isDesigned()) {
            return name + " " + design(initializer.numbers());
        }
        return Double.isNaN(initializer.number()) ? name : name + " " + Decimal.plain(initializer.number());
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
        return factor == 0 ? "" : factor == 1 ? size : Decimal.plain(factor) + size;
    }
}
