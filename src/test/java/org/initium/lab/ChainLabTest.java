package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the story of the nine-layer chain says of its three runs. */
class ChainLabTest {
    private static final Lab LAB = ChainLab.create();

    @ParameterizedTest
    @ValueSource(longs = {42, 43, 44, 45})
    void explodingGoesUpAndDownForTensOfStepsWhateverTheSeed(long seed) {
        List<Double> costs = costs(arm("Exploding").withSeed(seed), 300);
        assertThat(rises(costs.subList(0, 100))).isGreaterThan(25);
        assertThat(costs.get(300)).isLessThan(costs.get(100));
    }

    @Test
    void itJumpsAsTheStoryTells() {
        List<Double> costs = costs(arm("Exploding"), 6);
        assertThat(costs.stream().map(cost -> String.format("%.0f", cost)))
                .startsWith("171", "17", "5", "7", "11")
                .endsWith("3");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1, 1.1})
    void balancedFallsStepByStep(double c) {
        ExperimentSpec spec = arm("Balanced");
        List<Double> costs = costs(spec.withInitializer(new Initializer(InitializerFamily.IDENTITY, c)), 300);
        assertThat(rises(costs)).isZero();
        assertThat(costs.get(300)).isLessThan(0.45 * costs.get(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3})
    void betweenTheEdgesAllComeToTheSameEndWithoutAJumpAndBeyondThemLateOrWithJumps(long seed) {
        double end = Stories.after(3_000, factor(1, seed)).cost();
        for (double c : new double[] {0.8, 1, 1.3}) {
            List<Double> costs = costs(factor(c, seed), 1_000);
            assertThat(rises(costs)).as("c = %s", c).isZero();
            assertThat(costs.get(1_000) - end).as("c = %s", c).isLessThan(0.01);
        }
        double early = Stories.after(1_000, Stories.tried(LAB, "Try c = 0.7, below the edge", seed))
                .cost();
        double inside = Stories.after(1_000, factor(0.8, seed)).cost();
        assertThat(early - end).isGreaterThan(5 * (inside - end));
        List<Double> late = costs(Stories.tried(LAB, "Try c = 1.45, above the edge", seed), 300);
        assertThat(Stories.rises(late, 0)).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7, 2024})
    void twoUpdatesThrowFiftyLayersFromExplodingToVanishing(long seed) {
        ExperimentSpec deep = Stories.tried(LAB, "Try c = 1.1 with 50 layers", seed);
        assertThat(signal(50, Stories.after(0, deep, ProbePlan.STANDARD))).isBetween(450.0, 600.0);
        assertThat(signal(50, Stories.after(2, deep, ProbePlan.STANDARD))).isLessThan(1);
        assertThat(Stories.after(1_000, deep).cost()).isBetween(0.69, 0.72);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7, 2024})
    void withAHalfTheCostFallsByLessThanAThousandthInThreeThousandSteps(long seed) {
        ExperimentSpec vanishing = Stories.tried(LAB, "Try c = 0.5", seed);
        double fallen = Stories.after(0, vanishing).cost()
                - Stories.after(3_000, vanishing).cost();
        assertThat(fallen).isBetween(0.0, 0.001);
    }

    private static ExperimentSpec factor(double c, long seed) {
        return LAB.base()
                .withInitializer(new Initializer(InitializerFamily.IDENTITY, c))
                .withSeed(seed);
    }

    private static double signal(int layer, Snapshot snapshot) {
        return snapshot.layers().get(layer).activations().rms();
    }

    @Test
    void tenTimesTheRateLeavesTheRangeOfFloat() {
        Trainer trainer = new Trainer(tried("Ten times the learning rate"));
        trainer.advance(10);
        assertThat(trainer.divergence()).isPresent();
        assertThat(trainer.divergence().get().step()).isEqualTo(3);
    }

    @Test
    void aButtonOfTheStoryStartsAnewWhateverWasSet() {
        ExperimentSpec pushed = tried("Ten times the learning rate").withSeed(7);
        assertThat(Stories.tried(LAB, "Try c = 1.5", pushed))
                .isEqualTo(LAB.base().withSeed(7));
    }

    private static ExperimentSpec arm(String name) {
        return LAB.arms().stream()
                .filter(arm -> arm.name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .of(LAB.base());
    }

    private static ExperimentSpec tried(String label) {
        return Stories.tried(LAB, label, LAB.base());
    }

    private static List<Double> costs(ExperimentSpec spec, int steps) {
        return Stories.costs(steps, spec);
    }

    private static long rises(List<Double> costs) {
        return Stories.rises(costs, 0.02);
    }
}
