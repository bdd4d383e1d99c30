package org.initium.cli;

import org.initium.io.AppVersion;
import org.initium.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name with no command behind it. */
@Command(
        name = "initium",
        mixinStandardHelpOptions = true,
        versionProvider = InitiumCommand.Version.class,
        resourceBundle = "org.initium.cli.messages")
final class InitiumCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(), Messages.of(InitiumCommand.class).text("usage.commandMissing", commands));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Initium " + AppVersion.text()};
        }
    }
}
