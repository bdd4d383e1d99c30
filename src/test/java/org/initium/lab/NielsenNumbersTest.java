package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of Nielsen, chapter 3: validation accuracy in percent with the old and with the new first weights. */
class NielsenNumbersTest {
    private static final StoredData DATA = new StoredData();

    @ParameterizedTest
    @CsvSource({"nielsen-old, 87.50", "nielsen-new, 92.80"})
    void newWeightsAreFivePointsAheadAfterTheFirstEpoch(String init, double expected) {
        Trainer trainer = trainer(30, init, 1);
        trainer.advance(trainer.stepsPerEpoch());
        assertThat(trainer.stepsPerEpoch()).isEqualTo(5_000);
        assertThat(accuracy(trainer, 1)).isCloseTo(expected, within(0.7));
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({
        "30, nielsen-old, 87.50, 92.92, 95.97",
        "30, nielsen-new, 92.80, 95.39, 96.44",
        "100, nielsen-old, 90.07, 94.57, 97.49",
        "100, nielsen-new, 93.09, 96.54, 97.73"
    })
    void meanAccuracyOfThreeSeedsAfterOneFiveAndThirtyEpochs(
            int hidden, String init, double first, double fifth, double last) {
        double[] means = new double[31];
        for (int seed = 1; seed <= 3; seed++) {
            Trainer trainer = trainer(hidden, init, seed);
            trainer.advance(30L * trainer.stepsPerEpoch());
            for (int epoch : new int[] {1, 5, 30}) {
                means[epoch] += accuracy(trainer, epoch) / 3;
            }
        }
        assertThat(means[1]).as("epoch 1").isCloseTo(first, within(0.7));
        assertThat(means[5]).as("epoch 5").isCloseTo(fifth, within(0.7));
        assertThat(means[30]).as("epoch 30").isCloseTo(last, within(0.7));
    }

    /**
     * Black images give the first layer no gradient, so its weights only decay: by (1 - 0.1 * 5/50,000)^5,000 = 0.9512292 over Nielsen's
     * epoch of 5,000 batches.
     */
    @Test
    void weightsWithoutGradientShrinkByThePublishedFactorInAnEpoch() {
        ExperimentSpec spec = NielsenLab.spec().withShape(NetworkShape.of(2, 3, 10));
        Dataset black = Dataset.classification(2, new float[2 * 50_000], new int[50_000], 10, Plane.STANDARD);
        Trainer trainer = new Trainer(spec.withInitializer(NielsenLab.OLD), TrainTest.all(black));
        float[] before = trainer.parameters();
        trainer.advance(trainer.stepsPerEpoch());
        float[] after = trainer.parameters();
        for (int i = 0; i < 6; i++) {
            assertThat((double) after[i] / before[i]).isCloseTo(0.9512292, within(5e-6));
        }
        assertThat(Math.pow(1 - 0.1 * 5.0 / 50_000, 5_000)).isCloseTo(0.9512292, within(5e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1})
    void sixInTenHiddenUnitsStartOutSaturatedWithTheOldWeightsAndNextToNoneWithTheNew(long seed) {
        assertThat(fresh("nielsen-old", seed).saturatedShare()).isBetween(0.55, 0.65);
        assertThat(fresh("nielsen-old", seed).weightedSums().std()).isBetween(8.5, 11.0);
        assertThat(fresh("nielsen-new", seed).saturatedShare()).isLessThan(0.005);
    }

    private static LayerStats fresh(String init, long seed) {
        return trainer(30, init, seed)
                .snapshot(NielsenLab.create().plan())
                .layers()
                .get(1);
    }

    /** From above and from below: where decay and gradients balance lies far above 1/sqrt(784) = 0.036. */
    @ParameterizedTest
    @Tag("long")
    @ValueSource(strings = {"nielsen-old", "nielsen-new"})
    void bothStartsEndWithFirstLayerWeightsOfSizeOneFifth(String init) {
        Trainer trainer = trainer(30, init, 1);
        trainer.advance(60L * trainer.stepsPerEpoch());
        assertThat(epoch(trainer, 60).weightRms().get(0)).isBetween(0.19, 0.23);
    }

    private static double accuracy(Trainer trainer, long epoch) {
        EpochLog.Epoch end = epoch(trainer, epoch);
        assertThat(end.test().confusion().samples()).isEqualTo(10_000);
        return 100 * end.test().score().accuracy();
    }

    private static EpochLog.Epoch epoch(Trainer trainer, long epoch) {
        return trainer.epochLog().epochs().stream()
                .filter(each -> each.number() == epoch)
                .findFirst()
                .orElseThrow();
    }

    private static Trainer trainer(int hidden, String init, long seed) {
        ExperimentSpec spec = NielsenLab.spec()
                .withShape(NetworkShape.of(784, hidden, 10))
                .withInitializer(Initializer.parse(init))
                .withSeed(seed);
        return new Trainer(spec, DATA.load(spec.data(), new Streams(seed)));
    }
}
