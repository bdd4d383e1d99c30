package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.Setup;
import org.initium.io.ExperimentJson;
import org.initium.io.SavedExperiment;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @Test
    void everyLabIsListed() {
        assertThat(ids(Console.line("labs --json")))
                .containsExactlyElementsOf(
                        LabCatalog.all().stream().map(Lab::id).toList());
        assertThat(Console.line("labs").good().out()).startsWith("id ").contains("playground  Playground");
    }

    @Test
    void everyDatasetIsListedWithItsFormula() {
        assertThat(ids(Console.line("datasets --json")))
                .hasSize(ToyDataset.values().length + 1)
                .endsWith("mnist");
        assertThat(Console.line("datasets").good().out())
                .contains(ToyDataset.CIRCLE.formula(), ToyDataset.CIRCLE.source());
    }

    @Test
    void everyListedInitializerIsUnderstood() {
        List<String> ids = ids(Console.line("initializers --json"));
        assertThat(ids).hasSize(Initializer.all().size()).contains("zero", "constant:0.1", "he-normal");
        ids.forEach(id -> assertThat(Initializer.parse(id).id()).isEqualTo(id));
        assertThat(Console.line("initializers").good().out()).contains("w ~ N(0, 2/n_in)", "He et al. 2015");
    }

    private static List<String> ids(Console console) {
        List<String> ids = new ArrayList<>();
        for (JsonNode thing : console.good().json()) {
            ids.add(thing.get("id").textValue());
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "labs ", "datasets ", "initializers ", "train ", "figure ", "probe ", "window "})
    void everyCommandHasHelp(String command) {
        String help = Console.line(command + "--help").good().out();
        assertThat(help).contains("Usage: initium " + command.strip(), "Show this help and exit.");
        assertThat(help.lines().map(String::strip)).noneMatch(line -> line.matches("(--[a-z0-9-]+(=\\S+)?,? ?)+"));
        assertThat(help.lines()).allMatch(line -> line.length() <= 120);
        assertThat(help).as("apostrophes stand alone").doesNotContain("''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"labs", "datasets", "initializers", "train", "figure", "probe", "window"})
    void helpMayBeAskedForByItsName(String command) {
        assertThat(Console.line("help " + command).good().out())
                .isEqualTo(Console.line(command + " --help").good().out());
    }

    @Test
    void helpAloneTellsTheCommands() {
        assertThat(Console.line("help").good().out())
                .isEqualTo(Console.line("--help").good().out())
                .containsSubsequence("labs ", "train ", "window ", "help ");
        Console.line("help trian").refused(2, "trian");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Console.line("--version").good().out()).startsWith("Initium ");
    }

    @Test
    void aMissingCommandIsAskedFor() {
        Console.run().refused(2, "Name a command: labs, datasets, initializers, train, figure, probe, window");
    }

    @Test
    void theWindowIsOpenedAsAsked(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("spec.json");
        Setup saved = Setup.single(LabCatalog.all().get(0).base().withSeed(7));
        ExperimentJson.write(saved, file);
        List<Object> asked = new ArrayList<>();
        WindowOpener window = (lab, spec, run) -> {
            asked.addAll(List.of(lab, spec, run));
            return 0;
        };
        Console.run(window, "window", "--lab", "playground", "--spec", file.toString(), "--run")
                .good();
        Console.run(window, "window").good();
        assertThat(asked)
                .containsExactly(
                        Optional.of("playground"), Optional.of(saved), true, Optional.empty(), Optional.empty(), false);
    }

    @Test
    void theFileOfAnExperimentAloneOpensItsLab(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lesson.json");
        Setup lesson = Setup.single(LabCatalog.find("stacks").base().withSeed(7));
        ExperimentJson.write(new SavedExperiment(lesson, Optional.of("stacks")), file);
        List<Object> asked = new ArrayList<>();
        WindowOpener window = (lab, spec, run) -> {
            asked.addAll(List.of(lab, spec, run));
            return 0;
        };
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertThat(Cli.run(window, nowhere, nowhere, file.toString())).isZero();
        assertThat(asked).containsExactly(Optional.of("stacks"), Optional.of(lesson), false);
        Console.run(window, "window", "--lab", "variance", "--spec", file.toString())
                .good();
        assertThat(asked).element(3).isEqualTo(Optional.of("variance"));
    }

    @Test
    void aFileThatNamesNoLabOfThisProgramIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lesson.json");
        ExperimentJson.write(
                new SavedExperiment(Setup.single(LabCatalog.all().get(0).base()), Optional.of("attic")), file);
        Console.run((lab, spec, run) -> 0, "window", "--spec", file.toString())
                .refused(2, "lesson.json, lab: unknown lab 'attic'; try one of: playground");
    }

    @Test
    void noWindowOpensOnABrokenExperiment(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("spec.json"), "{\"format\": 1}");
        WindowOpener window = (lab, spec, run) -> {
            throw new AssertionError("opened");
        };
        Console.run(window, "window", "--spec", file.toString()).refused(2, "spec.json, app: this field is missing");
        Console.run(window, "window", "--lab", "foo").refused(2, "unknown lab 'foo'; try one of: playground");
    }

    @Test
    void outputThatCannotBeWrittenIsAFailedRun() {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int something) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int exitCode = Cli.run(
                (lab, spec, run) -> 0,
                new PrintWriter(full, false, StandardCharsets.UTF_8),
                new PrintWriter(err),
                "train",
                "--steps",
                "1");
        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("The output could not be written in full.");
    }

    @Test
    void memoryThatDoesNotSufficeIsAFailedRun() {
        StringWriter err = new StringWriter();
        WindowOpener greedy = (lab, spec, run) -> {
            throw new OutOfMemoryError();
        };
        int exitCode = Cli.run(greedy, new PrintWriter(new StringWriter()), new PrintWriter(err), "window");
        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("not enough memory", "smaller layers");
    }

    @Test
    void aFaultOfTheProgramEndsInOneLine() {
        WindowOpener broken = (lab, spec, run) -> {
            throw new IllegalStateException("broken");
        };
        Console console = Console.run(broken, "window");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err().lines()).singleElement().asString().contains("broken");
    }
}
