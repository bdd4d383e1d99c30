package org.initium.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.initium.engine.data.ImageSource;
import org.initium.text.Messages;

/** Opens the files behind a source of images. */
final class ImageFiles {
    private static final String BUNDLED = "/org/initium/assets/mnist/";
    private static final Messages TEXT = Messages.of(ImageFiles.class);

    private ImageFiles() {}

    /** The bundled digits: the file to train on ({@code train}) or the one to test on ({@code t10k}). */
    static LabelledImages bundled(String part, LoadProgress progress) throws FileProblem {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        try (InputStream imageBytes = resource(images);
                InputStream labelBytes = resource(labels)) {
            return idx(imageBytes, images, labelBytes, labels, progress);
        } catch (IOException e) {
            throw FileProblem.of(Path.of(images), e);
        }
    }

    static LabelledImages read(ImageSource.Idx source, LoadProgress progress) throws FileProblem {
        Path images = path(source.images());
        Path labels = path(source.labels());
        try (InputStream imageBytes = open(images);
                InputStream labelBytes = open(labels)) {
            return idx(imageBytes, images.toString(), labelBytes, labels.toString(), progress);
        } catch (IOException e) {
            throw FileProblem.of(images, e);
        }
    }

    static LabelledImages read(ImageSource.Table source, LoadProgress progress) throws FileProblem {
        Path table = path(source.file());
        try (InputStream bytes = open(table)) {
            return ImageTable.read(bytes, table.toString(), progress);
        } catch (IOException e) {
            throw FileProblem.of(table, e);
        }
    }

    /** Labels first: they are small, and a pair that does not belong together is refused before the images are read. */
    static LabelledImages idx(
            InputStream imageBytes, String images, InputStream labelBytes, String labels, LoadProgress progress)
            throws FileProblem {
        byte[] classes = IdxReader.labels(labelBytes, labels, LoadProgress.SILENT);
        IdxReader.Pixels pixels = IdxReader.images(imageBytes, images, progress);
        if (pixels.count() != classes.length) {
            throw new FileProblem(labels, TEXT.text("images.disagree", classes.length, images, pixels.count()));
        }
        return new LabelledImages(pixels.width(), pixels.height(), pixels.bytes(), classes);
    }

    /** Tells one version of a file from another; 0 when it cannot be told. */
    static long version(String file) throws FileProblem {
        try {
            return Files.getLastModifiedTime(path(file)).toMillis();
        } catch (IOException e) {
            return 0; // reading it will say what is wrong
        }
    }

    private static Path path(String name) throws FileProblem {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileProblem(Shown.value(name), TEXT.text("file.missing"));
        }
    }

    private static InputStream open(Path file) throws FileProblem {
        try {
            return PackedFile.open(file);
        } catch (IOException e) {
            throw FileProblem.of(file, e);
        }
    }

    private static InputStream resource(String file) throws FileProblem {
        InputStream in = ImageFiles.class.getResourceAsStream(BUNDLED + file);
        if (in == null) {
            throw new FileProblem(file, TEXT.text("file.missing"));
        }
        return in;
    }
}
