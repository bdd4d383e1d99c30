package org.initium.engine.study.ensemble;

import java.util.List;
import org.initium.engine.study.Finding;

/**
 * The same run from several seeds.
 *
 * @param wanted seeds that there will be in the end
 */
public record SeedEnsemble(List<SeedAccuracies> runs, int wanted) implements Finding {
    public SeedEnsemble {
        runs = List.copyOf(runs);
    }

    /** Epochs that at least one run reached. */
    public int epochs() {
        return runs.stream().mapToInt(run -> run.accuracies().size()).max().orElse(0);
    }

    /** Accuracies, 0 to 1, after epoch {@code epoch} (1 to {@link #epochs}) over the runs that reached it. */
    public Band after(int epoch) {
        return Band.of(runs.stream()
                .filter(run -> run.accuracies().size() >= epoch)
                .mapToDouble(run -> run.accuracies().get(epoch - 1))
                .toArray());
    }
}
