package org.initium.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.initium.text.Messages;

/** A file that may be gzipped, seen unpacked. */
final class PackedFile {
    private static final int BUFFER = 1 << 16;
    private static final Messages TEXT = Messages.of(PackedFile.class);

    private PackedFile() {}

    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileProblem(file.toString(), TEXT.text("file.isFolder"));
        }
        // A pipe or device could keep the reader waiting for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileProblem(file.toString(), TEXT.text("images.notAFile"));
        }
        return Files.newInputStream(file);
    }

    /** Makes something of the bytes of a file. */
    interface Reading<T> {
        T from(InputStream unpacked) throws IOException;
    }

    /** What {@code reading} makes of a file, unpacked; {@code name} is that of the file, for what is told when it cannot be read. */
    static <T> T read(InputStream in, String name, Reading<T> reading) throws FileProblem {
        try {
            return reading.from(unpacked(in));
        } catch (FileProblem problem) {
            throw problem;
        } catch (EOFException | ZipException e) {
            throw new FileProblem(name, TEXT.text("images.gzip"));
        } catch (IOException e) {
            throw FileProblem.of(Path.of(name), e);
        }
    }

    /** {@code in} as it is, or unpacked if it starts as gzip does. */
    static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return packed ? new Unpacked(buffered) : buffered;
    }

    /** Also sees bytes after the packed ones, over which the stream of the library passes in silence. */
    private static final class Unpacked extends GZIPInputStream {
        private static final int TRAILER = 8;

        /** A file packed in blocks ends in one without content; the library reads on behind each of them by calling itself. */
        private static final int MOST_EMPTY_IN_A_ROW = 100;

        private boolean checked;
        private int empty;

        Unpacked(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (empty > MOST_EMPTY_IN_A_ROW) {
                throw new ZipException("nothing packed, too often in a row");
            }
            empty++;
            int count = super.read(bytes, offset, length);
            empty = 0;
            if (count < 0 && !checked) {
                checked = true;
                if (inf.getRemaining() > TRAILER || in.read() >= 0) {
                    throw new ZipException("bytes after the end of the packed data");
                }
            }
            return count;
        }
    }
}
