package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AI Notes, part I: the playground's numbers, over 100 seeds, against an independent computation of the same experiment. */
final class PlaygroundNumbersTest {
    private static final int SEEDS = 100;
    /**
     * From appropriate weights the costs at epoch 1000 gather in two heaps, near .006 and near .016, so the median of 100 seeds may land in the gap between
     * them; that of the first hundred lies where that of thousands does.
     */
    private static final long FIRST_SEED = 0;

    private static final long[] EPOCHS = {0, 100, 300, 1000};

    /** Cost as p10/median/p90 at epochs 0, 100, 300 and 1000; then the median accuracy at 1000. */
    private static final String TABLE =
            """
            circle | too-small   | .693/.693/.693 | .692/.693/.693 | .589/.688/.693 | .0096/.033/.13    | 1.00
            circle | appropriate | .623/.712/1.14 | .212/.364/.602 | .035/.087/.22  | .0043/.016/.024   | 1.00
            circle | too-large   | 27/156/741     | .307/.567/.693 | .177/.540/.681 | .089/.505/.680    | .71
            square | appropriate | .647/.766/1.08 | .070/.224/.487 | .0093/.062/.41 | .0015/.014/.369   | 1.00
            """;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void mediansOverSeedsAreThoseOfTheIndependentComputation(
            String set, String initializer, String at0, String at100, String at300, String at1000, double accuracy) {
        List<Score[]> runs = LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                .mapToObj(seed -> run(spec(ToyDataset.parse(set), Initializer.parse(initializer), seed)))
                .toList();
        String[] expected = {at0, at100, at300, at1000};
        for (int i = 0; i < EPOCHS.length; i++) {
            int column = i;
            double median = median(
                    runs.stream().mapToDouble(scores -> scores[column].cost()).toArray());
            double[] band = Arrays.stream(expected[i].split("/"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            // The table is rounded to its last digit, which is all there is to the bands at ln 2.
            assertThat(median).as("median at epoch %d", EPOCHS[i]).isBetween(band[0] - 0.0005, band[2] + 0.0005);
            assertThat(median).as("median at epoch %d", EPOCHS[i]).isCloseTo(band[1], within(0.25 * band[1]));
        }
        double medianAccuracy =
                median(runs.stream().mapToDouble(scores -> scores[3].accuracy()).toArray());
        assertThat(medianAccuracy).isCloseTo(accuracy, within(0.1));
    }

    /**
     * The table is itself an estimate from a hundred seeds. Of a hundred draws, the share below the true p-quantile has the standard error
     * sqrt(p (1 - p)/100): each entry must lie within four of them, among seeds that nobody chose.
     */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void theTableLiesWhereAHundredSeedsLand(
            String set, String initializer, String at0, String at100, String at300, String at1000) {
        List<Score[]> runs = LongStream.range(1_000, 1_000 + SEEDS)
                .mapToObj(seed -> run(spec(ToyDataset.parse(set), Initializer.parse(initializer), seed)))
                .toList();
        String[] table = {at0, at100, at300, at1000};
        double[] shares = {0.1, 0.5, 0.9};
        for (int i = 0; i < EPOCHS.length; i++) {
            int column = i;
            String[] entries = table[i].split("/", -1);
            for (int entry = 0; entry < shares.length; entry++) {
                double value = Double.parseDouble(entries[entry]);
                double rounding = 0.5 * Math.pow(10, -new BigDecimal(entries[entry]).scale());
                double below = share(runs, scores -> scores[column].cost() < value + rounding);
                double above = share(runs, scores -> scores[column].cost() > value - rounding);
                double error = Math.sqrt(shares[entry] * (1 - shares[entry]) * (1.0 / SEEDS + 1.0 / runs.size()));
                assertThat(below).as("below %s at epoch %d", value, EPOCHS[i]).isGreaterThan(shares[entry] - 4 * error);
                assertThat(above)
                        .as("above %s at epoch %d", value, EPOCHS[i])
                        .isGreaterThan(1 - shares[entry] - 4 * error);
            }
        }
    }

    private static double share(List<Score[]> runs, Predicate<Score[]> holds) {
        return (double) runs.stream().filter(holds).count() / runs.size();
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE", "MOON", "SQUARE", "GAUSS"})
    void zeroWeightsKeepCostAtLnTwoAndEveryGradientAtZero(ToyDataset set) {
        Trainer trainer = new Trainer(spec(set, Initializer.ZERO, 3));
        for (int step = 0; step < 1000; step += 250) {
            Snapshot snapshot = trainer.snapshot(new ProbePlan(0, 0, 10));
            assertThat(snapshot.cost()).isCloseTo(Math.log(2), within(1e-15));
            assertThat(snapshot.accuracy()).isEqualTo(0.5);
            assertThat(snapshot.gradient().toArray()).containsOnly(0);
            assertThat(snapshot.parameters().toArray()).containsOnly(0);
            trainer.advance(250);
        }
    }

    @ParameterizedTest
    @CsvSource({"constant:0.1, relu", "constant:-0.5, tanh", "constant:2, sigmoid"})
    void constantWeightsKeepHiddenUnitsIdentical(String initializer, String activation) {
        Trainer trainer = new Trainer(
                spec(ToyDataset.GAUSS, Initializer.parse(initializer), 3).withActivation(Activation.parse(activation)));
        float[] before = trainer.parameters();
        trainer.advance(300);
        NetworkShape shape = trainer.spec().shape();
        float[] after = trainer.parameters();
        for (int layer = 1; layer < shape.depth(); layer++) {
            for (int unit = 1; unit < shape.units(layer); unit++) {
                for (int from = 0; from < shape.fanIn(layer); from++) {
                    float first = after[shape.weightIndex(layer, from, 0)];
                    assertThat(after[shape.weightIndex(layer, from, unit)])
                            .isCloseTo(first, within(1e-5f * Math.abs(first)));
                }
                float first = after[shape.biasIndex(layer, 0)];
                assertThat(after[shape.biasIndex(layer, unit)]).isCloseTo(first, within(1e-5f * Math.abs(first)));
            }
        }
        assertThat(after).as("the network has learnt something all the same").isNotEqualTo(before);
    }

    @Test
    void permutedHiddenUnitsMakeTheSameCost() {
        Trainer trainer = new Trainer(spec(ToyDataset.CIRCLE, Initializer.APPROPRIATE, 3));
        trainer.advance(200);
        double cost = trainer.score(trainer.data().train(), 100).cost();
        float[] parameters = trainer.parameters();
        List<int[]> ofSix = permutations(6);
        List<int[]> ofThree = permutations(3);
        assertThat(ofSix.size() * ofThree.size()).isEqualTo(4320);
        for (int i = 0; i < ofSix.size(); i += 7) {
            for (int[] second : ofThree) {
                assertThat(costOf(trainer, permuted(trainer.spec().shape(), parameters, ofSix.get(i), second)))
                        .isCloseTo(cost, within(1e-6 * cost));
            }
        }
    }

    /** Sets the parameters by hand, as a person would: every edit at step 0 of a fresh run. */
    private static double costOf(Trainer like, float[] parameters) {
        ExperimentSpec spec = like.spec();
        for (int i = 0; i < parameters.length; i++) {
            spec = spec.withEdit(new WeightEdit(0, i, parameters[i]));
        }
        return new Trainer(spec, like.data()).score(like.data().train(), 100).cost();
    }

    /** The same function of [2, 6, 3, 1], its hidden units in another order. */
    private static float[] permuted(NetworkShape shape, float[] parameters, int[] first, int[] second) {
        int[][] place = {{0, 1}, first, second, {0}};
        float[] permuted = new float[parameters.length];
        for (int layer = 1; layer <= shape.depth(); layer++) {
            for (int to = 0; to < shape.fanOut(layer); to++) {
                for (int from = 0; from < shape.fanIn(layer); from++) {
                    permuted[shape.weightIndex(layer, place[layer - 1][from], place[layer][to])] =
                            parameters[shape.weightIndex(layer, from, to)];
                }
                permuted[shape.biasIndex(layer, place[layer][to])] = parameters[shape.biasIndex(layer, to)];
            }
        }
        return permuted;
    }

    private static List<int[]> permutations(int size) {
        if (size == 0) {
            return List.of(new int[0]);
        }
        List<int[]> permutations = new ArrayList<>();
        for (int[] shorter : permutations(size - 1)) {
            for (int at = 0; at < size; at++) {
                int[] longer = new int[size];
                System.arraycopy(shorter, 0, longer, 0, at);
                longer[at] = size - 1;
                System.arraycopy(shorter, at, longer, at + 1, size - 1 - at);
                permutations.add(longer);
            }
        }
        return permutations;
    }

    private static Score[] run(ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        Score[] scores = new Score[EPOCHS.length];
        for (int i = 0; i < EPOCHS.length; i++) {
            trainer.advance(EPOCHS[i] - trainer.step());
            scores[i] = trainer.score(trainer.data().train(), 100);
        }
        return scores;
    }

    private static double median(double[] values) {
        return new Percentile().evaluate(values, 50);
    }

    private static ExperimentSpec spec(ToyDataset set, Initializer initializer, long seed) {
        return ExperimentSpec.of(
                        new DataSpec.Toy(set, 100, 1, 0), NetworkShape.of(2, 6, 3, 1), Activation.RELU, initializer)
                .withLoss(Loss.BINARY_CROSS_ENTROPY)
                .withSeed(seed);
    }
}
