package org.initium.cli;

import org.initium.engine.training.Trainer;
import picocli.CommandLine.Option;

/** How long to train: so many passes or so many updates. */
final class RunLength {
    /** The AI Notes' curves are told by then. */
    private static final long USUAL_EPOCHS = 1_000;

    /** At a million updates a second, some eleven days: more is a slip of the keyboard. */
    private static final long MOST = 1_000_000_000_000L;

    @Option(names = "--epochs", paramLabel = "N", descriptionKey = "train.epochs")
    private Long epochs;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "train.steps")
    private Long steps;

    void check(Usage usage) {
        usage.require(epochs == null || steps == null, "train.lengthTwice");
        check(epochs, "--epochs", usage);
        check(steps, "--steps", usage);
    }

    private static void check(Long value, String name, Usage usage) {
        usage.require(value == null || (value >= 0 && value <= MOST), "train.range", name, "0", "10^12", "" + value);
    }

    long steps(Trainer trainer) {
        return steps != null ? steps : (epochs == null ? USUAL_EPOCHS : epochs) * trainer.stepsPerEpoch();
    }
}
