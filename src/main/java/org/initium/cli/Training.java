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
        try (CrewOfTwo crew = new CrewOfTwo()) {
            for (ExperimentSpec spec : specs) {
                Trainer trainer = usage.trainer(spec);
                runs.add(train(
                        trainer,
                        crew,
                        share ->
                                bar.show((runs.size() + share) / specs.size(), TEXT.text("bar.step", trainer.step()))));
            }
        }
        bar.clear();
        return runs;
    }

    /** As many runs at once as there are processors. */
    List<TimedRun> sideBySide(List<ExperimentSpec> specs) {
        Trainer first = usage.trainer(specs.get(0)); // what cannot be used is refused here, and its data shared
        ProgressBar bar = bar();
        double[] shares = new double[specs.size()];
        List<Callable<TimedRun>> runs = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            int index = i;
            runs.add(() -> train(
                    index == 0 ? first : Runs.trainer(specs.get(index)),
                    Crew.ALONE,
                    share -> show(share, index, shares, bar)));
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

    private TimedRun train(Trainer trainer, Crew crew, DoubleConsumer progress) {
        long updates = steps.applyAsLong(trainer);
        WarmUp.before(trainer, updates, crew);
        trainer.share(crew);
        return TimedRun.train(trainer, updates, plan, progress);
    }

    private ProgressBar bar() {
        return ProgressBar.on(usage.command().commandLine().getErr());
    }
}
