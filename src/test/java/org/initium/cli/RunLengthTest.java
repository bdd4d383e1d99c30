package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class RunLengthTest {
    private static final long MOST = 1_000_000_000;

    private final Usage usage = new Usage(new CommandLine(CommandSpec.create()).getCommandSpec());

    private static RunLength asked(String... arguments) {
        return CommandLine.populateCommand(new RunLength(), arguments);
    }

    /** 300 points and so many updates an epoch. */
    private static Trainer points(int batch) {
        return new Trainer(LabCatalog.find("playground")
                .base()
                .withData(new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0))
                .withBatch(batch));
    }

    @Test
    void aBillionUpdatesAreTheMost() {
        assertThatCode(() -> asked("--steps", "" + MOST).check(usage)).doesNotThrowAnyException();
        assertThatCode(() -> asked("--epochs", "" + MOST).check(usage)).doesNotThrowAnyException();
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> asked("--steps", "" + (MOST + 1)).check(usage));
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> asked("--epochs", "" + (MOST + 1)).check(usage));
        Trainer trainer = points(ExperimentSpec.FULL_BATCH);
        assertThat(asked("--epochs", "" + MOST).steps(trainer, usage)).isEqualTo(MOST);
        Trainer twice = points(150);
        assertThat(asked("--epochs", "" + MOST / 2).steps(twice, usage)).isEqualTo(MOST);
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> asked("--epochs", "" + (MOST / 2 + 1)).steps(twice, usage));
    }

    @Test
    void whatIsAskedForComesBeforeWhatIsUsual() {
        assertThat(asked("--steps", "7").steps(points(100), 99, usage)).isEqualTo(7);
        assertThat(asked("--epochs", "7").steps(points(100), 99, usage)).isEqualTo(21);
        assertThat(asked("--epochs", "0").steps(points(100), 99, usage)).isZero();
        assertThat(asked().steps(points(100), 99, usage)).isEqualTo(99);
    }

    @Test
    void aThousandEpochsOfPointsAndThirtyOfImagesAreUsual() {
        assertThat(asked().steps(points(100), usage)).isEqualTo(3_000);
        DataSpec.Images images = DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50, 10);
        Trainer trainer = Runs.trainer(LabCatalog.find("nielsen").base().withData(images));
        assertThat(asked().steps(trainer, usage)).isEqualTo(30L * trainer.stepsPerEpoch());
    }

    @Test
    void figuresShowAThousandUpdatesAndFiveEpochs() {
        assertThat(RunLength.forFigures(points(100))).isEqualTo(1_000);
        assertThat(RunLength.forFigures(points(1))).isEqualTo(1_500);
    }
}
