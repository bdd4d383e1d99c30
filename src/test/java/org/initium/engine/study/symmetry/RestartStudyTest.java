package org.initium.engine.study.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Initializer;
import org.initium.engine.probe.Score;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;

class RestartStudyTest {
    private static final ExperimentSpec SPEC = SymmetryTest.CIRCLE
            .withInitializer(Initializer.APPROPRIATE)
            .withData(new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0.3));
    private static final TrainTest DATA = new Trainer(SPEC).data();

    @Test
    void restartsShareTheirSamplesAndDifferInTheirEnds() {
        RestartStudy study = new RestartStudy(SPEC, DATA, 120);
        Restarts restarts = new Restarts(LongStream.range(0, 5)
                .mapToObj(seed -> study.run(seed, () -> false))
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
    void aRestartIsTheRunOfItsSeed() {
        Trainer trainer = new Trainer(SPEC.withSeed(9), DATA);
        trainer.advance(60);
        Restart restart = new RestartStudy(SPEC, DATA, 60).run(9, () -> false);
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
    void aCancelledStudyEnds() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new RestartStudy(SPEC, DATA, 10).run(1, () -> true));
    }
}
