package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentJsonTest {
    private static final String SAVED = ExperimentJson.text(Setup.single(Specs.small()));

    static Stream<ExperimentSpec> everyChoice() {
        ExperimentSpec base = Specs.small().withSeed(Long.MAX_VALUE);
        DataSpec points =
                new DataSpec.Points(List.of(new LabelledPoint(0.1, -1e-300, 0), new LabelledPoint(1 / 3.0, 2, 9)), 0.1);
        List<DataSpec> images = List.of(
                DataSpec.Images.mnist(ImageProtocol.SELF, 10_000, 0),
                new DataSpec.Images(new ImageSource.Idx("a.gz", "b.gz"), 3, 2, ImageProtocol.VALIDATION, 5, 6),
                new DataSpec.Images(new ImageSource.Table("a.csv"), 3, 2, ImageProtocol.VALIDATION, 5, 6));
        return Stream.of(
                        Stream.of(Specs.small(), base.withBatch(7), base.withShape(NetworkShape.of(2, 1))),
                        Arrays.stream(ToyDataset.values())
                                .map(set -> base.fittedTo(new DataSpec.Toy(set, 4, 0.3, 0.9))),
                        Stream.of(base.fittedTo(points)),
                        Stream.of(
                                        new DataSpec.Gaussian(100, 300, -0.5, 2, 0.25, 0.1),
                                        new DataSpec.OnOff(1_000, 0.5, 100))
                                .map(base::fittedTo),
                        images.stream().map(base::fittedTo),
                        Arrays.stream(Activation.values()).map(base::withActivation),
                        Arrays.stream(Loss.values())
                                .map(loss -> base.fittedTo(new DataSpec.Toy(ToyDataset.BLOBS, 30, 1, 0))
                                        .withLoss(loss)),
                        Initializer.all().stream().map(base::withInitializer),
                        Stream.of(new BiasRule(-0.25, 0), BiasRule.STANDARD_NORMAL)
                                .map(base::withBias),
                        OptimizerSpec.all().stream().map(rule -> base.withOptimizer(rule.withRate(0.3))),
                        Schedule.all().stream().map(base::withSchedule),
                        Stream.of(Regularizer.NONE, new Regularizer.L2(0.005)).map(base::withRegularizer))
                .flatMap(specs -> specs);
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void whatIsWrittenIsReadBack(ExperimentSpec spec) throws FileProblem {
        Setup setup = Setup.single(spec);
        assertThat(ExperimentJson.parse(ExperimentJson.text(setup), "saved")).isEqualTo(setup);
    }

    @Test
    void aSavedFileHoldsTheSameExperiment(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("experiment.json");
        Files.writeString(file, "old");
        ExperimentJson.write(Setup.single(Specs.small()), file);
        assertThat(ExperimentJson.read(file)).isEqualTo(Setup.single(Specs.small()));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"format": 1   | the text ends too early
            {"format": [1  | the text ends too early
            {"format": [1} | Unexpected close marker '}'
            {"format": 1]  | Unexpected close marker ']'
            {"format": wx} | Unrecognized token 'wx'
            {"format": NaN}  | Non-standard token 'NaN'
            {"format": +1}   | does not allow numbers to have plus signs
            /* mine */ {}    | Unexpected character ('/' (code 47))
            {} {}            | there is more after the end of the experiment
            """)
    void brokenTextIsRefusedInPlainWords(String text, String reason) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.parse(text, "broken.json"))
                .withMessageStartingWith("broken.json, line 1, column ")
                .withMessageContaining(reason)
                .withMessageNotContainingAny("[Source", "REDACTED", "\n", "Feature", "`", "jackson");
    }

    @ParameterizedTest
    @MethodSource("outsized")
    void whatIsFarTooLargeIsRefusedInPlainWords(String text) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.parse(text, "large.json"))
                .withMessageStartingWith("large.json")
                .withMessageContaining("is larger than in any experiment")
                .withMessageNotContaining("Stream");
    }

    static Stream<String> outsized() {
        String many = "1".repeat(2_000);
        return Stream.of(
                "{\"app\": \"" + many + "\"}", "{\"seed\": " + many + "}", "{\"" + many + "\": 1}", "[".repeat(20));
    }

    @Test
    void aMessageStaysOnItsLineWhateverTheFileHolds() {
        String text = ExperimentJson.text(Setup.single(Specs.small())).replaceFirst("entropy", "e\\\\ntropy");
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.parse(text, "two\nlines"))
                .withMessageStartingWith("two?lines, loss: unknown loss '")
                .withMessageContaining("-e?tropy'")
                .withMessageNotContaining("\n");
    }

    @Test
    void aFailedWriteLeavesNothingBehind(@TempDir Path folder) {
        Path file = folder.resolve("absent").resolve("experiment.json");
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.write(Setup.single(Specs.small()), file))
                .withMessageContaining("the folder does not exist");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkIsFollowedAndStays(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("experiment.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
        ExperimentJson.write(Setup.single(Specs.small()), link);
        assertThat(link).isSymbolicLink();
        assertThat(ExperimentJson.read(file)).isEqualTo(Setup.single(Specs.small()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "app",
                "data",
                "layers",
                "activation",
                "loss",
                "init",
                "bias",
                "optimizer",
                "schedule",
                "regularizer",
                "batch",
                "shuffle",
                "seed",
                "edits"
            })
    void everyFieldIsRequired(String field) {
        var tree = ExperimentJson.tree(Specs.small());
        tree.remove(field);
        refused(tree.toString(), "saved, " + field + ": this field is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "seed" : -9223372036854775807   | "sed" : 1        | 'sed': unknown field; remove it, or correct it to one of: format
            "shuffle" : true                | "shuffle" : 1    | shuffle: expected true or false, not '1'
            "samples" : 100                 | "samples" : 3    | data: samples must be 4 to 10000, not 3
            "samples" : 100                 | "samples" : 1.5  | data.samples: expected a whole number, not '1.5'
            "noise" : 1.0                   | "noise" : "1"    | data.noise: expected a number, not '"1"'
            "noise" : 1.0                   | "noise" : 1e999  | data: noise must be 0 to 10, not Infinity
            "set" : "circle"                | "set" : "cricle" | data.set: unknown dataset 'cricle'; try one of: circle
            "batch" : "full"                | "batch" : 0      | batch: expected "full" or a whole number of 1 or more, not '0'
            "activation" : "relu"           | "activation" : "rely" | activation: unknown activation 'rely'; try one of: identity, relu
            "init" : "appropriate"          | "init" : "normal:x"   | init: 'x' in 'normal:x' is not a number
            "rate" : 0.1                    | "rate" : -0.1    | optimizer.rate: learning rate must be above 0
            "format" : 1                    | "format" : 3     | format: made for file format 3 by Initium
            "format" : 1                    | "format" : 0     | format: there is no file format 0; a single run has format 1, runs compared have format 2
            "format" : 1                    | "format" : 2     | compared: this field is missing
            "shuffle" : true                | "shuffle" : true, "compared" : [ ] | 'compared': unknown field
            "index" : 8                     | "index" : 9      | edit of parameter 9, but the network has only 9
            "index" : 8                     | "index" : -1     | edits[2]: an edit needs a step and an index of 0 or more
            "value" : 0.1                   | "value" : 1e39   | edits[2]: an edit needs a step and an index of 0 or more and a finite value
            "layers" : [ 2, 2, 1 ]          | "layers" : [ 2, 2.5, 1 ] | layers[1]: expected a whole number, not '2.5'
            "layers" : [ 2, 2, 1 ]          | "layers" : [ 2, 0, 1 ]   | layers: a layer has 1 to 10000 units, not 0
            "layers" : [ 2, 2, 1 ]          | "layers" : [ 3, 2, 1 ]   | the network has 3 inputs, but the data has 2
            "layers" : [ 2, 2, 1 ]          | "layers" : [ 2, 3 ]      | the network has 3 outputs, but the data needs 1
            "loss" : "binary-cross-entropy" | "loss" : "softmax-cross-entropy" | the loss 'softmax-cross-entropy' does not suit the data; use 'binary-cross-entropy'
            "shuffle" : true                | "seed" : 1, "shuffle" : true     | this is not JSON: Duplicate field 'seed'
            "shuffle" : true                | "shuffle" : tru  | line 22, column 18: this is not JSON
            """)
    void aWrongFieldIsRefusedByName(String saved, String wrong, String message) {
        assertThat(SAVED).contains(saved);
        refused(SAVED.replace(saved, wrong), message);
    }

    @Test
    void aNewerFileIsRefusedWithWhatIsRead() {
        refused(
                SAVED.replace("\"format\" : 1", "\"format\" : 3"),
                "this version reads formats up to 2. Update Initium");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "null", "1", "{", "{}{}", "{} x", "[[[[[[[[[[[[[[[[[[[[", "\u0000"})
    void whatIsNoExperimentIsRefused(String text) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.parse(text, "saved"))
                .withMessageStartingWith("saved");
    }

    @Test
    void aTooLargeOrUnreadableFileIsRefused(@TempDir Path folder) throws Exception {
        Path large = Files.write(folder.resolve("large.json"), new byte[TextFile.MAX_BYTES + 1]);
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xC3, 0x28});
        Path largest = Files.writeString(folder.resolve("largest.json"), " ".repeat(TextFile.MAX_BYTES));
        problemOf(large, "larger than 5 MB");
        problemOf(largest, "this is not an experiment");
        problemOf(binary, "not text in UTF-8");
        problemOf(folder, "this is a folder");
        problemOf(folder.resolve("absent.json"), "there is no such file");
    }

    private static void problemOf(Path file, String reason) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.read(file))
                .withMessageContaining(file.getFileName().toString())
                .withMessageContaining(reason);
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.parse(text, "saved"))
                .withMessageContaining(message);
    }
}
