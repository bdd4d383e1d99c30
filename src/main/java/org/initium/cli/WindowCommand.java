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
        Usage usage = new Usage(command);
        Optional<SavedExperiment> saved =
                spec == null ? Optional.empty() : Optional.of(usage.read(() -> ExperimentJson.open(spec)));
        Optional<Lab> named = Optional.ofNullable(lab)
                .or(() -> saved.flatMap(file -> usage.read(() -> file.lab(spec.toString(), LabCatalog::find))));
        return window.open(named.map(Lab::id), saved.map(SavedExperiment::setup), run);
    }
}
