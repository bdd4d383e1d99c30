package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChooserDialogsTest {
    @TempDir
    Path folder;

    @Test
    void aNameTypedWithoutAnEndingGetsTheUsualOne() {
        assertThat(ChooserDialogs.complete(folder.resolve("monday"), "chain.json"))
                .isEqualTo(folder.resolve("monday.json"));
        assertThat(ChooserDialogs.complete(folder.resolve("monday.txt"), "chain.json"))
                .isEqualTo(folder.resolve("monday.txt"));
    }

    @Test
    void aFileThatNobodyWasAskedAboutIsNotWrittenOver() throws Exception {
        Files.createFile(folder.resolve("monday.json"));
        assertThat(ChooserDialogs.complete(folder.resolve("monday"), "chain.json"))
                .isEqualTo(folder.resolve("monday"));
    }
}
