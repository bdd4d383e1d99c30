package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void replacesTheOldFileAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "longer than the new one");
        WholeFile.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsWritten() throws IOException {
        Path file = folder.resolve(longest());
        WholeFile.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
    }

    @Test
    void aNameThatIsTooLongIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = folder.resolve(longest() + "n");
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> WholeFile.check(file))
                .withMessage(file + ": no file can have this name here; choose a shorter one");
        assertThatExceptionOfType(FileProblem.class).isThrownBy(() -> WholeFile.write(file, BYTES));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameIsFineWhetherThereIsSuchAFileOrNot() throws IOException {
        WholeFile.check(folder.resolve("new"));
        WholeFile.check(folder.resolve("no such folder").resolve("new"));
        WholeFile.check(Files.writeString(folder.resolve("old"), "kept"));
        WholeFile.check(folder);
    }

    /** Tried out, as each file system has its own limit. */
    private String longest() {
        StringBuilder name = new StringBuilder("n");
        while (isTaken(name + "n")) {
            name.append('n');
        }
        return name.toString();
    }

    private boolean isTaken(String name) {
        try {
            Files.delete(Files.createFile(folder.resolve(name)));
            return true;
        } catch (IOException tooLong) {
            return false;
        }
    }

    @Test
    void makesTheFolderThatAFileIsWrittenInto() throws IOException {
        Path inside = folder.resolve("new").resolve("inside");
        assertThat(WholeFile.write(inside, "file", BYTES))
                .isEqualTo(inside.resolve("file"))
                .hasBinaryContent(BYTES);
    }

    @Test
    void aLinkIsFollowedWhereItIsNamedAndReplacedInAFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "old");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path link = Files.createSymbolicLink(inside.resolve("link"), outside);
        WholeFile.write(link, BYTES);
        assertThat(outside).hasBinaryContent(BYTES);
        assertThat(link).isSymbolicLink();
        WholeFile.write(inside, "link", new byte[] {4});
        assertThat(outside).hasBinaryContent(BYTES);
        assertThat(link).hasBinaryContent(new byte[] {4});
        assertThat(Files.isSymbolicLink(link)).isFalse();
    }

    @Test
    void aFileWhereAFolderShouldBeIsSaidToBeOneAndWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> WholeFile.write(file, "inside", BYTES))
                .withMessage(file + ": this is a file; name a folder")
                .withCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("kept");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedAndTheReasonKept() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "kept").resolve("below");
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> WholeFile.write(below, "inside", BYTES))
                .withMessage(below + ": nothing can be written here; choose another folder")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void aFileAmongTheFoldersOfAPathIsSaidToBeOneForReadingAndWriting() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "kept").resolve("below");
        for (ThrowingCallable use : List.<ThrowingCallable>of(
                () -> WholeFile.write(below, BYTES),
                () -> WholeFile.write(below.resolve("deeper"), BYTES),
                () -> TextFile.read(below))) {
            assertThatExceptionOfType(FileProblem.class)
                    .isThrownBy(use)
                    .withMessageStartingWith(below.toString())
                    .withMessageEndingWith(": one of the folders named is a file; correct the name");
        }
    }

    @Test
    void aFolderWhereAFileShouldBeIsKept() {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> WholeFile.write(folder, BYTES))
                .withMessageContaining("this is a folder; name a file");
        assertThat(folder).isEmptyDirectory();
    }
}
