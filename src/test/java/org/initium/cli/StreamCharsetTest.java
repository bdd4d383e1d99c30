package org.initium.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StreamCharsetTest {
    private final Properties system = new Properties();

    @Test
    void aConsoleIsWrittenInItsOwnSetAndNotInThatOfFiles() {
        system.setProperty("native.encoding", ISO_8859_1.name());
        system.setProperty("sun.stdout.encoding", UTF_16.name());
        assertThat(StreamCharset.of("stdout", system)).isEqualTo(UTF_16);
        assertThat(StreamCharset.of("stderr", system)).isEqualTo(ISO_8859_1);
    }

    @Test
    void whatALaterJavaTellsCountsMore() {
        system.setProperty("sun.stderr.encoding", UTF_16.name());
        system.setProperty("stderr.encoding", UTF_8.name());
        assertThat(StreamCharset.of("stderr", system)).isEqualTo(UTF_8);
    }

    @Test
    void aSetThatThisJavaDoesNotKnowIsPassedOver() {
        system.setProperty("sun.stdout.encoding", "cp65001");
        assertThat(StreamCharset.of("stdout", system)).isEqualTo(Charset.defaultCharset());
    }
}
