package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnistAssetTest {
    private static final String FOLDER = "/org/initium/assets/mnist/";

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte, ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        "train-labels-idx1-ubyte, 65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        "t10k-images-idx3-ubyte, 0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        "t10k-labels-idx1-ubyte, ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"
    })
    void unpackedFilesAreThoseThatWerePublished(String file, String published) throws Exception {
        try (InputStream in = new GZIPInputStream(open(file + ".gz"))) {
            assertThat(sha256(in)).isEqualTo(published);
        }
        assertThat(readmeLine(file)).endsWith(" | `" + published + "` |");
    }

    @ParameterizedTest
    @CsvSource({"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"
    })
    void readmeNamesTheSumOfTheGzippedFile(String file) throws Exception {
        try (InputStream in = open(file + ".gz")) {
            assertThat(readmeLine(file)).contains("| `" + sha256(in) + "` |");
        }
    }

    private static String readmeLine(String file) throws IOException {
        try (InputStream in = open("README.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" " + file + ".gz "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static InputStream open(String file) {
        return MnistAssetTest.class.getResourceAsStream(FOLDER + file);
    }

    private static String sha256(InputStream in) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
