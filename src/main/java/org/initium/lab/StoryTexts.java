package org.initium.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;

/** Makes story cards from the strings of one lab: {@code lab.card.part}. */
final class StoryTexts {
    private final Messages messages = Messages.of(StoryTexts.class);
    private final String lab;

    StoryTexts(String lab) {
        this.lab = lab;
    }

    String text(String key) {
        return messages.text(lab + "." + key);
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
    StoryCard tryOut(String card, UnaryOperator<ExperimentSpec> change) {
        return new StoryCard.Try(text(card), change, true);
    }

    /** Sets the knobs and waits at the first step. */
    StoryCard lookAt(String card, UnaryOperator<ExperimentSpec> change) {
        return new StoryCard.Try(text(card), change, false);
    }
}
