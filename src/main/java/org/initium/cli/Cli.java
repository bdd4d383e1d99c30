package org.initium.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.initium.engine.training.Setup;
import org.initium.io.ExperimentJson;
import org.initium.io.FileProblem;
import org.initium.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. Exit codes: 0, 1 for a failed run, 2 for wrong usage; never a stack trace. */
public final class Cli {
    private static final Messages TEXT = Messages.of(Cli.class);

    private Cli() {}

    /** Runs one command on the streams of this process and returns its exit code. */
    public static int run(WindowOpener window, String... arguments) {
        return run(window, writer(System.out, "stdout"), writer(System.err, "stderr"), arguments);
    }

    static int run(WindowOpener window, PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode;
        try {
            exitCode = commandLine(window, out, err).execute(opening(arguments));
        } catch (OutOfMemoryError e) {
            err.println(TEXT.text("failed.memory"));
            err.flush();
            exitCode = CommandLine.ExitCode.SOFTWARE;
        }
        return delivered(exitCode, out, err);
    }

    /** The file of an experiment alone is opened in the window, as a double click on it asks for. */
    private static String[] opening(String[] arguments) {
        boolean file =
                arguments.length == 1 && ExperimentJson.isNameOfOne(arguments[0]) && !arguments[0].startsWith("-");
        return file ? new String[] {"window", "--spec", arguments[0]} : arguments;
    }

    /**
     * What is done instead of opening the window where there is no display: the lab is trained, its result printed and its figures written to
     * a folder of the working directory.
     *
     * @param reason why there is no display, in a few words
     * @return the exit code of the program
     */
    public static int runWithoutDisplay(String reason, Optional<String> lab, Optional<Setup> start) {
        PrintWriter out = writer(System.out, "stdout");
        PrintWriter err = writer(System.err, "stderr");
        return delivered(new WithoutDisplay(out, err, Path.of("")).run(reason, lab, start), out, err);
    }

    /** A full disk or a closed pipe behind standard output is a failed run, whatever was computed; writers do not tell by themselves. */
    private static int delivered(int exitCode, PrintWriter out, PrintWriter err) {
        if (!out.checkError()) {
            return exitCode;
        }
        err.println(TEXT.text("failed.output"));
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static PrintWriter writer(PrintStream stream, String name) {
        return new PrintWriter(stream, true, StreamCharset.of(name, System.getProperties()));
    }

    static CommandLine commandLine(WindowOpener window, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new InitiumCommand())
                .addSubcommand(new LabsCommand())
                .addSubcommand(new DatasetsCommand())
                .addSubcommand(new InitializersCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(new FigureCommand())
                .addSubcommand(new ProbeCommand())
                .addSubcommand(new WindowCommand(window));
        line.getSubcommands().values().forEach(command -> command.addMixin("help", new HelpOption()));
        line.addSubcommand(new CommandLine(new CommandLine.HelpCommand())
                .setResourceBundle(ResourceBundle.getBundle("org.initium.cli.messages", Locale.ROOT)));
        Ids.teach(line);
        return line.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false) // a word is what it says
                .setParameterExceptionHandler(Cli::refuse)
                .setExecutionExceptionHandler(Cli::fail);
    }

    private static int refuse(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(FileProblem.oneLine(message(problem)));
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println(TEXT.text("usage.more", command.getCommandSpec().qualifiedName()));
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int fail(Exception problem, CommandLine command, CommandLine.ParseResult result) {
        boolean expected = problem instanceof FileProblem;
        String message = expected ? problem.getMessage() : TEXT.text("failed.unexpected", problem.toString());
        command.getErr().println(FileProblem.oneLine(message));
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The program itself takes no words but the names of commands. */
    private static String message(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        if (problem instanceof UnmatchedArgumentException unmatched
                && line.getParent() == null
                && !unmatched.isUnknownOption()) {
            String commands = String.join(", ", line.getSubcommands().keySet());
            return TEXT.text("usage.noCommand", unmatched.getUnmatched().get(0), commands);
        }
        return problem.getMessage();
    }
}
