package org.initium.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.initium.engine.data.ImageSource;
import org.initium.text.Messages;

/** Tells what files that somebody chose or dropped are, in whichever order: images and their labels, or a table. */
public final class ImageChoice {
    private static final Messages TEXT = Messages.of(ImageChoice.class);

    private static final String PACKED = ".gz";

    private ImageChoice() {}

    /** Whether a file starts as images or labels in IDX form do, gzipped or not; false if it cannot be read. */
    public static boolean isIdx(Path file) {
        try {
            int magic = magic(file);
            return magic == IdxReader.IMAGES || magic == IdxReader.LABELS;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What these files are as a source of images. One file of a pair brings the other along, where that lies beside it and is named like
     * it: {@code t10k-labels-idx1-ubyte} with or without {@code .gz} to {@code t10k-images-idx3-ubyte.gz}, as such sets come.
     *
     * @throws FileProblem if the files are neither a pair of images and labels nor one table, or cannot be read
     */
    public static ImageSource of(List<Path> files) throws FileProblem {
        if (files.size() == 1 && !isIdx(files.get(0))) {
            return new ImageSource.Table(files.get(0).toString());
        }
        if (files.size() == 1) {
            Optional<Path> other = other(files.get(0));
            if (other.isPresent()) {
                return of(List.of(files.get(0), other.get()));
            }
        }
        if (files.size() == 2) {
            int first = magicOf(files.get(0));
            int second = magicOf(files.get(1));
            if (first == IdxReader.IMAGES && second == IdxReader.LABELS) {
                return new ImageSource.Idx(files.get(0).toString(), files.get(1).toString());
            }
            if (first == IdxReader.LABELS && second == IdxReader.IMAGES) {
                return new ImageSource.Idx(files.get(1).toString(), files.get(0).toString());
            }
        }
        String place = files.isEmpty() ? "" : files.get(0).toString();
        throw new FileProblem(place, TEXT.text("images.pair"));
    }

    private static Optional<Path> other(Path file) {
        String name = String.valueOf(file.getFileName());
        String plain = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        String wanted = plain.contains("images")
                ? plain.replace("images", "labels").replace("idx3", "idx1")
                : plain.replace("labels", "images").replace("idx1", "idx3");
        List<String> names = name.equals(plain) ? List.of(wanted, wanted + PACKED) : List.of(wanted + PACKED, wanted);
        return wanted.equals(plain)
                ? Optional.empty()
                : names.stream()
                        .map(file::resolveSibling)
                        .filter(ImageChoice::isIdx)
                        .findFirst();
    }

    private static int magicOf(Path file) throws FileProblem {
        try {
            return magic(file);
        } catch (IOException e) {
            throw FileProblem.of(file, e);
        }
    }

    /** The first four bytes; 0 for a shorter file. */
    private static int magic(Path file) throws IOException {
        try (InputStream in = PackedFile.unpacked(PackedFile.open(file))) {
            byte[] bytes = in.readNBytes(4);
            return bytes.length == 4 ? ByteBuffer.wrap(bytes).getInt() : 0;
        }
    }
}
