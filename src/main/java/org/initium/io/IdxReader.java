package org.initium.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.initium.engine.data.DataSpec;
import org.initium.text.Messages;

/**
 * Reads one file in the IDX form of MNIST, gzipped or not: a magic number, sizes, all big-endian, then a byte an item. Memory is
 * bounded by what the header promises, which is checked first.
 */
final class IdxReader {
    /** More would not fit beside its training form, four bytes a pixel, in the memory meant for all data. */
    static final long MAX_PIXELS = 64_000_000;

    static final int IMAGES = 0x803;
    static final int LABELS = 0x801;
    private static final int CHUNK = 1 << 18;
    private static final Messages TEXT = Messages.of(IdxReader.class);

    private final InputStream in;
    private final String name;
    private final LoadProgress progress;

    private IdxReader(InputStream in, String name, LoadProgress progress) {
        this.in = in;
        this.name = name;
        this.progress = progress;
    }

    /** The pixels of a file of images: their labels are still to come. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Pixels(int width, int height, byte[] bytes) {
        int count() {
            return bytes.length / (width * height);
        }
    }

    static Pixels images(InputStream in, String name, LoadProgress progress) throws FileProblem {
        return PackedFile.read(in, name, unpacked -> new IdxReader(unpacked, name, progress).images());
    }

    static byte[] labels(InputStream in, String name, LoadProgress progress) throws FileProblem {
        return PackedFile.read(in, name, unpacked -> new IdxReader(unpacked, name, progress).labels());
    }

    private Pixels images() throws IOException {
        requireMagic(IMAGES, LABELS, "images.notImages", "images.swapped");
        ByteBuffer header = ByteBuffer.wrap(read(12, 16, 4));
        long count = unsigned(header);
        long height = unsigned(header);
        long width = unsigned(header);
        requireCount(count);
        if (width < 1
                || height < 1
                || width > DataSpec.Images.MAX_PIXELS
                || height > DataSpec.Images.MAX_PIXELS / width) {
            throw problem("images.shape", width, height, DataSpec.Images.MAX_PIXELS);
        }
        if (count * width * height > MAX_PIXELS) {
            throw problem("images.tooMuch", count, width, height, MAX_PIXELS);
        }
        return new Pixels((int) width, (int) height, rest(16, (int) (count * width * height)));
    }

    private byte[] labels() throws IOException {
        requireMagic(LABELS, IMAGES, "images.notLabels", "images.swappedLabels");
        long count = unsigned(ByteBuffer.wrap(read(4, 8, 4)));
        requireCount(count);
        byte[] labels = rest(8, (int) count);
        for (int item = 0; item < labels.length; item++) {
            int label = labels[item] & 0xFF;
            if (label >= DataSpec.Images.CLASSES) {
                throw problem("images.label", item, label);
            }
        }
        return labels;
    }

    private void requireMagic(int wanted, int swapped, String wrong, String exchanged) throws IOException {
        byte[] magic = in.readNBytes(4);
        int found = magic.length == 4 ? ByteBuffer.wrap(magic).getInt() : -1;
        if (found == swapped) {
            throw problem(exchanged);
        }
        if (found != wanted) {
            throw problem(
                    wrong,
                    magic.length == 0 ? "nothing" : HexFormat.ofDelimiter(" ").formatHex(magic));
        }
    }

    private void requireCount(long count) throws FileProblem {
        if (count < 1 || count > DataSpec.Images.MAX_IMAGES) {
            throw problem("images.count", count, DataSpec.Images.MAX_IMAGES);
        }
    }

    /** The items, which must be all that follows the header. */
    private byte[] rest(int header, int size) throws IOException {
        byte[] bytes = read(size, header + size, header);
        if (in.read() >= 0) {
            throw problem("images.trailing", header + size);
        }
        return bytes;
    }

    private byte[] read(int size, int promised, int before) throws IOException {
        byte[] bytes = new byte[size];
        int done = 0;
        while (done < size) {
            if (!progress.proceed(before + done, promised)) {
                throw problem("images.cancelled");
            }
            int count = in.readNBytes(bytes, done, Math.min(CHUNK, size - done));
            if (count == 0) {
                throw problem("images.short", before + done, promised);
            }
            done += count;
        }
        return bytes;
    }

    private static long unsigned(ByteBuffer header) {
        return Integer.toUnsignedLong(header.getInt());
    }

    private FileProblem problem(String key, Object... values) {
        return new FileProblem(name, values.length == 0 ? TEXT.text(key) : TEXT.text(key, values));
    }
}
