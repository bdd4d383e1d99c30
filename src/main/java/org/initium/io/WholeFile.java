package org.initium.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;
import org.initium.text.Messages;

/** Files written whole or not at all. */
public final class WholeFile {
    private static final Messages TEXT = Messages.of(WholeFile.class);

    private WholeFile() {}

    /** Refuses a name that the file system cannot give to a file, such as one that is too long: before the work whose result is to have it. */
    public static void check(Path path) throws FileProblem {
        Optional<IOException> complaint = complaint(path);
        // In the same folder, another name would do.
        if (complaint.isPresent() && complaint(path.resolveSibling("a")).isEmpty()) {
            throw new FileProblem(path, TEXT.text("file.nameNotTaken"), complaint.get());
        }
    }

    /** What the file system says about a path, other than that there is nothing or nothing to be seen. */
    private static Optional<IOException> complaint(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.empty();
        } catch (NoSuchFileException | AccessDeniedException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Replaces the file in one move, so that a crash or a full disk leaves the old one as it was. */
    public static void write(Path path, byte[] bytes) throws FileProblem {
        check(path);
        try {
            if (Files.isDirectory(path)) {
                throw new FileProblem(path.toString(), TEXT.text("file.isFolder"));
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes); // a pipe or a device must not be replaced by a file
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), bytes);
            }
        } catch (IOException e) {
            throw FileProblem.of(path, e);
        }
    }

    /** Writes {@code name} into {@code folder}, made if need be, and nowhere else: a link of that name is replaced, not followed. */
    public static Path write(Path folder, String name, byte[] bytes) throws FileProblem {
        create(folder);
        Path path = folder.resolve(name);
        try {
            if (Files.isSymbolicLink(path)) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw FileProblem.of(path, e);
        }
        write(path, bytes);
        return path;
    }

    private static void create(Path folder) throws FileProblem {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new FileProblem(folder, TEXT.text("file.isFile"), e);
        } catch (IOException e) {
            throw new FileProblem(folder, TEXT.text("file.notCreated"), e);
        }
    }

    private static void replace(Path path, byte[] bytes) throws IOException {
        Path temporary = path.resolveSibling(".initium-" + UUID.randomUUID() + ".part");
        try {
            // On the disk before it takes the place of the old one.
            try (FileChannel channel = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
