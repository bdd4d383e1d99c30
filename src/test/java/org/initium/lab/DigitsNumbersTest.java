package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.initium.engine.network.Initializer;
import org.initium.engine.probe.BatchView;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of AI Notes, part III: five layers on the test images of MNIST. */
class DigitsNumbersTest {
    private static final StoredData DATA = new StoredData();
    private static final ProbePlan BATCH_ONLY =
            new ProbePlan(0, 0, LayerDetail.NOTHING, 0, true, ProbePlan.Samples.MOVING, false);
    private static final int STEPS_PER_EPOCH = 100;

    private static final long PRESET_SEED = DigitsLab.spec().seed();

    @ParameterizedTest
    @CsvSource({
        "zero, 0, 0, 0, 0, 0, 2.303",
        "uniform-fan-in, .1775, .1018, .0589, .0341, .0015, 2.303",
        "xavier-normal, .2870, .2639, .2490, .2346, .004, 2.322"
    })
    void presetSeedShowsThePublishedSpreadOfEachLayerAndFirstCost(
            String init, double a1, double a2, double a3, double a4, double tolerance, double cost) {
        double[] expected = {a1, a2, a3, a4};
        Snapshot first = trainer(init, PRESET_SEED).snapshot(DigitsLab.create().plan());
        for (int layer = 1; layer <= 4; layer++) {
            Histogram histogram = first.layers().get(layer).activations().histogram();
            assertThat(histogram.bins()).isEqualTo(200);
            assertThat(histogram.min()).isEqualTo(-1.2);
            assertThat(histogram.max()).isEqualTo(1.2);
            assertThat(first.layers().get(layer).activations().std())
                    .as("A%d", layer)
                    .isCloseTo(expected[layer - 1], within(tolerance));
        }
        assertThat(first.batch().orElseThrow().cost()).isCloseTo(cost, within(0.01));
    }

    /**
     * Against 400 draws of the same network by NumPy, in double: their mean and their standard deviation from seed to seed, which is wider than
     * the tolerance of the published row.
     */
    @ParameterizedTest
    @CsvSource({
        "xavier-normal, .2899, .0044, .2674, .0055, .2498, .0057, .2352, .0056",
        "uniform-fan-in, .1776, .0030, .1013, .0024, .0583, .0017, .0336, .0011"
    })
    void meanSpreadOverSeedsIsThatOfAnIndependentComputation(ArgumentsAccessor row) {
        int seeds = 25;
        double[] means = meanSpreads(row.getString(0), seeds);
        for (int layer = 1; layer <= 4; layer++) {
            double expected = row.getDouble(2 * layer - 1);
            double sd = row.getDouble(2 * layer);
            assertThat(means[layer])
                    .as("A%d", layer)
                    .isCloseTo(expected, within(4 * sd * Math.sqrt(1.0 / seeds + 1.0 / 400)));
        }
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({"xavier-normal, .2870, .2639, .2490, .2346, .004", "uniform-fan-in, .1775, .1018, .0589, .0341, .0015"})
    void publishedSpreadsAreNearTheMeanOverSeeds(
            String init, double a1, double a2, double a3, double a4, double tolerance) {
        double[] means = meanSpreads(init, 200);
        double[] published = {Double.NaN, a1, a2, a3, a4};
        for (int layer = 1; layer <= 4; layer++) {
            assertThat(published[layer]).as("A%d", layer).isCloseTo(means[layer], within(tolerance));
        }
    }

    /** Of A1 to A4, at the index of the layer, over the seeds 1, 2, ... */
    private static double[] meanSpreads(String init, int seeds) {
        double[] means = new double[5];
        for (int seed = 1; seed <= seeds; seed++) {
            Snapshot first = trainer(init, seed).snapshot(ProbePlan.BATCH);
            for (int layer = 1; layer <= 4; layer++) {
                means[layer] += first.layers().get(layer).activations().std() / seeds;
            }
        }
        return means;
    }

    @ParameterizedTest
    @CsvSource({"zero, 88.1", "uniform-fan-in, 22.7", "xavier-normal, 13.9"})
    void misclassifiedOfAHundredAfterTheFirstEpoch(String init, double expected) {
        assertThat(misclassified(trainer(init, PRESET_SEED), 1)).isCloseTo(expected, within(2.5));
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({"zero, 88.1, 88.1", "uniform-fan-in, 22.7, 9.5", "xavier-normal, 13.9, 7.3"})
    void misclassifiedOfAHundredAfterOneAndFiveEpochsForEverySeed(String init, double first, double fifth) {
        for (int seed = 1; seed <= 3; seed++) {
            Trainer trainer = trainer(init, seed);
            assertThat(misclassified(trainer, 1)).as("epoch 1, seed %d", seed).isCloseTo(first, within(2.5));
            assertThat(misclassified(trainer, 5)).as("epoch 5, seed %d", seed).isCloseTo(fifth, within(2.5));
        }
    }

    /** Mean over the last ten batches of the epoch, each before its own update. */
    private static double misclassified(Trainer trainer, int epoch) {
        trainer.advance((long) epoch * STEPS_PER_EPOCH - 10 - trainer.step());
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            BatchView batch = trainer.snapshot(BATCH_ONLY).batch().orElseThrow();
            assertThat(batch.size()).isEqualTo(100);
            sum += batch.misclassified();
            trainer.advance();
        }
        return sum / 10.0;
    }

    private static ExperimentSpec spec(String init, long seed) {
        return DigitsLab.spec().withInitializer(Initializer.parse(init)).withSeed(seed);
    }

    private static Trainer trainer(String init, long seed) {
        ExperimentSpec spec = spec(init, seed);
        return new Trainer(spec, DATA.load(spec.data(), new Streams(seed)));
    }
}
