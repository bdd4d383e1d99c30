package org.initium.engine.study.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.initium.engine.probe.Histogram;
import org.initium.engine.theory.WeightedSum;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SaturationStudyTest {
    private static final SaturationSpec OLD = SaturationSpec.oldWeights(1_000, 500);
    private static final SaturationSpec NEW = SaturationSpec.newWeights(1_000, 500);

    @Test
    void oldAndNewWeightsAgreeWithTheExactLaw() {
        agrees(OLD, 20_000);
        agrees(NEW, 20_000);
        agrees(NEW.withBiasVariance(0), 20_000);
    }

    @Test
    @Tag("long")
    void aMillionDrawsAgreeWithTheExactLaw() {
        agrees(OLD, 1_000_000);
        agrees(NEW, 1_000_000);
    }

    private static void agrees(SaturationSpec spec, int draws) {
        SaturationRun run = new SaturationStudy(spec).run(11, draws, () -> false);
        WeightedSum theory = spec.theory();
        double share = theory.saturatedShare();
        double root = Math.sqrt(draws);
        assertThat(run.sum().mean()).isCloseTo(0, within(4 * theory.sd() / root));
        assertThat(run.sum().sd()).isCloseTo(theory.sd(), within(4 * theory.sd() / Math.sqrt(2.0 * draws)));
        assertThat(run.saturatedShare()).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share)) / root));
        assertThat(run.slope().mean())
                .isCloseTo(theory.meanSlope(), within(4 * run.slope().standardError()));
    }

    @Test
    void histogramsCountEveryDraw() {
        SaturationRun run = new SaturationStudy(OLD).run(1, 2_000, () -> false);
        Histogram sums = run.sums(30, 20);
        assertThat(inside(sums) + sums.below() + sums.above()).isEqualTo(2_000);
        assertThat(inside(run.outputs(10))).isEqualTo(2_000);
        assertThat(inside(run.slopes(10))).isEqualTo(2_000);
    }

    private static int inside(Histogram histogram) {
        return IntStream.range(0, histogram.bins()).map(histogram::count).sum();
    }

    @Test
    void mostOldOutputsLieInTheEndBinsAndMostSlopesInTheFirst() {
        SaturationRun run = new SaturationStudy(OLD).run(1, 2_000, () -> false);
        Histogram outputs = run.outputs(100);
        assertThat(outputs.count(0) + outputs.count(99)).isGreaterThan(1_500);
        assertThat(run.slopes(10).count(0)).isGreaterThan(1_500);
    }

    @Test
    void runsCanBePutTogether() {
        SaturationStudy study = new SaturationStudy(NEW);
        SaturationRun both =
                SaturationRun.merged(List.of(study.run(1, 300, () -> false), study.run(2, 200, () -> false)));
        assertThat(both.draws()).isEqualTo(500);
        assertThat(both.spec()).isEqualTo(NEW);
    }

    @Test
    void aCancelledStudyEnds() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new SaturationStudy(NEW).run(1, 10, () -> true));
    }

    @Test
    void moreInputsOnThanThereAreIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaturationSpec.oldWeights(10, 11))
                .withMessageContaining("0 to 10");
    }
}
