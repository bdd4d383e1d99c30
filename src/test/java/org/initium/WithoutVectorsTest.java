package org.initium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine of its own that was not given the vector module. */
class WithoutVectorsTest {
    @TempDir
    private Path folder;

    @Test
    void aNetworkOfAnySizeTrainsAllTheSameAndTheReasonForItsPaceIsSaid() throws Exception {
        for (String layers : new String[] {"2,6,3,1", "2,60,60,1"}) {
            Path out = folder.resolve("out");
            Path err = folder.resolve("err");
            assertThat(train(layers, out, err)).as(() -> read(err)).isZero();
            assertThat(read(out)).contains("\"step\" : 20", "\"cost\" : 0.");
            assertThat(read(err)).contains("--add-modules jdk.incubator.vector").doesNotContain("Error");
        }
    }

    private static int train(String layers, Path out, Path err) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java,
                        "-cp",
                        classes,
                        "org.initium.Main",
                        "train",
                        "--json",
                        "--steps",
                        "20",
                        "--layers",
                        layers)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
