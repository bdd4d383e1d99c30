package org.initium.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.initium.io.ExperimentJson;
import org.initium.io.FileProblem;
import org.initium.io.RunCsv;
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

    @Option(names = "--out", paramLabel = "RUN.csv", descriptionKey = "train.out")
    private Path out;

    @Option(names = "--save", paramLabel = "SPEC.json", descriptionKey = "train.save")
    private Path save;

    @Option(names = "--json", descriptionKey = "train.json")
    private boolean json;

    @SuppressWarnings("UnusedVariable") // read by picocli
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Override
    public Integer call() throws FileProblem {
        Usage usage = new Usage(command);
        length.check(usage);
        usage.require(
                seeds == null || (seeds >= 1 && seeds <= MOST_SEEDS),
                "train.range",
                "--seeds",
                "1",
                Integer.toString(MOST_SEEDS),
                "" + seeds);
        usage.require(seeds == null || out == null, "train.outOfSeeds");
        requireWritable(out, usage);
        requireWritable(save, usage);
        ExperimentSpec spec = experiment.spec(usage);
        List<TimedRun> runs = train(spec, usage);
        write(runs);
        print(runs);
        return runs.stream().anyMatch(TimedRun::diverged) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static void requireWritable(Path file, Usage usage) {
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            usage.require(folder != null && Files.isDirectory(folder), "train.noFolder", file.toString());
            usage.require(!Files.isDirectory(file), "train.isFolder", file.toString());
        }
    }

    private List<TimedRun> train(ExperimentSpec spec, Usage usage) {
        int count = seeds == null ? 1 : seeds;
        ProgressBar bar = ProgressBar.on(command.commandLine().getErr());
        List<TimedRun> runs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ExperimentSpec seeded = i == 0 ? spec : spec.withSeed(spec.seed() + i);
            Trainer trainer = usage.trainer(seeded);
            runs.add(TimedRun.train(
                    trainer,
                    length.steps(trainer),
                    TimedRun.NUMBERS,
                    share -> bar.show((runs.size() + share) / count, "step " + trainer.step())));
        }
        bar.clear();
        return runs;
    }

    private void write(List<TimedRun> runs) throws FileProblem {
        TimedRun first = runs.get(0);
        if (out != null) {
            RunCsv.write(first.snapshot().curve(), first.stepsPerEpoch(), out);
        }
        if (save != null) {
            ExperimentJson.write(first.snapshot().spec(), save);
        }
    }

    private void print(List<TimedRun> runs) {
        PrintWriter data = command.commandLine().getOut();
        if (json) {
            data.println(JsonText.of(seeds == null ? RunReport.json(runs.get(0)) : SeedsReport.json(runs)));
        } else {
            data.print(seeds == null ? RunReport.text(runs.get(0)) : SeedsReport.text(runs));
        }
        data.flush();
        runs.forEach(run -> RunReport.warn(run, command.commandLine().getErr()));
    }
}
