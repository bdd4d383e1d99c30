package org.initium.cli;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The character set that a standard stream is read in: a console of Windows has another one than the files of the same system. */
final class StreamCharset {
    private StreamCharset() {}

    /**
     * @param stream stdout or stderr
     * @param system what the Java tells about its system: since 18 each stream's set, before that only a console's
     */
    static Charset of(String stream, Properties system) {
        return Stream.of(stream + ".encoding", "sun." + stream + ".encoding", "native.encoding")
                .map(system::getProperty)
                .filter(Objects::nonNull)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(Charset.defaultCharset());
    }
}
