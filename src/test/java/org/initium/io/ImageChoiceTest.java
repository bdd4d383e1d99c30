package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.initium.engine.data.ImageSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageChoiceTest {
    @TempDir
    private Path folder;

    private Path images;
    private Path labels;
    private Path table;

    @BeforeEach
    void write() throws IOException {
        images = Files.write(folder.resolve("pictures"), IdxBytes.images(2, 2, 2));
        labels = Files.write(folder.resolve("labels"), IdxBytes.gzip(IdxBytes.labels(3, 7)));
        table = Files.writeString(folder.resolve("table"), "3,0,0,0,0\n");
    }

    @Test
    void imagesAndTheirLabelsAreKnownInEitherOrder() throws FileProblem {
        ImageSource pair = new ImageSource.Idx(images.toString(), labels.toString());
        assertThat(ImageChoice.of(List.of(images, labels))).isEqualTo(pair);
        assertThat(ImageChoice.of(List.of(labels, images))).isEqualTo(pair);
    }

    @ParameterizedTest
    @CsvSource({
        "t10k-images-idx3-ubyte.gz, t10k-labels-idx1-ubyte.gz",
        "t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte",
        "t10k-images-idx3-ubyte.gz, t10k-labels-idx1-ubyte",
        "my-images, my-labels.gz"
    })
    void oneFileOfAPairBringsTheOtherThatIsNamedLikeIt(String imagesName, String labelsName) throws IOException {
        Path named = Files.write(folder.resolve(imagesName), IdxBytes.images(2, 2, 2));
        Path namedLabels = Files.write(folder.resolve(labelsName), IdxBytes.gzip(IdxBytes.labels(3, 7)));
        ImageSource pair = new ImageSource.Idx(named.toString(), namedLabels.toString());
        assertThat(ImageChoice.of(List.of(named))).isEqualTo(pair);
        assertThat(ImageChoice.of(List.of(namedLabels))).isEqualTo(pair);
    }

    @Test
    void aFileThatIsNotInIdxFormIsNotBroughtAlong() throws IOException {
        Path named = Files.write(folder.resolve("a-images"), IdxBytes.images(2, 2, 2));
        Files.writeString(folder.resolve("a-labels"), "3, 7");
        assertThatExceptionOfType(FileProblem.class).isThrownBy(() -> ImageChoice.of(List.of(named)));
    }

    @Test
    void oneFileOfAnotherKindIsTakenForATable() throws IOException {
        assertThat(ImageChoice.of(List.of(table))).isEqualTo(new ImageSource.Table(table.toString()));
        Path tiny = Files.writeString(folder.resolve("tiny"), "3,0");
        assertThat(ImageChoice.of(List.of(tiny))).isEqualTo(new ImageSource.Table(tiny.toString()));
    }

    @Test
    void filesThatMakeNoSourceAreRefusedWithWhatWould() {
        for (List<Path> files : List.of(
                List.of(images),
                List.of(labels),
                List.of(images, images),
                List.of(labels, labels),
                List.of(images, table),
                List.of(table, labels),
                List.of(table, table),
                List.of(images, labels, table))) {
            assertThatExceptionOfType(FileProblem.class)
                    .as("%s", files)
                    .isThrownBy(() -> ImageChoice.of(files))
                    .withMessage(
                            files.get(0)
                                    + ": choose images and their labels in IDX form (one is enough if the other lies beside it under a like name), or one table of label, pixels");
        }
    }

    @Test
    void aFileOfAPairThatIsNotThereIsNamed() {
        Path gone = folder.resolve("gone");
        for (List<Path> files : List.of(List.of(images, gone), List.of(gone, labels))) {
            assertThatExceptionOfType(FileProblem.class)
                    .isThrownBy(() -> ImageChoice.of(files))
                    .withMessage(gone + ": there is no such file; check its name and folder");
        }
    }
}
