package org.initium.engine.study.symmetry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.initium.engine.study.Finding;

/** Several restarts of one run, in the order of their seeds. */
public record Restarts(List<Restart> all) implements Finding {
    /** Puts restarts together; the order in which they were finished makes no difference. */
    public Restarts {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there must be one restart or more");
        }
        all = all.stream().sorted(Comparator.comparingLong(Restart::seed)).toList();
    }

    /** The restart with the lowest {@link Restart#validationCost}. */
    public Restart best() {
        return all.stream()
                .min(Comparator.comparingDouble(Restart::validationCost))
                .orElseThrow();
    }

    public long diverged() {
        return all.stream().filter(Restart::diverged).count();
    }

    /** Whether several were made and all ended at the very same cost, as those do that begin with the same weights. */
    public boolean alike() {
        return all.size() > 1
                && diverged() == 0
                && Arrays.stream(costs()).distinct().count() == 1;
    }

    /** Training costs of those that did not diverge, in the order of seeds. */
    public double[] costs() {
        return all.stream()
                .filter(restart -> !restart.diverged())
                .mapToDouble(restart -> restart.train().cost())
                .toArray();
    }

    /** The training cost that {@code share} (above 0, to 1) of the restarts stay below; NaN when all diverged. */
    public double quantile(double share) {
        return new Percentile().evaluate(costs(), 100 * share);
    }
}
