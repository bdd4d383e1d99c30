package org.initium.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;

/** Makes arms and story cards from the strings of one lab: {@code lab.arm.name}, {@code lab.card.part}. */
final class LabTexts {
    private final Messages messages = Messages.of(LabTexts.class);
    private final String lab;

    LabTexts(String lab) {
        this.lab = lab;
    }

    String text(String key) {
        return messages.text(lab + "." + key);
    }

    /** A run from other weights, known by their id. */
    Arm arm(String name, Initializer initializer) {
        return new Arm(initializer.id(), text("arm." + name), spec -> spec.withInitializer(initializer));
    }

    /** A run known by the key of its name. */
    Arm arm(String id, UnaryOperator<ExperimentSpec> change) {
        return new Arm(id, text("arm." + id), change);
    }

    StoryCard paragraph(String card) {
        return new StoryCard.Text(text(card));
    }

    StoryCard formula(String card) {
        return new StoryCard.Formula(text(card + ".tex"), text(card + ".spoken"));
    }

    /** Options are {@code card.option.1}, {@code card.option.2}, ...; {@code answer} counts from 1 as they do. */
    StoryCard predict(String card, int answer) {
        List<String> options = new ArrayList<>();
        while (messages.has(lab + "." + card + ".option." + (options.size() + 1))) {
            options.add(text(card + ".option." + (options.size() + 1)));
        }
        return new StoryCard.Predict(text(card + ".question"), options, answer - 1, text(card + ".reason"));
    }

    StoryCard notice(String card) {
        return new StoryCard.Notice(text(card + ".question"), text(card + ".answer"));
    }

    /** Sets the knobs and trains. */
    StoryCard.Try tryOut(String card, UnaryOperator<ExperimentSpec> change) {
        return new StoryCard.Try(text(card), change, true, Optional.empty());
    }

    /** Sets the knobs and waits at the first step. */
    StoryCard.Try lookAt(String card, UnaryOperator<ExperimentSpec> change) {
        return new StoryCard.Try(text(card), change, false, Optional.empty());
    }
}
