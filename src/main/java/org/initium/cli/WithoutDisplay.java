package org.initium.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.engine.math.Crew;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.paint.FigureTheme;
import org.initium.io.FileProblem;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.text.Messages;
import picocli.CommandLine.ExitCode;

/** Does what the window would have shown first, and says that it does so. */
record WithoutDisplay(PrintWriter out, PrintWriter err, Path workingDirectory) {
    static final String FOLDER = "initium-figures";

    private static final Messages TEXT = Messages.of(WithoutDisplay.class);
    private static final double SCALE = 2;

    int run(String reason, Optional<String> labId, Optional<Setup> start) {
        Lab lab = labId.map(LabCatalog::find).orElse(LabCatalog.all().get(0));
        err.println(TEXT.text("window.noDisplay", reason, lab.title(), FOLDER));
        err.flush();
        try {
            Setup setup = start.orElse(Setup.single(lab.base()));
            List<TimedRun> runs = new ArrayList<>();
            for (ExperimentSpec spec : setup.runs()) {
                Trainer trainer = Runs.trainer(spec);
                long steps = RunLength.forFigures(trainer);
                WarmUp.before(trainer, steps, Crew.ALONE);
                runs.add(TimedRun.train(trainer, steps, lab.plan().standing(), share -> {}));
            }
            out.println(new Outcome(ArmOptions.of(setup), false, runs).text());
            List<Snapshot> moments = runs.stream().map(TimedRun::snapshot).toList();
            new FigureFiles(FigureTheme.LIGHT, FigureFormat.PNG, SCALE)
                    .write(lab, moments, setup.selected(), workingDirectory.resolve(FOLDER))
                    .forEach(out::println);
            out.flush();
            runs.forEach(run -> RunReport.warn(run, err));
            return runs.stream().anyMatch(TimedRun::diverged) ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (FileProblem | UncheckedIOException problem) {
            err.println(problem.getMessage());
            err.flush();
            return ExitCode.SOFTWARE;
        }
    }
}
