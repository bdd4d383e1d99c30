package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IdxReaderTest {
    @Test
    void plainAndGzippedFilesHoldTheSamePixels() throws FileProblem {
        byte[] file = IdxBytes.images(3, 2, 4);
        IdxReader.Pixels plain = images(file);
        IdxReader.Pixels packed = images(IdxBytes.gzip(file));
        assertThat(plain.count()).isEqualTo(3);
        assertThat(plain.width()).isEqualTo(4);
        assertThat(plain.height()).isEqualTo(2);
        assertThat(plain.bytes()).startsWith(0, 1, 2).hasSize(24).isEqualTo(packed.bytes());
    }

    @Test
    void labelsAreReadInOrder() throws FileProblem {
        assertThat(labels(IdxBytes.labels(7, 0, 9))).containsExactly(7, 0, 9);
    }

    @Test
    void labelOverNineIsNamed() {
        refused(
                () -> labels(IdxBytes.labels(1, 10)),
                "file: item 1 has label 10; labels run from 0 to 9, so correct it or leave the item out");
    }

    @Test
    void swappedFilesAreRecognized() {
        refused(
                () -> images(IdxBytes.labels(1, 2)),
                "file: this file holds labels where images are wanted; name the two files the other way round");
        refused(
                () -> labels(IdxBytes.images(1, 2, 2)),
                "file: this file holds images where labels are wanted; name the two files the other way round");
    }

    @Test
    void anotherKindOfFileIsNamedByItsFirstBytes() {
        refused(
                () -> images("PNG-like".getBytes(StandardCharsets.US_ASCII)),
                "file: this is not a file of images in IDX form, which starts with the bytes 00 00 08 03; it starts with 50 4e 47 2d");
        refused(
                () -> labels(new byte[0]),
                "file: this is not a file of labels in IDX form, which starts with the bytes 00 00 08 01; it starts with nothing");
    }

    @Test
    void shortFileIsNamedWithWhatIsMissing() {
        byte[] file = IdxBytes.images(3, 2, 4);
        refused(
                () -> images(Arrays.copyOf(file, 30)),
                "file: it ends after 30 of the 40 bytes that it promises; it is cut off or damaged");
        refused(
                () -> images(Arrays.copyOf(file, 9)),
                "file: it ends after 9 of the 16 bytes that it promises; it is cut off or damaged");
    }

    @Test
    void trailingBytesAreRefusedPlainPackedAndAfterThePacking() {
        byte[] file = IdxBytes.images(3, 2, 4);
        String trailing = "file: there is more after the 40 bytes that it promises; it is not in IDX form or damaged";
        refused(() -> images(IdxBytes.join(file, (byte) 0)), trailing);
        refused(() -> images(IdxBytes.gzip(IdxBytes.join(file, (byte) 0))), trailing);
        refused(
                () -> images(IdxBytes.join(IdxBytes.gzip(file), new byte[9])),
                "file: its gzip packing is damaged; fetch or pack it again");
    }

    @Test
    void cutGzipIsDamaged() {
        byte[] packed = IdxBytes.gzip(IdxBytes.images(50, 28, 28));
        refused(
                () -> images(Arrays.copyOf(packed, packed.length / 2)),
                "file: its gzip packing is damaged; fetch or pack it again");
    }

    @Test
    void fileMayBePackedInParts() throws FileProblem {
        byte[] file = IdxBytes.images(3, 2, 4);
        byte[] parts = IdxBytes.join(
                IdxBytes.gzip(Arrays.copyOf(file, 20)), IdxBytes.gzip(Arrays.copyOfRange(file, 20, file.length)));
        assertThat(images(IdxBytes.join(parts, IdxBytes.gzip(new byte[0]))).bytes())
                .isEqualTo(images(file).bytes());
    }

    @Test
    void partsWithoutEndAndContentAreDamaged() {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i < 50_000; i++) {
            parts.writeBytes(IdxBytes.gzip(new byte[0]));
        }
        parts.writeBytes(IdxBytes.gzip(IdxBytes.images(3, 2, 4)));
        refused(() -> images(parts.toByteArray()), "file: its gzip packing is damaged; fetch or pack it again");
    }

    @Test
    void headerPromisingTwoToThe31ImagesIsRefusedBeforeAnythingIsReserved() {
        refused(
                () -> images(IdxBytes.imageHeader(Integer.MIN_VALUE, 28, 28)),
                "file: it promises 2,147,483,648 items; files of 1 to 1,000,000 can be read");
        refused(
                () -> images(IdxBytes.imageHeader(1_000_000, 28, 28)),
                "file: it promises 1,000,000 images of 28 x 28 pixels; up to 64,000,000 pixels in all can be read");
        refused(
                () -> images(IdxBytes.imageHeader(1, -1, -1)),
                "file: its images have 4,294,967,295 x 4,294,967,295 pixels; images of 1 to 10,000 pixels can be read");
        refused(
                () -> images(IdxBytes.imageHeader(0, 28, 28)),
                "file: it promises 0 items; files of 1 to 1,000,000 can be read");
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // counts every byte
    void endlessFileIsReadNoFurtherThanItsPromise() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }
        };
        InputStream bomb = new SequenceInputStream(new ByteArrayInputStream(IdxBytes.imageHeader(10, 28, 28)), endless);
        refused(
                () -> IdxReader.images(bomb, "file", LoadProgress.SILENT),
                "file: there is more after the 7,856 bytes that it promises; it is not in IDX form or damaged");
        assertThat(read).hasValueLessThan(7_840 + 2 * (1 << 16));
    }

    @Test
    void gzipBombIsUnpackedNoFurtherThanItsPromise() {
        byte[] bomb = IdxBytes.gzip(IdxBytes.join(IdxBytes.imageHeader(1, 28, 28), new byte[20_000_000]));
        assertThat(bomb.length).isLessThan(30_000);
        refused(
                () -> images(bomb),
                "file: there is more after the 800 bytes that it promises; it is not in IDX form or damaged");
    }

    @Test
    void loadingIsGivenUpWhenTheListenerSaysSo() {
        byte[] file = IdxBytes.images(1_000, 28, 28);
        AtomicLong furthest = new AtomicLong();
        refused(
                () -> IdxReader.images(new ByteArrayInputStream(file), "file", (done, total) -> {
                    assertThat(total).isIn(16L, (long) file.length);
                    furthest.set(done);
                    return done < file.length / 2;
                }),
                "file: loading was cancelled");
        assertThat(furthest.get()).isBetween(file.length / 2L, file.length - 1L);
    }

    private static IdxReader.Pixels images(byte[] file) throws FileProblem {
        return IdxReader.images(new ByteArrayInputStream(file), "file", LoadProgress.SILENT);
    }

    private static byte[] labels(byte[] file) throws FileProblem {
        return IdxReader.labels(new ByteArrayInputStream(file), "file", LoadProgress.SILENT);
    }

    private static void refused(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(FileProblem.class).isThrownBy(reading).withMessage(message);
    }
}
