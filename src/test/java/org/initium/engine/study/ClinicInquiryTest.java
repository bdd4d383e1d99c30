package org.initium.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClinicInquiryTest {
    /** Of layers of 100 units over 8 seeds, and of theory for endless ones. */
    private static final double TOLERANCE = 0.15;

    @Test
    void runningTellsMisprintsFromRightFormulas() {
        ClinicInquiry inquiry = new ClinicInquiry(42, 8);
        List<List<List<Double>>> parts = IntStream.range(0, inquiry.parts())
                .mapToObj(i -> inquiry.part(i, () -> false))
                .toList();
        ClinicFinding finding = inquiry.conclude(parts);
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
}
