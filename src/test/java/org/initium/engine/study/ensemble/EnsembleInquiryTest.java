package org.initium.engine.study.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;

class EnsembleInquiryTest {
    private static final int FEATURES = 20;
    private static final TrainTest DATA = new TrainTest(samples(60, 1), samples(40, 2));
    private static final ExperimentSpec SPEC = ExperimentSpec.of(
                    DataSpec.Images.mnist(ImageProtocol.VALIDATION, 60, 40),
                    NetworkShape.of(FEATURES, 18, 3),
                    Activation.SIGMOID,
                    Initializer.parse("nielsen-new"))
            .withLoss(Loss.BINARY_CROSS_ENTROPY)
            .withRate(0.5)
            .withBatch(10)
            .withSeed(7);

    /** Three classes, each brighter in its own third. */
    private static Dataset samples(int count, int seed) {
        Well19937c draws = new Well19937c(seed);
        int[] labels = IntStream.range(0, count).map(i -> i % 3).toArray();
        float[] inputs = new float[count * FEATURES];
        for (int i = 0; i < inputs.length; i++) {
            boolean bright = i % FEATURES / 7 == labels[i / FEATURES];
            inputs[i] = (float) (draws.nextDouble() * (bright ? 1 : 0.6));
        }
        return Dataset.classification(FEATURES, inputs, labels, 3, Plane.STANDARD);
    }

    @Test
    void firstPartIsTheVeryRunOfTheSpecification() {
        SeedAccuracies first = new EnsembleInquiry(SPEC, DATA, 4, 3).part(0, () -> false);
        Trainer trainer = new Trainer(SPEC, DATA);
        trainer.advance(4L * trainer.stepsPerEpoch());
        List<Double> held = trainer.epochLog().epochs().stream()
                .skip(1)
                .map(EpochLog.Epoch::test)
                .map(test -> test.score().accuracy())
                .toList();
        assertThat(first.seed()).isEqualTo(7);
        assertThat(first.accuracies()).hasSize(4).isEqualTo(held);
    }

    @Test
    void bandOfEachEpochIsThatOfItsSeeds() {
        EnsembleInquiry inquiry = new EnsembleInquiry(SPEC, DATA, 3, 5);
        List<SeedAccuracies> parts = IntStream.range(0, inquiry.parts())
                .mapToObj(part -> inquiry.part(part, () -> false))
                .toList();
        assertThat(parts).extracting(SeedAccuracies::seed).containsExactly(7L, 8L, 9L, 10L, 11L);
        SeedEnsemble ensemble = inquiry.conclude(parts);
        assertThat(ensemble.epochs()).isEqualTo(3);
        for (int epoch = 1; epoch <= 3; epoch++) {
            int index = epoch - 1;
            assertThat(ensemble.after(epoch))
                    .isEqualTo(Band.of(parts.stream()
                            .mapToDouble(part -> part.accuracies().get(index))
                            .toArray()));
        }
        assertThat(inquiry.conclude(parts.subList(0, 2)).runs()).hasSize(2);
        assertThat(ensemble.wanted()).isEqualTo(5);
    }

    @Test
    void runsThatDivergedAreLeftOutFromThereOn() {
        SeedEnsemble ensemble = new SeedEnsemble(
                List.of(new SeedAccuracies(1, List.of(0.5, 0.9)), new SeedAccuracies(2, List.of(0.7))), 2);
        assertThat(ensemble.epochs()).isEqualTo(2);
        assertThat(ensemble.after(1).median()).isEqualTo(0.6);
        assertThat(ensemble.after(2).median()).isEqualTo(0.9);
    }

    @Test
    void cancellingEndsASeedUnderWay() {
        AtomicInteger asked = new AtomicInteger();
        EnsembleInquiry endless = new EnsembleInquiry(SPEC, DATA, 1_000_000, 1);
        assertThatThrownBy(() -> endless.part(0, () -> asked.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);
    }
}
