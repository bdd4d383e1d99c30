package org.initium.engine.training;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Initializer;

/**
 * What a lab or a file says to train: one run, or several that differ in their initializers and perhaps their activations.
 *
 * @param spec the run looked at
 * @param compared what sets the runs side by side apart, {@code spec} being one of them; empty when nothing is compared
 * @param sharesBias whether all runs compared have the bias rule of {@code spec}, set by hand, and not each the one that belongs to its initializer; true only where
 *     that makes a difference
 */
public record Setup(ExperimentSpec spec, List<Variation> compared, boolean sharesBias) {
    public Setup {
        compared = List.copyOf(compared);
        boolean differ =
                compared.stream().anyMatch(each -> !each.initializer().bias().equals(spec.bias()));
        sharesBias = differ && (sharesBias || isSetByHand(spec));
    }

    /** With a bias rule shared by all if {@code spec} has another one than belongs to its initializer. */
    public Setup(ExperimentSpec spec, List<Variation> compared) {
        this(spec, compared, false);
    }

    private static boolean isSetByHand(ExperimentSpec spec) {
        return !spec.bias().equals(spec.initializer().bias());
    }

    public static Setup single(ExperimentSpec spec) {
        return new Setup(spec, List.of());
    }

    /** These runs side by side; looks at {@code start} if it is one of them, else at the first. */
    public static Setup comparing(ExperimentSpec start, List<Variation> compared) {
        return single(start).comparing(compared);
    }

    /** Other runs side by side; looks at the same one if it is among them, else at the first. */
    public Setup comparing(List<Variation> others) {
        boolean among = others.isEmpty() || others.stream().anyMatch(each -> each.fits(spec));
        return new Setup(among ? spec : run(others.get(0)), others, sharesBias || isSetByHand(spec));
    }

    /** These runs, which differ in nothing but what a {@link Variation} says and in their bias rules. */
    public static Setup ofRuns(List<ExperimentSpec> runs, int selected) {
        List<Variation> compared = runs.size() == 1 ? List.of() : Variation.among(runs);
        return new Setup(runs.get(selected), compared, runs.stream().anyMatch(Setup::isSetByHand));
    }

    public boolean isComparing() {
        return !compared.isEmpty();
    }

    /** One specification an arm. */
    public List<ExperimentSpec> runs() {
        return isComparing() ? compared.stream().map(this::run).toList() : List.of(spec);
    }

    /** The run so varied; parameters set by hand belong to the run that they were set in. */
    public ExperimentSpec run(Variation variation) {
        boolean same = variation.fits(spec) || !sharesBias;
        return same ? variation.of(spec) : variation.of(spec).withBias(spec.bias());
    }

    public int selected() {
        for (int i = 0; i < compared.size(); i++) {
            if (compared.get(i).fits(spec)) {
                return i;
            }
        }
        return 0;
    }

    /** Looks at another one of the runs; all stay what they are. */
    public Setup looking(Variation variation) {
        return new Setup(run(variation), compared, sharesBias);
    }

    /** The run that differs in its initializer; a bias rule set by hand stays. */
    public ExperimentSpec run(Initializer initializer) {
        return run(Variation.of(initializer));
    }

    /** What an initializer would join as: with the activation of the run looked at, where the runs differ in theirs. */
    public Variation joining(Initializer initializer) {
        return new Variation(
                initializer,
                compared.stream()
                        .flatMap(each -> each.activation().stream())
                        .findFirst()
                        .map(differ -> spec.activation()));
    }

    /** Another run looked at: beside those compared if it is one of them, else alone. */
    public Setup turningTo(ExperimentSpec run) {
        return compares(run) ? with(run) : single(run);
    }

    private boolean compares(ExperimentSpec run) {
        return compared.stream().anyMatch(each -> each.fits(run));
    }

    /** The run looked at, changed, and with it those beside it; one that is not among those compared joins them. */
    public Setup with(ExperimentSpec changed) {
        boolean same = changed.bias().equals(spec.bias());
        Setup now = new Setup(changed, compared, same && sharesBias);
        if (!isComparing() || compares(changed)) {
            return now;
        }
        List<Variation> more = new ArrayList<>(compared);
        more.add(now.joining(changed.initializer()));
        return new Setup(changed, more, now.sharesBias);
    }
}
