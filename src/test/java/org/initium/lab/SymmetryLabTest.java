package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.symmetry.Symmetry;
import org.initium.engine.study.symmetry.TwinHistory;
import org.initium.engine.study.symmetry.TwinInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetryLabTest {
    private static final ExperimentSpec RANDOM = SymmetryLab.spec().withInitializer(Initializer.parse("xavier-normal"));

    @Test
    void constantWeightsKeepASingleUnitForEver() {
        Snapshot trained = after(SymmetryLab.spec(), 1_000);
        assertThat(Symmetry.of(trained.parameters()).distinctUnits(1)).isEqualTo(1);
        assertThat(history(SymmetryLab.spec()).points())
                .allSatisfy(point -> assertThat(point.spreads()).containsOnly(0.0));
    }

    @Test
    void aMillionthGrowsAMillionfoldWithinThreeHundredSteps() {
        TwinHistory history = history(SymmetryLab.nudged(SymmetryLab.spec()));
        assertThat(history.points().get(0).spreads().get(0)).isCloseTo(1e-6, within(1e-7));
        TwinHistory.Point at300 = history.points().stream()
                .filter(point -> point.step() == 300)
                .findFirst()
                .orElseThrow();
        assertThat(at300.spreads().get(0)).isGreaterThan(0.1);
        Snapshot trained = after(SymmetryLab.nudged(SymmetryLab.spec()), 1_000);
        assertThat(Symmetry.of(trained.parameters()).distinctUnits(1)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7, 2024})
    void twinsPartWithinTheEpochsThatTheStoryNamesWhateverTheSeed(long seed) {
        ExperimentSpec constant = SymmetryLab.spec().withSeed(seed);
        ExperimentSpec nudged = SymmetryLab.nudged(constant);
        assertThat(spread(after(nudged, 100))).isLessThan(1);
        assertThat(spread(after(nudged, 500))).isGreaterThan(1);
        assertThat(after(constant, 1_000).accuracy()).isBetween(0.61, 0.78);
        assertThat(after(nudged, 1_000).accuracy()).isBetween(0.84, 0.97);
    }

    private static double spread(Snapshot snapshot) {
        return Symmetry.of(snapshot.parameters()).spread(1);
    }

    @Test
    void aNudgeAmongZerosWakesOneUnit() {
        ExperimentSpec zeros = SymmetryLab.spec().withInitializer(Initializer.ZERO);
        Snapshot trained = after(SymmetryLab.nudged(zeros), 1_000);
        assertThat(Symmetry.of(trained.parameters()).distinctUnits(1)).isEqualTo(2);
        assertThat(trained.cost())
                .isCloseTo(after(SymmetryLab.spec(), 4_000).cost(), within(0.01))
                .isLessThan(after(zeros, 1_000).cost() - 0.1);
    }

    @Test
    void aNudgeUnderTwoLayersOfZerosGoesNowhere() {
        ExperimentSpec deep = SymmetryLab.spec().withShape(NetworkShape.of(2, 6, 3, 1));
        TwinHistory history = history(SymmetryLab.nudged(deep.withInitializer(Initializer.ZERO)));
        assertThat(history.points())
                .allSatisfy(point -> assertThat(point.spreads().get(0)).isCloseTo(1e-6, within(1e-9)));
    }

    @Test
    void unitsThatChangePlacesLeaveTheCostAsItWas() {
        Snapshot before = after(RANDOM, 0);
        Snapshot swapped = after(SymmetryLab.permuted(RANDOM), 0);
        assertThat(swapped.cost()).isCloseTo(before.cost(), within(1e-6));
        assertThat(swapped.parameters().weight(1, 0, 0))
                .isEqualTo(before.parameters().weight(1, 0, 1))
                .isNotEqualTo(before.parameters().weight(1, 0, 0));
        assertThat(swapped.parameters().weight(2, 1, 0))
                .isEqualTo(before.parameters().weight(2, 0, 0));
    }

    private static TwinHistory history(ExperimentSpec spec) {
        return new TwinInquiry(spec, 600).part(0, () -> false);
    }

    private static Snapshot after(ExperimentSpec spec, long steps) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(steps);
        return trainer.snapshot(ProbePlan.CURVE_ONLY);
    }
}
