package org.initium.engine.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class WeightedSumTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);
    private static final WeightedSum OLD = WeightedSum.old(500, 1);
    private static final WeightedSum NEW = WeightedSum.scaled(1_000, 500, 1);

    @Test
    void oldWeightsSpreadTheSumWideAndNewOnesKeepItNarrow() {
        assertThat(OLD.sd()).isCloseTo(Math.sqrt(501), within(1e-12));
        assertThat(NEW.sd()).isCloseTo(Math.sqrt(1.5), within(1e-12));
    }

    @Test
    void peaksAreAsInTheBook() {
        assertThat(OLD.peakDensity()).isCloseTo(.017823, within(0.5e-6));
        assertThat(NEW.peakDensity()).isCloseTo(.325735, within(0.5e-6));
    }

    @Test
    void mostOldSumsSaturateTheSigmoidAndHardlyAnyNewOne() {
        assertThat(OLD.saturatedShare()).isCloseTo(.83734, within(0.5e-5));
        assertThat(NEW.saturatedShare()).isCloseTo(.000175, within(0.5e-6));
    }

    @Test
    void oldWeightsSlowLearningDown() {
        assertThat(OLD.meanSlope()).isCloseTo(.01777, within(0.5e-5));
        assertThat(NEW.meanSlope()).isCloseTo(.19276, within(0.5e-5));
    }

    @Test
    void everyNumberIsExactToTwelveDigits() {
        for (WeightedSum sum : List.of(OLD, NEW, WeightedSum.scaled(10, 3, 0.01))) {
            double edge = Math.log(0.99 / 0.01);
            assertThat(sum.peakDensity()).isCloseTo(1 / (Math.sqrt(2 * Math.PI) * sum.sd()), ROUNDING);
            assertThat(sum.saturatedShare()).isCloseTo(Erf.erfc(edge / (Math.sqrt(2) * sum.sd())), ROUNDING);
            assertThat(sum.meanSlope()).isCloseTo(meanSlope(sum.sd()), ROUNDING);
        }
    }

    /** By the trapezoidal rule, which converges exponentially here: the nearest pole is at i pi, far from the step. */
    private static double meanSlope(double sd) {
        double step = 0.05;
        double total = 0;
        for (int i = -1_000; i <= 1_000; i++) {
            double z = i * step;
            total += 0.25 * Math.pow(Math.cosh(z / 2), -2) * Math.exp(-0.5 * Math.pow(z / sd, 2));
        }
        return total * step / (Math.sqrt(2 * Math.PI) * sd);
    }

    @Test
    void densityIsThatOfANormalDistribution() {
        assertThat(NEW.density(-0.7)).isCloseTo(new NormalDistribution(0, Math.sqrt(1.5)).density(-0.7), within(1e-14));
    }

    @Test
    void aRandomWalkSpreadsAsTheRootOfItsSteps() {
        assertThat(WeightedSum.randomWalk(400).sd()).isEqualTo(20);
    }

    @Test
    void aSumThatNeverVariesNeverSaturates() {
        WeightedSum still = new WeightedSum(0, 1, 0);
        assertThat(still.saturatedShare()).isZero();
        assertThat(still.meanSlope()).isEqualTo(0.25);
    }
}
