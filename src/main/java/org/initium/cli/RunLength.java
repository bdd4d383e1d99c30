package org.initium.cli;

import org.initium.engine.data.DataSpec;
import org.initium.engine.training.Trainer;
import picocli.CommandLine.Option;

/** How long to train: so many passes or so many updates. */
final class RunLength {
    /** The AI Notes' curves are told by then. */
    private static final long USUAL_EPOCHS = 1_000;

    /** Nielsen's figures end there; longer takes minutes and tells little. */
    private static final long USUAL_EPOCHS_OF_IMAGES = 30;

    /** The fastest of networks takes a quarter of an hour for as many: more is a slip of the keyboard. */
    private static final long MOST = 1_000_000_000;

    private static final long STEPS_FOR_FIGURES = 1_000;
    private static final long EPOCHS_FOR_FIGURES = 5;

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
        usage.require(value == null || (value >= 0 && value <= MOST), "train.range", name, "0", "" + MOST, "" + value);
    }

    long steps(Trainer trainer, Usage usage) {
        return steps(trainer, usualEpochs(trainer) * trainer.stepsPerEpoch(), usage);
    }

    /** @param usual what is trained when nobody says how long */
    long steps(Trainer trainer, long usual, Usage usage) {
        if (steps != null) {
            return steps;
        }
        if (epochs == null) {
            return usual;
        }
        long updates = epochs * trainer.stepsPerEpoch();
        usage.require(updates <= MOST, "train.tooLong", epochs, updates, MOST);
        return updates;
    }

    private static long usualEpochs(Trainer trainer) {
        return trainer.spec().data() instanceof DataSpec.Images ? USUAL_EPOCHS_OF_IMAGES : USUAL_EPOCHS;
    }

    /** Updates after which every figure has something to show: the curves of a toy network, some epochs of accuracies. */
    static long forFigures(Trainer trainer) {
        return Math.max(STEPS_FOR_FIGURES, EPOCHS_FOR_FIGURES * trainer.stepsPerEpoch());
    }
}
