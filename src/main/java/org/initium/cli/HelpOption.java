package org.initium.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {
    @SuppressWarnings("UnusedVariable") // read by picocli
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;
}
