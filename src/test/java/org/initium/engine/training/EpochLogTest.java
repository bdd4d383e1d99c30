package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.random.Well19937c;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.BatchView;
import org.initium.engine.probe.Examination;
import org.junit.jupiter.api.Test;

class EpochLogTest {
    private static final int FEATURES = 20;
    private static final int CLASSES = 3;

    @Test
    void everyEpochIsScoredAtItsEndOnAllSamples() {
        Trainer trainer = trainer();
        trainer.advance(3L * trainer.stepsPerEpoch() + 1);
        List<EpochLog.Epoch> epochs = trainer.epochLog().epochs();
        assertThat(epochs).extracting(EpochLog.Epoch::number).containsExactly(0L, 1L, 2L, 3L);
        trainer.seek(2L * trainer.stepsPerEpoch());
        Snapshot second = trainer.snapshot(new ProbePlan(0, 0, 5));
        assertThat(epochs.get(2).test().score().accuracy()).isEqualTo(second.testAccuracy());
        assertThat(epochs.get(2).train().score().cost()).isEqualTo(second.cost());
        assertThat(epochs.get(2).weightRms().get(0))
                .isCloseTo(second.layers().get(1).weights().rms(), within(1e-9));
    }

    @Test
    void aLongRunKeepsEverySecondEpoch() {
        Trainer trainer = trainer();
        trainer.advance(1_030L * trainer.stepsPerEpoch());
        assertThat(trainer.epochLog().epochs())
                .extracting(EpochLog.Epoch::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 515)
                        .map(each -> 2 * each)
                        .boxed()
                        .toList());
    }

    @Test
    void confusionCountsEverySampleOnceInTheRowOfItsClass() {
        Trainer trainer = trainer();
        Examination before = trainer.epochLog().epochs().get(0).scored();
        assertThat(before.confusion().samples()).isEqualTo(30);
        for (int label = 0; label < CLASSES; label++) {
            assertThat(before.confusion().ofClass(label)).isEqualTo(10);
        }
        assertThat(before.confusion().correct() / 30.0).isEqualTo(before.score().accuracy());
    }

    @Test
    void goingBackAndOnAgainLeavesTheLogAsItWas() {
        Trainer straight = trainer();
        straight.advance(30);
        Trainer wandering = trainer();
        wandering.advance(17);
        wandering.seek(3);
        wandering.advance(27);
        assertThat(scores(wandering)).isEqualTo(scores(straight));
    }

    @Test
    void editedRunKeepsTheEpochsBeforeTheEditAndScoresTheRestAnew() {
        Trainer trainer = trainer();
        trainer.advance(2L * trainer.stepsPerEpoch());
        Trainer edited = trainer.edited(List.of(new WeightEdit(trainer.step(), 0, 50)));
        List<EpochLog.Epoch> epochs = edited.epochLog().epochs();
        assertThat(epochs).extracting(EpochLog.Epoch::number).containsExactly(0L, 1L, 2L);
        assertThat(epochs.get(1)).isSameAs(trainer.epochLog().epochs().get(1));
        assertThat(epochs.get(2).weightRms().get(0))
                .isGreaterThan(trainer.epochLog().epochs().get(2).weightRms().get(0));
    }

    @Test
    void editOfALongRunGoesOnWithEverySecondEpoch() {
        Trainer trainer = trainer();
        trainer.advance(1_030L * trainer.stepsPerEpoch());
        Trainer edited = trainer.edited(List.of(new WeightEdit(trainer.step(), 0, 1)));
        edited.advance(2L * trainer.stepsPerEpoch());
        assertThat(edited.epochLog().epochs())
                .extracting(EpochLog.Epoch::number)
                .endsWith(1_028L, 1_030L, 1_032L)
                .doesNotContain(1_031L);
    }

    @Test
    void batchShownIsTheOneLearntFromNext() {
        Trainer trainer = trainer();
        trainer.advance(trainer.stepsPerEpoch() + 2L);
        BatchView batch = trainer.snapshot(ProbePlan.BATCH).batch().orElseThrow();
        assertThat(batch.epoch()).isEqualTo(1);
        assertThat(batch.index()).isEqualTo(2);
        Dataset rows = trainer.data().train();
        for (int row = 0; row < batch.size(); row++) {
            assertThat(batch.label(row)).isEqualTo(rows.labels()[2 * batch.size() + row]);
            assertThat(batch.samples().input(row, 7)).isEqualTo(rows.input(2 * batch.size() + row, 7));
        }
    }

    @Test
    void batchHoldsProbabilitiesThatSumToOneAndNameTheLargest() {
        Trainer trainer = trainer();
        trainer.advance(5);
        BatchView batch = trainer.snapshot(ProbePlan.BATCH).batch().orElseThrow();
        int wrong = 0;
        for (int row = 0; row < batch.size(); row++) {
            float sum = 0;
            for (int output = 0; output < CLASSES; output++) {
                sum += batch.prediction(row, output);
                assertThat(batch.prediction(row, batch.predicted(row)))
                        .isGreaterThanOrEqualTo(batch.prediction(row, output));
            }
            assertThat(sum).isCloseTo(1, within(1e-6f));
            wrong += batch.predicted(row) == batch.label(row) ? 0 : 1;
        }
        assertThat(batch.misclassified()).isEqualTo(wrong);
        assertThat(batch.cost())
                .isEqualTo(trainer.score(batch.samples(), batch.size()).cost());
    }

    private static List<Object> scores(Trainer trainer) {
        return trainer.epochLog().epochs().stream()
                .<Object>map(each ->
                        List.of(each.number(), each.train().score(), each.test().score(), each.weightRms()))
                .toList();
    }

    private static Trainer trainer() {
        ExperimentSpec spec = ExperimentSpec.of(
                        new DataSpec.Images(new ImageSource.Table("unread"), 5, 4, ImageProtocol.VALIDATION, 60, 30),
                        NetworkShape.of(FEATURES, 8, CLASSES),
                        Activation.TANH,
                        Initializer.HE_NORMAL)
                .withBatch(10)
                .withShuffle(false)
                .withSeed(3);
        return new Trainer(spec, new TrainTest(samples(60, 1), samples(30, 2)));
    }

    private static Dataset samples(int count, int seed) {
        Well19937c draws = new Well19937c(seed);
        float[] inputs = new float[count * FEATURES];
        int[] labels = new int[count];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) draws.nextGaussian() + i / FEATURES % CLASSES;
        }
        for (int row = 0; row < count; row++) {
            labels[row] = row % CLASSES;
        }
        return Dataset.classification(FEATURES, inputs, labels, CLASSES, Plane.STANDARD);
    }
}
