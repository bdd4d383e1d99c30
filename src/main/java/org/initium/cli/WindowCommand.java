package org.initium.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.initium.io.ExperimentJson;
import org.initium.io.SavedExperiment;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "window", resourceBundle = "org.initium.cli.messages")
final class WindowCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Spec
    private CommandSpec command;

    @Option(names = "--lab", paramLabel = "ID", descriptionKey = "window.lab")
    private Lab lab;

    @Option(names = "--spec", paramLabel = "FILE", descriptionKey = "window.spec")
    private Path spec;

    @Option(names = "--run", descriptionKey = "window.run")
    private boolean run;

    WindowCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        Optional<SavedExperiment> saved =
                spec == null ? Optional.empty() : Optional.of(new Usage(command).read(() -> ExperimentJson.open(spec)));
        Optional<String> named = Optional.ofNullable(lab).map(Lab::id);
        return window.open(
                named.or(() -> saved.flatMap(SavedExperiment::lab).map(this::known)),
                saved.map(SavedExperiment::setup),
                run);
    }

    private String known(String id) {
        try {
            return LabCatalog.find(id).id();
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command.commandLine(), spec + ", lab: " + unknown.getMessage());
        }
    }
}
