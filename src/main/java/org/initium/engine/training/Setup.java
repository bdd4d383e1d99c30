package org.initium.engine.training;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Initializer;

/**
 * What a lab or a file says to train: one run, or several that differ in their initializers and perhaps their activations.
 *
 * @param spec the run looked at
 * @param compared what sets the runs side by side apart, {@code spec} being one of them; empty when nothing is compared
 */
public record Setup(ExperimentSpec spec, List<Variation> compared) {
    public Setup {
        compared = List.copyOf(compared);
    }

    public static Setup single(ExperimentSpec spec) {
        return new Setup(spec, List.of());
    }

    /** These runs side by side; looks at {@code start} if it is one of them, else at the first. */
    public static Setup comparing(ExperimentSpec start, List<Variation> compared) {
        boolean among = compared.isEmpty() || compared.stream().anyMatch(each -> each.fits(start));
        return new Setup(among ? start : compared.get(0).of(start), compared);
    }

    public boolean comparing() {
        return !compared.isEmpty();
    }

    /** One specification an arm. */
    public List<ExperimentSpec> runs() {
        return comparing() ? compared.stream().map(each -> each.of(spec)).toList() : List.of(spec);
    }

    public int selected() {
        for (int i = 0; i < compared.size(); i++) {
            if (compared.get(i).fits(spec)) {
                return i;
            }
        }
        return 0;
    }

    /** The run that differs in its initializer; a bias rule set by hand stays. */
    public ExperimentSpec with(Initializer initializer) {
        return Variation.of(initializer).of(spec);
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

    /** Another run looked at; it joins those compared. */
    public Setup looking(ExperimentSpec newSpec) {
        if (!comparing() || compared.stream().anyMatch(each -> each.fits(newSpec))) {
            return new Setup(newSpec, compared);
        }
        List<Variation> more = new ArrayList<>(compared);
        more.add(new Setup(newSpec, compared).joining(newSpec.initializer()));
        return new Setup(newSpec, more);
    }
}
