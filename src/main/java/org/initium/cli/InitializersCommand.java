package org.initium.cli;

import org.initium.engine.network.Initializer;
import picocli.CommandLine.Command;

@Command(name = "initializers", resourceBundle = "org.initium.cli.messages")
final class InitializersCommand extends Catalogue {
    InitializersCommand() {
        super("id", "formula", "bias", "source");
    }

    @Override
    void fill() {
        for (Initializer initializer : Initializer.all()) {
            row(
                    initializer.id(),
                    initializer.family().formula(),
                    initializer.bias().id(),
                    initializer.family().source());
        }
    }
}
