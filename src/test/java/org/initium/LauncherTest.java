package org.initium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of Unix systems with a Java of paper, which prints its arguments. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;

    private Path java;
    private String output;

    @BeforeEach
    void makeJava() throws IOException {
        Path bin =
                Files.createDirectories(folder.toRealPath().resolve("initium 1").resolve("bin"));
        launcher = Files.copy(Path.of("src/main/dist/bin/initium"), bin.resolve("initium"));
        java = Files.createDirectories(folder.resolve("java home"));
        Path program = Files.createDirectory(java.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done\nexit 7\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void argumentsReachTheProgramUnchangedThroughLinks() throws Exception {
        release("JAVA_VERSION=\"17.0.1\"");
        Path link = Files.createSymbolicLink(folder.resolve("first"), launcher);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        assertThat(launch(linkToLink, "train", "--csv", "my points.csv", "*")).isEqualTo(7);
        assertThat(output.lines())
                .containsSubsequence("<--add-modules>", "<jdk.incubator.vector>", "<-cp>", "<" + lib() + "/*>")
                .endsWith("<org.initium.Main>", "<train>", "<--csv>", "<my points.csv>", "<*>");
    }

    private Path lib() {
        return launcher.getParent().getParent().resolve("lib");
    }

    @Test
    void anOldJavaIsRefusedInOneLine() throws Exception {
        for (String version : List.of("1.8.0_202", "11.0.2", "16")) {
            release("JAVA_VERSION=\"" + version + "\"");
            assertThat(launch(launcher)).isEqualTo(1);
            assertThat(output.lines()).singleElement().asString().contains("Java 17 or later", version, "JAVA_HOME");
        }
    }

    @Test
    void laterJavasAreTaken() throws Exception {
        for (String version : List.of("17", "21.0.4", "26-ea")) {
            release("JAVA_VERSION=\"" + version + "\"");
            assertThat(launch(launcher)).isEqualTo(7);
        }
    }

    @Test
    void aJavaWithoutVectorsIsNotAskedForThem() throws Exception {
        release("JAVA_VERSION=\"17\"\nMODULES=\"java.base java.desktop\"");
        launch(launcher);
        assertThat(output).doesNotContain("--add-modules").contains("<org.initium.Main>");
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws Exception {
        Files.delete(java.resolve("bin/java"));
        assertThat(launch(launcher)).isEqualTo(1);
        assertThat(output).contains("JAVA_HOME is " + java);
    }

    @Test
    void aTerminalIsTold() throws Exception {
        release("JAVA_VERSION=\"17\"");
        launch(launcher);
        assertThat(output).as("output caught by a test").contains("<-Dinitium.terminal=false>");
    }

    private void release(String text) throws IOException {
        Files.writeString(java.resolve("release"), text + "\n");
    }

    private int launch(Path start, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", start.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
