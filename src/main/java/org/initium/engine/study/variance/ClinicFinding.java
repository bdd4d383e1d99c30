package org.initium.engine.study.variance;

import java.util.List;
import org.initium.engine.study.Finding;

/**
 * Formulas as printed, run on a fresh network, beside what their inventors promise.
 *
 * @param cases in the order of {@link ClinicFormula}
 */
public record ClinicFinding(List<Case> cases) implements Finding {
    /**
     * One formula.
     *
     * @param weights standard deviation of the first layer's weights as drawn, over that of the formula as meant
     * @param measured root mean square of the activations of layers 0 (input) to the last, averaged over seeds
     * @param meant the same by theory for the formula as meant
     */
    public record Case(ClinicFormula formula, double weights, List<Double> measured, List<Double> meant) {
        public Case {
            measured = List.copyOf(measured);
            meant = List.copyOf(meant);
        }
    }

    public ClinicFinding {
        cases = List.copyOf(cases);
    }

    /** What was found about one formula. */
    public Case of(ClinicFormula formula) {
        return cases.stream()
                .filter(each -> each.formula() == formula)
                .findFirst()
                .orElseThrow();
    }
}
