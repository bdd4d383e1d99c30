package org.initium.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.initium.io.FileProblem;
import org.initium.io.LoadProgress;
import org.initium.io.WholeFile;
import org.initium.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a command says when its arguments make no sense together, or name a file that cannot be read. */
record Usage(CommandSpec command) {
    private static final Messages TEXT = Messages.of(Usage.class);

    /** The run of an experiment, with its data; what cannot be loaded or does not fit is a wrong argument. */
    Trainer trainer(ExperimentSpec spec) {
        try {
            return loading(progress -> Runs.trainer(spec, progress));
        } catch (UncheckedIOException | IllegalArgumentException problem) {
            throw new ParameterException(command.commandLine(), problem.getMessage(), problem);
        }
    }

    /** What comes from files, with a bar while they are read. */
    <T> T loading(Function<LoadProgress, T> loader) {
        ProgressBar bar = ProgressBar.on(command.commandLine().getErr());
        try {
            return loader.apply((done, total) -> {
                bar.show(total == 0 ? 0 : (double) done / total, TEXT.text("bar.loading"));
                return true;
            });
        } finally {
            bar.clear();
        }
    }

    interface Reading<T> {
        T read() throws FileProblem;
    }

    interface Making<T> {
        T make();
    }

    ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), TEXT.text(key, arguments));
    }

    void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw wrong(key, arguments);
        }
    }

    /** A file that an argument names: a bad one is a wrong argument. */
    <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (FileProblem problem) {
            throw new ParameterException(command.commandLine(), problem.getMessage(), problem);
        }
    }

    /** A file that an argument names and that is written once all work is done. */
    void check(Path file) {
        read(() -> {
            WholeFile.check(file);
            return file;
        });
    }

    /** A value of the engine, whose own message says what is wrong with an argument. */
    <T> T valid(Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(command.commandLine(), problem.getMessage(), problem);
        }
    }
}
