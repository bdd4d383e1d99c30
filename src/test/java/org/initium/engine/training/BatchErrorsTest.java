package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.junit.jupiter.api.Test;

class BatchErrorsTest {
    private static final ProbePlan BATCH_ONLY =
            new ProbePlan(0, 0, LayerDetail.NOTHING, 0, true, ProbePlan.Samples.MOVING, false);

    @Test
    void everyPointIsWhatTheBatchShownBeforeItsUpdateMisclassifies() {
        Trainer trainer = trainer();
        double[] shown = new double[25];
        for (int step = 0; step < shown.length; step++) {
            var batch = trainer.snapshot(BATCH_ONLY).batch().orElseThrow();
            shown[step] = (double) batch.misclassified() / batch.size();
            trainer.advance();
        }
        BatchErrors errors = errors(trainer);
        assertThat(errors.batches()).isEqualTo(1);
        assertThat(IntStream.range(0, errors.size()).mapToDouble(errors::share).toArray())
                .containsExactly(shown);
        assertThat(errors.step(24)).isEqualTo(24);
    }

    @Test
    void neighboursStandAsTheirMeanOnceThereAreTooMany() {
        BatchErrorRecorder recorder = new BatchErrorRecorder(TrainTest.all(samples()));
        int batches = BatchErrorRecorder.CAPACITY + 3;
        for (int step = 0; step < batches; step++) {
            recorder.record(step, step % 4, 10);
        }
        BatchErrors errors = recorder.errors();
        assertThat(errors.batches()).isEqualTo(2);
        assertThat(errors.size()).isEqualTo((batches + 1) / 2);
        assertThat(errors.share(0)).isCloseTo(0.05, within(1e-12));
        assertThat(errors.share(1)).isCloseTo(0.25, within(1e-12));
        assertThat(errors.share(errors.size() - 1)).as("half full").isCloseTo(0.2, within(1e-12));
    }

    @Test
    void goingBackAndOnAgainCountsNothingTwice() {
        Trainer straight = trainer();
        straight.advance(30);
        Trainer wandering = trainer();
        wandering.advance(17);
        wandering.seek(3);
        wandering.advance(27);
        BatchErrors wandered = errors(wandering);
        assertThat(wandered.size()).isEqualTo(30);
        for (int i = 0; i < 30; i++) {
            assertThat(wandered.share(i)).isEqualTo(errors(straight).share(i));
        }
    }

    @Test
    void editedRunForgetsWhatCameAfterTheEdit() {
        Trainer trainer = trainer();
        trainer.advance(20);
        Trainer edited = trainer.edited(List.of(new WeightEdit(12, 0, 3)));
        assertThat(errors(edited).size()).isEqualTo(12);
    }

    @Test
    void copyOfThinnedPointsHoldsThoseThatWereComplete() {
        BatchErrorRecorder recorder = new BatchErrorRecorder(TrainTest.all(samples()));
        for (int step = 0; step <= BatchErrorRecorder.CAPACITY; step++) {
            recorder.record(step, step % 4, 10);
        }
        BatchErrorRecorder copy = new BatchErrorRecorder(TrainTest.all(samples()));
        copy.copyBefore(recorder, 7);
        assertThat(copy.errors().batches()).isEqualTo(2);
        assertThat(copy.errors().size())
                .as("steps 0 to 5; of step 6, the pair is not whole")
                .isEqualTo(3);
        assertThat(copy.errors().share(2)).isEqualTo(recorder.errors().share(2));
    }

    @Test
    void whatWasRecordedBeforeAPointIsTakenOverDoesNotCount() {
        BatchErrorRecorder thinned = new BatchErrorRecorder(TrainTest.all(samples()));
        for (int step = 0; step <= BatchErrorRecorder.CAPACITY; step++) {
            thinned.record(step, 1, 10);
        }
        BatchErrorRecorder copy = new BatchErrorRecorder(TrainTest.all(samples()));
        copy.record(0, 10, 10);
        copy.copyBefore(thinned, 1);
        copy.record(1, 2, 10);
        assertThat(copy.errors().share(0)).isEqualTo(0.2);
    }

    private static BatchErrors errors(Trainer trainer) {
        return trainer.snapshot(ProbePlan.CURVE_ONLY).errors();
    }

    private static Dataset samples() {
        float[] inputs = new float[45 * 20];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (i * 7919 % 101) / 101f;
        }
        int[] labels = IntStream.range(0, 45).map(i -> i * 31 % 3).toArray();
        return Dataset.classification(20, inputs, labels, 3, Plane.STANDARD);
    }

    private static Trainer trainer() {
        ExperimentSpec spec = TrainerTest.PLAYGROUND
                .withShape(NetworkShape.of(20, 18, 3))
                .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
                .withBatch(10);
        return new Trainer(spec, TrainTest.all(samples()));
    }
}
