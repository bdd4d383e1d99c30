package org.initium.engine.study.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClinicInquiryTest {
    /** Of layers of 100 units over 8 seeds, and of theory for endless ones. */
    private static final double TOLERANCE = 0.15;

    @Test
    void runningTellsMisprintsFromRightFormulas() {
        ClinicFinding finding = finding();
        assertThat(finding.cases()).hasSize(6);
        for (ClinicFinding.Case shown : finding.cases()) {
            assertThat(strays(shown))
                    .as(shown.formula().id())
                    .isEqualTo(shown.formula().isMisprint());
        }
    }

    private static boolean strays(ClinicFinding.Case shown) {
        return IntStream.range(1, shown.meant().size())
                .anyMatch(layer ->
                        Math.abs(shown.measured().get(layer) / shown.meant().get(layer) - 1) > TOLERANCE);
    }

    @Test
    void theFirstWeightsAreOffByTheFactorOfTheMisprint() {
        for (ClinicFinding.Case shown : finding().cases()) {
            ClinicFormula formula = shown.formula();
            double factor = Math.sqrt(formula.variance(100, 300) / formula.meantVariance(100, 300));
            // 8 draws of 30,000 weights: a standard error of 0.2 %.
            assertThat(shown.weights()).as(formula.id()).isCloseTo(factor, withinPercentage(1));
        }
        assertThat(1 / finding().cases().get(0).weights()).isCloseTo(20, withinPercentage(1));
    }

    private static ClinicFinding finding() {
        ClinicInquiry inquiry = new ClinicInquiry(42, 8);
        return inquiry.conclude(IntStream.range(0, inquiry.parts())
                .mapToObj(i -> inquiry.part(i, () -> false))
                .toList());
    }
}
