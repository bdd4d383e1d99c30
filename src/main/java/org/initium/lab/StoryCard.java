package org.initium.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Variation;
import org.initium.figure.Panel;

/** One piece of a lab's story, from top to bottom beside its panels. Texts are ready to be shown; formulas are TeX. */
public sealed interface StoryCard {
    record Text(String text) implements StoryCard {}

    record Formula(String tex, String spoken) implements StoryCard {}

    /** A question to answer before running; {@code answer} is the index of the right option, {@code reason} says why. */
    record Predict(String question, List<String> options, int answer, String reason) implements StoryCard {
        public Predict {
            options = List.copyOf(options);
            if (answer < 0 || answer >= options.size()) {
                throw new IllegalArgumentException("answer " + answer + " of " + options.size() + " options");
            }
        }
    }

    /** Something to look for while running, with an answer that is shown on demand. */
    record Notice(String question, String answer) implements StoryCard {}

    /**
     * A button that sets the knobs and begins at the first step.
     *
     * @param trains whether training goes on from there at once; else the first weights are to be looked at
     * @param watched the panel that shows what comes of it, where it may be on a page that is not in sight
     */
    record Try(String label, UnaryOperator<ExperimentSpec> change, boolean trains, Optional<Panel> watched)
            implements StoryCard {
        /** The same button, which brings a panel into sight as well. */
        Try watching(Panel panel) {
            return new Try(label, change, trains, Optional.of(panel));
        }
    }

    /**
     * A button that sets runs side by side, to look at their first weights.
     *
     * @param id kebab-case name, also on the command line
     * @param start what all of them start from
     */
    record Compare(String id, String label, UnaryOperator<ExperimentSpec> start, List<Arm> arms) implements StoryCard {
        public Compare {
            arms = List.copyOf(arms);
        }

        /** What sets them apart. */
        public List<Variation> variations(ExperimentSpec spec) {
            return Arm.variations(arms, spec);
        }
    }
}
