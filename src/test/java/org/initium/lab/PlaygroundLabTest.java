package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the story of the Playground says, for the seed that it starts with and for others. */
class PlaygroundLabTest {
    private static final Lab LAB = PlaygroundLab.create();
    private static final int SEEDS = 30;

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7, 2024})
    void tooSmallRestsForHundredsOfEpochsAndThenLearns(long seed) {
        ExperimentSpec small = Stories.tried(LAB, "Try Too small", seed);
        assertThat(Stories.after(150, small).cost()).isBetween(0.68, 0.70);
        assertThat(Stories.after(1_500, small).cost()).isLessThan(0.1);
    }

    @Test
    void withTheFirstSeedTooSmallRestsForSixHundredEpochs() {
        ExperimentSpec small = Stories.tried(LAB, "Try Too small", LAB.base());
        assertThat(Stories.after(550, small).cost()).isGreaterThan(0.65);
        assertThat(Stories.after(700, small).cost()).isLessThan(0.65);
    }

    @Test
    void tooLargeFallsWithinTenEpochsAndOftenFreezesBecauseTheLastHiddenLayerIsSilentForMostPoints() {
        List<Double> starts = new ArrayList<>();
        List<Double> tenth = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        List<Double> silent = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Trainer trainer = new Trainer(Stories.tried(LAB, "Try Too large", seed));
            starts.add(trainer.snapshot(ProbePlan.CURVE_ONLY).cost());
            trainer.advance(10);
            tenth.add(trainer.snapshot(ProbePlan.CURVE_ONLY).cost());
            trainer.advance(990);
            Snapshot end = trainer.snapshot(ProbePlan.CURVE_ONLY);
            ends.add(end.cost());
            silent.add(shareSilent(end));
        }
        assertThat(median(starts)).isBetween(50.0, 800.0);
        assertThat(median(tenth)).isLessThan(0.03 * median(starts));
        assertThat(median(ends)).isBetween(0.45, 0.6);
        assertThat(median(silent)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7, 2024})
    void constantWeightsEndNearAHalf(long seed) {
        Snapshot end = Stories.after(2_000, Stories.tried(LAB, "Try constant 0.1", seed));
        assertThat(end.cost()).isBetween(0.42, 0.58);
        assertThat(end.accuracy()).isBetween(0.66, 0.80);
    }

    @Test
    void twoUnitsAreNotEnoughForTheCircle() {
        List<Double> accuracies = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            accuracies.add(Stories.after(2_000, Stories.tried(LAB, "Try [2, 2, 1]", seed))
                    .accuracy());
        }
        assertThat(median(accuracies)).isBetween(0.86, 0.90);
        assertThat(Collections.max(accuracies)).isLessThanOrEqualTo(0.95);
    }

    @Test
    void withTheFirstSeedBothOfTwoUnitsGoSilent() {
        Snapshot end = Stories.after(100, Stories.tried(LAB, "Try [2, 2, 1]", LAB.base()), ProbePlan.STANDARD);
        assertThat(end.layers().get(1).deadUnits()).isEqualTo(2);
        assertThat(end.cost()).isBetween(0.6931, 0.6933);
    }

    /** Share of the training points for which every unit of the second hidden layer gives 0, recomputed link by link. */
    private static double shareSilent(Snapshot snapshot) {
        float[] inputs = snapshot.data().train().inputs();
        int silent = 0;
        for (int point = 0; point < inputs.length / 2; point++) {
            double[] a = {inputs[2 * point], inputs[2 * point + 1]};
            for (int layer = 1; layer <= 2; layer++) {
                a = relu(snapshot, layer, a);
            }
            silent += java.util.Arrays.stream(a).sum() == 0 ? 1 : 0;
        }
        return 2.0 * silent / inputs.length;
    }

    private static double[] relu(Snapshot snapshot, int layer, double[] inputs) {
        double[] outputs = new double[snapshot.spec().shape().units(layer)];
        for (int to = 0; to < outputs.length; to++) {
            double z = snapshot.parameters().bias(layer, to);
            for (int from = 0; from < inputs.length; from++) {
                z += inputs[from] * snapshot.parameters().weight(layer, from, to);
            }
            outputs[to] = Math.max(0, z);
        }
        return outputs;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
