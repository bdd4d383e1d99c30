package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
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

    @Test
    void vanishingStandsStill() {
        List<Double> costs = costs(arm("Vanishing"), 3_000);
        assertThat(costs.get(0) - costs.get(3_000)).isBetween(0.0, 0.001);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1, 1.1})
    void balancedFallsStepByStep(double c) {
        ExperimentSpec spec = arm("Balanced");
        List<Double> costs = costs(spec.withInitializer(new Initializer(InitializerFamily.IDENTITY, c)), 300);
        assertThat(rises(costs)).isZero();
        assertThat(costs.get(300)).isLessThan(0.45 * costs.get(0));
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
        assertThat(tried("Try c = 1.5", pushed)).isEqualTo(LAB.base().withSeed(7));
    }

    private static ExperimentSpec arm(String name) {
        return LAB.arms().stream()
                .filter(arm -> arm.name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .of(LAB.base());
    }

    private static ExperimentSpec tried(String label) {
        return tried(label, LAB.base());
    }

    private static ExperimentSpec tried(String label, ExperimentSpec before) {
        return LAB.story().stream()
                .filter(StoryCard.Try.class::isInstance)
                .map(StoryCard.Try.class::cast)
                .filter(card -> card.label().equals(label))
                .findFirst()
                .orElseThrow()
                .change()
                .apply(before);
    }

    private static List<Double> costs(ExperimentSpec spec, int steps) {
        Trainer trainer = new Trainer(spec);
        List<Double> costs = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            costs.add(trainer.snapshot(ProbePlan.CURVE_ONLY).cost());
            trainer.advance();
        }
        assertThat(trainer.divergence()).isEmpty();
        return costs;
    }

    private static long rises(List<Double> costs) {
        long rises = 0;
        for (int i = 1; i < costs.size(); i++) {
            rises += costs.get(i) > 1.02 * costs.get(i - 1) ? 1 : 0;
        }
        return rises;
    }
}
