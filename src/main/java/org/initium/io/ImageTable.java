package org.initium.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.initium.engine.data.DataSpec;
import org.initium.text.Messages;

/**
 * Reads labelled images from a table, gzipped or not: a line is a label and then the pixels of a square image, 0 to 255, separated by
 * commas, semicolons or tabs. A first line of names is passed over. Such tables reach a hundred megabytes, so the bytes are read as they come.
 */
final class ImageTable {
    private static final int BUFFER = 1 << 16;

    /** Characters in a row that say nothing. */
    private static final int LONGEST_GAP = 1_000_000;

    private static final int LONGEST_HEADER = 1_000_000;
    private static final int LONGEST_CELL = 40;
    private static final Messages TEXT = Messages.of(ImageTable.class);

    private final InputStream in;
    private final String name;
    private final LoadProgress progress;

    private final StringBuilder cell = new StringBuilder();
    private final int[] row = new int[1 + DataSpec.Images.MAX_PIXELS];
    private int cells;
    private int line = 1;
    private boolean header;
    private int headerLength;
    private int gap;

    private int columns;
    private int images;
    private byte[] pixels = new byte[1 << 16];
    private byte[] labels = new byte[1 << 8];

    private ImageTable(InputStream in, String name, LoadProgress progress) {
        this.in = in;
        this.name = name;
        this.progress = progress;
    }

    static LabelledImages read(InputStream in, String name, LoadProgress progress) throws FileProblem {
        return PackedFile.read(in, name, unpacked -> new ImageTable(unpacked, name, progress).read());
    }

    private LabelledImages read() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                accept((char) (buffer[i] & 0xFF));
            }
            done += count;
            if (!progress.proceed(done, 0)) {
                throw new FileProblem(name, TEXT.text("images.cancelled"));
            }
        }
        endLine();
        if (images == 0) {
            throw new FileProblem(name, TEXT.text("table.empty"));
        }
        int side = (int) Math.sqrt(columns - 1);
        return new LabelledImages(
                side, side, Arrays.copyOf(pixels, images * (columns - 1)), Arrays.copyOf(labels, images));
    }

    private void accept(char character) throws FileProblem {
        gap = character == '\n' || isFiller(character) ? gap + 1 : 0;
        if (gap > LONGEST_GAP) {
            throw at("table.gap");
        }
        if (character == '\n') {
            endLine();
            line++;
        } else if (header) {
            if (++headerLength > LONGEST_HEADER) {
                throw at("table.line");
            }
        } else if (character == ',' || character == ';' || character == '\t') {
            endCell();
        } else if (Character.isLetter(character) && line == 1 && cells == 0) {
            header = true;
        } else if (!isFiller(character)) {
            cell.append(character);
            if (cell.length() > LONGEST_CELL) {
                throw at("table.number", Shown.value(cell.toString()));
            }
        }
    }

    private static boolean isFiller(char character) {
        return character == ' ' || character == '\r' || character == '"';
    }

    private void endCell() throws FileProblem {
        if (cells == row.length) {
            throw at("table.square", "more than " + cells, DataSpec.Images.MAX_PIXELS, 1);
        }
        row[cells++] = number();
        cell.setLength(0);
    }

    private int number() throws FileProblem {
        int value = 0;
        for (int i = 0; i < cell.length(); i++) {
            char digit = cell.charAt(i);
            value = value > 255 || digit < '0' || digit > '9' ? 256 : 10 * value + digit - '0';
        }
        if (value > 255 || cell.length() == 0) {
            throw at("table.number", Shown.value(cell.toString()));
        }
        return value;
    }

    private void endLine() throws FileProblem {
        boolean blank = cells == 0 && cell.length() == 0;
        if (!header && !blank) {
            endCell();
            addImage();
        }
        header = false;
        cells = 0;
    }

    private void addImage() throws FileProblem {
        if (images == 0) {
            columns = cells;
            int side = (int) Math.sqrt(columns - 1);
            if (side < 1 || side * side != columns - 1) {
                throw at("table.square", Integer.toString(columns), DataSpec.Images.MAX_PIXELS, columns == 1 ? 0 : 1);
            }
        }
        if (cells != columns) {
            throw at("table.columns", cells, columns);
        }
        if (row[0] >= DataSpec.Images.CLASSES) {
            throw at("table.label", row[0]);
        }
        int size = columns - 1;
        int used = images * size;
        if (used + size > IdxReader.MAX_PIXELS || images == DataSpec.Images.MAX_IMAGES) {
            throw at("table.tooMuch", IdxReader.MAX_PIXELS, DataSpec.Images.MAX_IMAGES);
        }
        pixels = roomFor(pixels, used + size);
        labels = roomFor(labels, images + 1);
        for (int i = 0; i < size; i++) {
            pixels[used + i] = (byte) row[1 + i];
        }
        labels[images++] = (byte) row[0];
    }

    private static byte[] roomFor(byte[] bytes, int size) {
        return size <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(size, bytes.length + bytes.length / 2));
    }

    private FileProblem at(String key, Object... values) {
        return new FileProblem(
                TEXT.text("file.line", name, Integer.toString(line)),
                values.length == 0 ? TEXT.text(key) : TEXT.text(key, values));
    }
}
