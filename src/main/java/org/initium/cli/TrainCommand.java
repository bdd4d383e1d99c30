package org.initium.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Setup;
import org.initium.io.ExperimentJson;
import org.initium.io.FileProblem;
import org.initium.io.RunCsv;
import org.initium.lab.Arm;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "train", resourceBundle = "org.initium.cli.messages", sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    /** Each run's result is kept until the last one is done. */
    private static final int MOST_SEEDS = 1_000;

    @Spec
    private CommandSpec command;

    @Mixin
    private SpecOptions experiment;

    @Mixin
    private RunLength length;

    @Option(names = "--seeds", paramLabel = "N", descriptionKey = "train.seeds")
    private Integer seeds;

    @Mixin
    private ArmOptions arms;

    @Option(names = "--parallel", descriptionKey = "train.parallel")
    private boolean parallel;

    @Option(names = "--out", paramLabel = "RUN.csv", descriptionKey = "train.out")
    private Path out;

    @Option(names = "--save", paramLabel = "SPEC.json", descriptionKey = "train.save")
    private Path save;

    @Option(names = "--json", descriptionKey = "train.json")
    private boolean json;

    @Override
    public Integer call() throws FileProblem {
        Usage usage = new Usage(command);
        check(usage);
        Setup setup = experiment.setup(usage);
        List<Arm> compared = arms.of(experiment.lab(), setup, usage);
        usage.require(out == null || compared.isEmpty(), "train.outOfCompared", "--out", ids(compared));
        List<ExperimentSpec> runsOfOneSeed = Arm.runs(compared, setup.spec());
        List<ExperimentSpec> specs =
                runsOfOneSeed.stream().flatMap(this::seedsOf).toList();
        Training training = new Training(usage, trainer -> length.steps(trainer, usage), ProbePlan.NUMBERS);
        List<TimedRun> runs = parallel ? training.sideBySide(specs) : training.inTurn(specs);
        print(new Outcome(compared, seeds != null, runs));
        write(runs.get(0), arms.asked() ? sideBySide(runsOfOneSeed, setup.spec()) : setup);
        return runs.stream().anyMatch(TimedRun::diverged) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void check(Usage usage) {
        length.check(usage);
        String most = Integer.toString(MOST_SEEDS);
        usage.require(
                seeds == null || (seeds >= 1 && seeds <= MOST_SEEDS), "train.range", "--seeds", "1", most, "" + seeds);
        usage.require(seeds == null || out == null, "train.outOfSeeds");
        if (arms.asked()) {
            usage.require(out == null, "train.outOfArms", "--out", arms.name());
            String weights = experiment.initialWeights();
            usage.require(weights == null, "train.armsBring", weights, arms.name());
            boolean activations = arms.bringActivations() && experiment.setsActivation();
            usage.require(!activations, "train.armsBringActivation", "--activation", arms.name());
        }
        usage.require(out == null || save == null || !isSame(out, save), "train.outAndSave", "" + out);
        boolean labGiven = command.commandLine().getParseResult().hasMatchedOption("--lab");
        usage.require(!(labGiven && experiment.fromFile()) || arms.asked(), "train.labAndSpec");
        requireWritable(out, usage);
        requireWritable(save, usage);
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static void requireWritable(Path file, Usage usage) {
        if (file != null) {
            usage.check(file);
            Path folder = file.toAbsolutePath().getParent();
            usage.require(!Files.isDirectory(file), "train.isFolder", file.toString());
            usage.require(folder != null && Files.isDirectory(folder), "train.noFolder", file.toString());
            usage.require(Files.isWritable(folder), "train.notWritable", file.toString());
        }
    }

    private Stream<ExperimentSpec> seedsOf(ExperimentSpec spec) {
        return seeds == null
                ? Stream.of(spec)
                : Stream.iterate(spec, last -> last.withSeed(last.seed() + 1)).limit(seeds);
    }

    /** Looks at {@code spec} if it is one of these runs, else at the first. */
    private static Setup sideBySide(List<ExperimentSpec> runs, ExperimentSpec spec) {
        return Setup.ofRuns(runs, Math.max(0, runs.indexOf(spec.withoutEdits())));
    }

    private static String ids(List<Arm> compared) {
        return compared.stream().map(Arm::id).collect(Collectors.joining(", "));
    }

    private void write(TimedRun run, Setup setup) throws FileProblem {
        if (out != null) {
            RunCsv.write(run.snapshot().curve(), run.stepsPerEpoch(), out);
        }
        if (save != null) {
            ExperimentJson.write(setup, save);
        }
    }

    /** Before any file is written: what took long to find is shown even if the disk is full. */
    private void print(Outcome outcome) {
        PrintWriter data = command.commandLine().getOut();
        if (json) {
            data.println(JsonText.of(outcome.json()));
        } else {
            data.print(outcome.text());
        }
        data.flush();
        outcome.runs().forEach(run -> RunReport.warn(run, command.commandLine().getErr()));
    }
}
