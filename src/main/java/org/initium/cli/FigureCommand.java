package org.initium.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Snapshot;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.paint.FigureTheme;
import org.initium.io.ExperimentJson;
import org.initium.io.FileProblem;
import org.initium.lab.Arm;
import org.initium.lab.Lab;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "figure", resourceBundle = "org.initium.cli.messages", sortOptions = false)
final class FigureCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "LAB", descriptionKey = "figure.lab")
    private Lab lab;

    @Option(names = "--spec", paramLabel = "FILE", descriptionKey = "figure.spec")
    private Path file;

    @Mixin
    private RunLength length;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "figure.seed")
    private Long seed;

    @Mixin
    private ArmOptions arms;

    @Option(names = "--theme", paramLabel = "ID", defaultValue = "light", descriptionKey = "figure.theme")
    private FigureTheme theme;

    @Option(names = "--format", paramLabel = "ID", defaultValue = "png", descriptionKey = "figure.format")
    private FigureFormat format;

    @Option(names = "--scale", paramLabel = "X", defaultValue = "2", descriptionKey = "figure.scale")
    private double scale;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "figure.out")
    private Path folder;

    @Override
    public Integer call() throws FileProblem {
        Usage usage = new Usage(command);
        length.check(usage);
        usage.require(scale >= 0.5 && scale <= 8, "train.range", "--scale", "0.5", "8", "" + scale);
        requireWritable(usage);
        Setup opened = file == null ? Setup.single(lab.base()) : usage.read(() -> ExperimentJson.read(file));
        ExperimentSpec spec = seed == null ? opened.spec() : opened.spec().withSeed(seed);
        Setup setup = opened.with(spec);
        List<Arm> compared = arms.of(lab, setup, usage);
        List<ExperimentSpec> specs = Arm.runs(compared, spec);
        Training training = new Training(
                usage,
                trainer -> length.steps(trainer, RunLength.forFigures(trainer), usage),
                lab.plan().standing());
        List<TimedRun> runs = training.sideBySide(specs);
        PrintWriter out = command.commandLine().getOut();
        List<Snapshot> moments = runs.stream().map(TimedRun::snapshot).toList();
        new FigureFiles(theme, format, scale)
                .write(lab, moments, Math.max(0, specs.indexOf(spec)), folder)
                .forEach(out::println);
        out.flush();
        runs.forEach(run -> RunReport.warn(run, command.commandLine().getErr()));
        return runs.stream().anyMatch(TimedRun::diverged) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** The folder, or the one in which it will be made, before anything is trained. */
    private void requireWritable(Usage usage) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            usage.check(there);
            there = there.getParent();
        }
        usage.require(Files.isDirectory(there), "figure.notAFolder", folder.toString());
        usage.require(Files.isWritable(there), "figure.notWritable", folder.toString());
    }
}
