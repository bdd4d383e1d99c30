package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.InputRows;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How inputs are stored makes no difference to what is learnt from them. */
class PackedInputsTest {
    private static final int FEATURES = 100;
    private static final int SIZE = 90;

    /** Mostly black images. */
    private static byte[] bytes() {
        Random draws = new Random(4);
        byte[] bytes = new byte[SIZE * FEATURES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (draws.nextInt(5) == 0 ? draws.nextInt(256) : 0);
        }
        return bytes;
    }

    private static TrainTest data(boolean packed) {
        return new TrainTest(part(0, 60, packed), part(60, 30, packed));
    }

    private static Dataset part(int first, int size, boolean packed) {
        InputRows rows = InputRows.packed(bytes(), first, size, FEATURES);
        int[] labels = new Random(6).ints(size, 0, 10).toArray();
        return Dataset.classification(
                packed ? rows : InputRows.of(rows.floats(), FEATURES), labels, 10, Plane.STANDARD);
    }

    private static List<Score> scores(Trainer trainer) {
        return trainer.epochLog().epochs().stream()
                .map(epoch -> epoch.test().score())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30})
    void theSameBitsAreLearntFromBytesAndFromFloats(int batch) {
        ExperimentSpec spec = TrainerTest.PLAYGROUND
                .withShape(NetworkShape.of(FEATURES, 33, 10))
                .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
                .withBatch(batch);
        Trainer packed = new Trainer(spec, data(true));
        Trainer unpacked = new Trainer(spec, data(false));
        packed.advance(20);
        unpacked.advance(20);
        assertThat(packed.parameters()).isEqualTo(unpacked.parameters());
        assertThat(scores(packed)).hasSize(20 / packed.stepsPerEpoch() + 1).isEqualTo(scores(unpacked));
        for (ProbePlan plan : new ProbePlan[] {ProbePlan.BATCH, ProbePlan.STANDARD, new ProbePlan(0, 0, 9)}) {
            Snapshot a = packed.snapshot(plan);
            Snapshot b = unpacked.snapshot(plan);
            assertThat(a.cost()).isEqualTo(b.cost());
            assertThat(a.testAccuracy()).isEqualTo(b.testAccuracy());
            assertThat(a.gradient().toArray()).isEqualTo(b.gradient().toArray());
        }
    }
}
