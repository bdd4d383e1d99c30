package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.initium.engine.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,0,51,102,255\n9,255,0,0,0\n",
                "label,pixel0,pixel1,pixel2,pixel3\r\n3,0,51,102,255\r\n\r\n9,255,0,0,0",
                "3; 0; 51; 102; 255\n9; 255; 0; 0; 0",
                "\"3\"\t0\t51\t102\t255\n9\t255\t0\t0\t0\n\n"
            })
    void eachLineIsALabelAndItsPixels(String table) throws FileProblem {
        LabelledImages images = read(table);
        assertThat(images.width()).isEqualTo(2);
        assertThat(images.height()).isEqualTo(2);
        Dataset samples = images.samples(0, 2);
        assertThat(samples.labels()).containsExactly(3, 9);
        assertThat(samples.inputs()).containsExactly(0, 0.2f, 0.4f, 1, 1, 0, 0, 0);
    }

    @Test
    void problemIsNamedWithItsLine() {
        refused("3,0,0,0,0\n4,0,256,0,0\n", "file, line 2: '256' is not a whole number from 0 to 255");
        refused("3,0,0,0,0\n4,0,0.5,0,0\n", "file, line 2: '0.5' is not a whole number from 0 to 255");
        refused("3,0,0,0,0\n4,0,,0,0\n", "file, line 2: '' is not a whole number from 0 to 255");
        refused("label\n10,0,0,0,0", "file, line 2: label is 10; labels run from 0 to 9");
        refused("1,0,0,0,0\n\n2,0,0,0", "file, line 3: 4 values instead of 5: the label and its pixels");
        refused(
                "1,0,0,0",
                "file, line 1: 4 values; a line is a label and then the pixels of a square image, 1 to 10,000 of them");
        refused("", "file: there is no image in this table; each line is a label and then its pixels, 0 to 255");
    }

    @Test
    void endlessLinesAreRefused() {
        refused("a".repeat(1_100_000), "file, line 1: this line of names is too long; is this a table?");
        refused(
                "1,".repeat(20_000),
                "file, line 1: more than 10001 values; a line is a label and then the pixels of a square image, 1 to 10,000 of them");
    }

    @Test
    void endlessEmptinessIsRefused() throws FileProblem {
        String image = "3,0,51,102,255\n";
        assertThat(read(image + "\n".repeat(900_000) + image).count()).isEqualTo(2);
        String gap = "too many blanks or empty lines in a row; is this a table?";
        refused(image + "\n".repeat(1_000_001), "file, line 1000001: " + gap);
        refused(image + " ".repeat(1_000_001), "file, line 2: " + gap);
    }

    private static LabelledImages read(String table) throws FileProblem {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        return ImageTable.read(new ByteArrayInputStream(bytes), "file", LoadProgress.SILENT);
    }

    private static void refused(String table, String message) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> read(table))
                .withMessage(message);
    }
}
