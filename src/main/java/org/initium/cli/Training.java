package org.initium.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import java.util.function.ToLongFunction;
import org.initium.engine.math.Crew;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Trainer;
import org.initium.session.CrewOfTwo;
import org.initium.session.FasterCrew;
import org.initium.session.InquiryPool;
import org.initium.text.Messages;

/**
 * Trains some runs, with one bar over all of them.
 *
 * @param steps updates of a run
 * @param plan how closely each run is looked at when it is done
 */
record Training(Usage usage, ToLongFunction<Trainer> steps, ProbePlan plan) {
    private static final Messages TEXT = Messages.of(Training.class);

    /** One run after another; wide networks on two processors. */
    List<TimedRun> inTurn(List<ExperimentSpec> specs) {
        ProgressBar bar = bar();
        List<TimedRun> runs = new ArrayList<>(specs.size());
        try (CrewOfTwo two = new CrewOfTwo()) {
            Crew crew = new FasterCrew(two);
            for (ExperimentSpec spec : specs) {
                Trainer trainer = usage.trainer(spec);
                WarmUp.before(trainer, steps.applyAsLong(trainer), crew);
                trainer.share(crew);
                runs.add(train(
                        trainer,
                        share ->
                                bar.show((runs.size() + share) / specs.size(), TEXT.text("bar.step", trainer.step()))));
            }
        }
        bar.clear();
        return runs;
    }

    /** As many runs at once as there are processors, from a cold start: the first of them would all wait for a warm-up. */
    List<TimedRun> sideBySide(List<ExperimentSpec> specs) {
        Trainer first = usage.trainer(specs.get(0)); // what cannot be used is refused here, and its data shared
        ProgressBar bar = bar();
        double[] shares = new double[specs.size()];
        List<Callable<TimedRun>> runs = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            int index = i;
            runs.add(() -> train(
                    index == 0 ? first : Runs.trainer(specs.get(index)), share -> show(share, index, shares, bar)));
        }
        List<TimedRun> done = InquiryPool.all(runs, share -> {});
        bar.clear();
        return done;
    }

    private static void show(double share, int index, double[] shares, ProgressBar bar) {
        synchronized (shares) {
            shares[index] = share;
            double sum = 0;
            for (double each : shares) {
                sum += each;
            }
            bar.show(sum / shares.length, "");
        }
    }

    private TimedRun train(Trainer trainer, DoubleConsumer progress) {
        return TimedRun.train(trainer, steps.applyAsLong(trainer), plan, progress);
    }

    private ProgressBar bar() {
        return ProgressBar.on(usage.command().commandLine().getErr());
    }
}
