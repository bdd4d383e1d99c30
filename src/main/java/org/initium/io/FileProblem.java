package org.initium.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.initium.text.Messages;

/** What is wrong with a file, where, and what would be right. The message is meant for the user as it stands. */
public final class FileProblem extends IOException {
    private static final long serialVersionUID = 1;
    private static final Messages TEXT = Messages.of(FileProblem.class);

    private final String place;
    private final String reason;

    /**
     * @param place the file, with line or field: {@code points.csv, line 3}
     * @param reason the value found and what was expected
     */
    public FileProblem(String place, String reason) {
        super(oneLine(place) + ": " + oneLine(reason));
        this.place = oneLine(place);
        this.reason = oneLine(reason);
    }

    /** A file system's complaint about {@code path}, in other words. */
    FileProblem(Path path, String reason, IOException cause) {
        this(path.toString(), reason);
        initCause(cause);
    }

    /** Names of files and values in them may hold anything, ends of lines and colours of terminals too. */
    public static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }

    /** What the file system said about {@code path}, in plain words. */
    static FileProblem of(Path path, IOException cause) {
        if (cause instanceof FileProblem problem) {
            return problem;
        }
        return new FileProblem(path, reason(path, cause), cause);
    }

    private static String reason(Path path, IOException cause) {
        if (cause instanceof NoSuchFileException missing) {
            if (missing.getFile().equals(path.toString())) {
                return TEXT.text("file.missing");
            }
            Path folder = path.toAbsolutePath().getParent();
            return TEXT.text(folder != null && Files.isDirectory(folder) ? "file.notCreated" : "file.folderMissing");
        }
        if (cause instanceof AccessDeniedException) {
            return TEXT.text("file.denied");
        }
        if (isBelowFile(path)) {
            return TEXT.text("file.belowFile");
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Whether one of the folders that {@code path} names is none; what a system says to that depends on the system. */
    private static boolean isBelowFile(Path path) {
        Path above = path.toAbsolutePath().getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && !Files.isDirectory(above);
    }
}
