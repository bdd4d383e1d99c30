package org.initium.engine.study.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Initializer;
import org.initium.engine.probe.Score;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;

class RestartInquiryTest {
    private static final ExperimentSpec SPEC = SymmetryTest.CIRCLE
            .withInitializer(Initializer.APPROPRIATE)
            .withData(new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0.3));
    private static final TrainTest DATA = new Trainer(SPEC).data();

    @Test
    void restartsShareTheirSamplesAndDifferInTheirEnds() {
        RestartInquiry inquiry = new RestartInquiry(SPEC, 120, 5);
        Restarts restarts = inquiry.conclude(IntStream.range(0, 5)
                .mapToObj(seed -> inquiry.part(seed, () -> false))
                .toList());
        assertThat(restarts.costs()).hasSize(5).doesNotHaveDuplicates();
        assertThat(restarts.best().held().cost())
                .isEqualTo(restarts.all().stream()
                        .mapToDouble(restart -> restart.held().cost())
                        .min()
                        .getAsDouble());
        assertThat(restarts.all()).allMatch(restart -> restart.steps() == 120);
    }

    @Test
    void aRestartIsTheRunOfItsSeedOnTheSamplesOfTheFirst() {
        Trainer trainer = new Trainer(SPEC.withSeed(SPEC.seed() + 9), DATA);
        trainer.advance(60);
        Restart restart = new RestartInquiry(SPEC, 60, 10).part(9, () -> false);
        assertThat(restart.seed()).isEqualTo(SPEC.seed() + 9);
        assertThat(restart.train())
                .isEqualTo(trainer.score(DATA.train(), DATA.train().size()));
    }

    @Test
    void aDivergedRestartIsNeverTheBest() {
        Score good = new Score(0.5, 1);
        Restart diverged = new Restart(1, 3, new Score(0.1, 1), new Score(0.1, 1), true);
        Restarts restarts = new Restarts(List.of(new Restart(2, 9, good, Score.NONE, false), diverged));
        assertThat(restarts.best().seed()).isEqualTo(2);
        assertThat(restarts.diverged()).isEqualTo(1);
        assertThat(restarts.quantile(0.5)).isCloseTo(0.5, within(0.0));
    }

    @Test
    void aCancelledRestartEnds() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new RestartInquiry(SPEC, 10, 1).part(0, () -> true));
    }
}
