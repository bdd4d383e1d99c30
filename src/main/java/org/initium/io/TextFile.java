package org.initium.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.initium.text.Messages;

/** Small files of text in UTF-8. */
final class TextFile {
    /** No lab needs a larger text, and a wrong file chosen by mistake is refused before it fills the memory. */
    static final int MAX_BYTES = 5_000_000;

    private static final Messages TEXT = Messages.of(TextFile.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    static String read(Path path) throws FileProblem {
        try {
            if (Files.isDirectory(path)) {
                throw new FileProblem(path.toString(), TEXT.text("file.isFolder"));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return decode(in.readNBytes(MAX_BYTES + 1), path.toString());
            }
        } catch (IOException e) {
            throw FileProblem.of(path, e);
        }
    }

    /** The text of {@code bytes} without a byte order mark. */
    static String decode(byte[] bytes, String name) throws FileProblem {
        if (bytes.length > MAX_BYTES) {
            throw new FileProblem(name, TEXT.text("file.tooLarge", MAX_BYTES / 1_000_000));
        }
        try {
            // A decoder of its own reports malformed bytes, where new String would replace them silently.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FileProblem(name, TEXT.text("file.notUtf8"));
        }
    }

    /** Writes the file whole or not at all. */
    static void write(Path path, String text) throws FileProblem {
        WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
