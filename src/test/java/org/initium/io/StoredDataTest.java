package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDataTest {
    private static final StoredData DATA = new StoredData();
    private static final Streams STREAMS = new Streams(1);

    @TempDir
    private Path folder;

    /** The sums that everybody finds for the test file, divided by 255. */
    @Test
    void notesProtocolLearnsFromTheTestFileAndHoldsNothingOut() {
        TrainTest digits = DATA.load(DataSpec.Images.mnist(ImageProtocol.SELF, 10_000, 0), STREAMS);
        assertThat(digits.hasTest()).isFalse();
        assertThat(digits.train().size()).isEqualTo(10_000);
        assertThat(digits.train().labels()).startsWith(7, 2, 1, 0, 4, 1, 4, 9);
        double mean = mean(digits.train().inputs());
        assertThat(mean).isCloseTo(0.132515, within(1e-6));
        assertThat(std(digits.train().inputs(), mean)).isCloseTo(0.310480, within(1e-6));
    }

    @Test
    void nielsensProtocolHoldsOutTheLastImagesOfTheTrainingFile() {
        TrainTest whole = DATA.load(DataSpec.Images.mnist(ImageProtocol.VALIDATION, 60_000, 0), STREAMS);
        TrainTest split = DATA.load(DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50_000, 10_000), STREAMS);
        assertThat(split.train().size()).isEqualTo(50_000);
        assertThat(split.test().size()).isEqualTo(10_000);
        assertThat(split.test().labels()[0]).isEqualTo(whole.train().labels()[50_000]);
        assertThat(image(split.test(), 9_999)).isEqualTo(image(whole.train(), 59_999));
        assertThat(image(split.train(), 49_999)).isEqualTo(image(whole.train(), 49_999));
    }

    @Test
    void testProtocolHoldsOutTheTestFile() {
        TrainTest split = DATA.load(DataSpec.Images.mnist(ImageProtocol.TEST, 100, 200), STREAMS);
        TrainTest test = DATA.load(DataSpec.Images.mnist(ImageProtocol.SELF, 200, 0), STREAMS);
        assertThat(split.train().labels()).startsWith(5, 0, 4, 1, 9, 2);
        assertThat(split.test().labels()).isEqualTo(test.train().labels());
    }

    @Test
    void runsOfTheSameSpecificationShareTheirSamples() {
        DataSpec spec = DataSpec.Images.mnist(ImageProtocol.SELF, 50, 0);
        TrainTest first = DATA.load(spec, STREAMS);
        assertThat(DATA.load(spec, new Streams(2))).isSameAs(first);
    }

    @Test
    void generatedSetsAreThoseOfTheEngine() {
        DataSpec toy = new DataSpec.Toy(ToyDataset.CIRCLE, 10, 1, 0);
        assertThat(DATA.load(toy, STREAMS).train().inputs())
                .isEqualTo(DataSource.GENERATED.load(toy, STREAMS).train().inputs());
    }

    @Test
    void runsOfTheSameSpecificationAndSeedShareWhatWasDrawn() {
        DataSpec toy = new DataSpec.Toy(ToyDataset.CIRCLE, 10, 1, 0);
        TrainTest first = DATA.load(toy, STREAMS);
        assertThat(DATA.load(new DataSpec.Toy(ToyDataset.CIRCLE, 10, 1, 0), new Streams(STREAMS.seed())))
                .isSameAs(first);
        TrainTest other = DATA.load(toy, new Streams(STREAMS.seed() + 1));
        assertThat(other.train().inputs()).isNotEqualTo(first.train().inputs());
    }

    @Test
    void filesOnDiskAreReadPackedOrPlain() throws IOException {
        Path images = Files.write(folder.resolve("images.gz"), IdxBytes.gzip(IdxBytes.images(7, 2, 3)));
        Path labels = Files.write(folder.resolve("labels"), IdxBytes.labels(0, 1, 2, 3, 4, 5, 6));
        ImageSource source = new ImageSource.Idx(images.toString(), labels.toString());
        DataSpec.Images spec = DATA.open(source, LoadProgress.SILENT);
        assertThat(spec).isEqualTo(new DataSpec.Images(source, 3, 2, ImageProtocol.VALIDATION, 6, 1));
        TrainTest samples = DATA.load(spec, STREAMS);
        assertThat(samples.train().input(1, 0)).isEqualTo(6 / 255f);
        assertThat(samples.test().labels()).containsExactly(6);
    }

    @Test
    void changedFileIsReadAgain() throws IOException {
        Path table = Files.writeString(folder.resolve("digits.csv"), "1,0,0,0,0\n2,0,0,0,0\n");
        ImageSource source = new ImageSource.Table(table.toString());
        DataSpec.Images spec = DATA.open(source, LoadProgress.SILENT);
        assertThat(DATA.load(spec, STREAMS).train().labels()).containsExactly(1, 2);
        Files.writeString(table, "3,0,0,0,0\n4,0,0,0,0\n");
        Files.setLastModifiedTime(table, FileTime.fromMillis(12_345));
        assertThat(DATA.load(spec, STREAMS).train().labels()).containsExactly(3, 4);
    }

    @Test
    void filesThatDoNotBelongTogetherAreRefused() throws IOException {
        Path images = Files.write(folder.resolve("images"), IdxBytes.images(2, 2, 2));
        Path labels = Files.write(folder.resolve("labels"), IdxBytes.labels(0, 1, 2));
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(
                        () -> DATA.open(new ImageSource.Idx(images.toString(), labels.toString()), LoadProgress.SILENT))
                .withMessage("%s: it holds 3 labels, but %s holds 2 images; the two do not belong together"
                        .formatted(labels, images));
    }

    @Test
    void experimentThatWantsMoreThanAFileHoldsIsRefusedInOneMessage() throws IOException {
        Path table = Files.writeString(folder.resolve("digits.csv"), "1,0,0,0,0\n2,0,0,0,0\n");
        ImageSource source = new ImageSource.Table(table.toString());
        String fewer = table + ": it holds 2 images; 2 to learn from and 1 to hold out were asked for, so take fewer";
        assertThatThrownBy(() -> DATA.load(new DataSpec.Images(source, 2, 2, ImageProtocol.VALIDATION, 2, 1), STREAMS))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(fewer)
                .hasCauseInstanceOf(FileProblem.class);
        assertThatThrownBy(() -> DATA.load(new DataSpec.Images(source, 4, 1, ImageProtocol.VALIDATION, 2, 0), STREAMS))
                .hasMessage(
                        table
                                + ": its images have 2 x 2 pixels, not 4 x 1 as the experiment says; choose the file that it was made with");
    }

    @Test
    void missingFileAndFolderAreNamed() {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() ->
                        DATA.open(new ImageSource.Table(folder.resolve("none").toString()), LoadProgress.SILENT))
                .withMessage(folder.resolve("none") + ": there is no such file; check its name and folder");
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> DATA.open(new ImageSource.Table(folder.toString()), LoadProgress.SILENT))
                .withMessage(folder + ": this is a folder; name a file");
    }

    @Test
    void listenerHearsOfTheLoadingOfBundledDigits() {
        List<Long> heard = new ArrayList<>();
        new StoredData()
                .reporting((done, total) -> heard.add(done))
                .load(DataSpec.Images.mnist(ImageProtocol.SELF, 10, 0), STREAMS);
        assertThat(heard).isSorted().hasSizeGreaterThan(10);
    }

    private static float[] image(Dataset samples, int row) {
        return Arrays.copyOfRange(samples.inputs(), row * samples.features(), (row + 1) * samples.features());
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double std(float[] values, double mean) {
        double sum = 0;
        for (float value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / values.length);
    }
}
