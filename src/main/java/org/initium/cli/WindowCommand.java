package org.initium.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.initium.engine.training.Setup;
import org.initium.io.ExperimentJson;
import org.initium.lab.Lab;
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
        Optional<Setup> opened =
                spec == null ? Optional.empty() : Optional.of(new Usage(command).read(() -> ExperimentJson.read(spec)));
        return window.open(Optional.ofNullable(lab).map(Lab::id), opened, run);
    }
}
