package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.ExperimentJson;
import org.initium.io.StoredData;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainOnImagesTest {
    @TempDir
    private Path folder;

    @Test
    void accuraciesAreToldEpochByEpoch() {
        JsonNode run = Console.line("train --lab nielsen --train-size 400 --validation-size 300 --epochs 3 --json")
                .good()
                .json();
        DataSpec.Images images = DataSpec.Images.mnist(ImageProtocol.VALIDATION, 400, 300);
        ExperimentSpec spec = LabCatalog.find("nielsen").base().withData(images);
        Trainer trainer = new Trainer(spec, new StoredData().load(images, new Streams(spec.seed())));
        trainer.advance(3L * 40);
        List<EpochLog.Epoch> epochs = trainer.epochLog().epochs().subList(1, 4);
        assertThat(run.get("epochs").toString()).isEqualTo("[1,2,3]");
        assertThat(numbers(run.get("validation_accuracy")))
                .containsExactlyElementsOf(epochs.stream()
                        .map(epoch -> epoch.test().score().accuracy())
                        .toList());
        assertThat(numbers(run.get("train_accuracy")))
                .containsExactlyElementsOf(epochs.stream()
                        .map(epoch -> epoch.train().score().accuracy())
                        .toList());
        assertThat(run.get("test_accuracy"))
                .isEqualTo(run.get("validation_accuracy").get(2));
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.doubleValue()));
        return numbers;
    }

    @Test
    void accuraciesOfSeveralSeedsHaveABandEpochByEpoch() {
        JsonNode all = Console.line(
                        "train --lab nielsen --train-size 200 --validation-size 100 --epochs 2 --seeds 3 --json")
                .good()
                .json();
        for (String accuracy : List.of("validation_accuracy", "train_accuracy")) {
            for (int epoch = 0; epoch < 2; epoch++) {
                List<Double> values = new ArrayList<>();
                for (JsonNode run : all.get("runs")) {
                    values.add(run.get(accuracy).get(epoch).doubleValue());
                }
                values.sort(null);
                JsonNode bands = all.get(accuracy);
                assertThat(bands.get("median")).hasSize(2);
                assertThat(bands.get("median").get(epoch).doubleValue()).isEqualTo(values.get(1));
                assertThat(bands.get("p10").get(epoch).doubleValue())
                        .isCloseTo(values.get(0) + 0.2 * (values.get(1) - values.get(0)), within(1e-12));
                assertThat(bands.get("p90").get(epoch).doubleValue())
                        .isCloseTo(values.get(1) + 0.8 * (values.get(2) - values.get(1)), within(1e-12));
            }
        }
    }

    @Test
    void theTableHasARowForEachEpoch() {
        String out = Console.line("train --lab digits --train-size 200 --layers 784,9,10 --epochs 2")
                .good()
                .out();
        assertThat(out.lines().map(String::strip).toList())
                .anyMatch(line -> line.matches("epoch +train accuracy +validation accuracy"))
                .anyMatch(line -> line.matches("2 +[0-9.]+ % +-"));
    }

    @Test
    void nothingHeldOutHasNoValidationAccuracy() {
        JsonNode run = Console.line("train --lab digits --train-size 200 --layers 784,9,10 --epochs 2 --json")
                .good()
                .json();
        assertThat(run.get("validation_accuracy")).isEmpty();
        assertThat(run.get("train_accuracy")).hasSize(2);
    }

    @Test
    void pointsHaveNoEpochsToTell() {
        assertThat(Console.line("train --epochs 2 --json").good().json().has("validation_accuracy"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --dataset mnist                                    | validation | 50000 | 10000
            --lab digits                                       | self       | 10000 | 0
            --lab digits --dataset mnist --train-size 99       | self       | 99    | 0
            --lab digits --protocol test                       | test       | 10000 | 10000
            --lab digits --protocol validation --train-size 20 | validation | 20    | 10000
            --lab nielsen --train-size 55000                   | validation | 55000 | 5000
            --lab nielsen --train-size 60000                   | validation | 60000 | 0
            --lab nielsen --protocol self                      | self       | 10000 | 0
            --lab digits --validation-size 0                   | self       | 10000 | 0
            --lab nielsen --protocol test --train-size 60000   | test       | 60000 | 10000
            --lab nielsen --validation-size 0                  | validation | 50000 | 0
            """)
    void imagesAreSplitAsAsked(String options, String protocol, int learnt, int heldOut) throws Exception {
        JsonNode run = Console.line("train --layers 784,1,10 --steps 0 --json " + options)
                .good()
                .json();
        ExperimentSpec spec =
                ExperimentJson.parse(run.get("spec").toString(), "spec").spec();
        assertThat(spec.data())
                .isEqualTo(DataSpec.Images.mnist(
                        ImageProtocol.valueOf(protocol.toUpperCase(Locale.ROOT)), learnt, heldOut));
    }

    @Test
    void ownImagesAreLearntAndTheLastSixthIsHeldOut() throws Exception {
        Path images = idx("images", 12, 2, 2);
        Path labels = idx("labels", 12);
        JsonNode run = Console.run(
                        "train",
                        "--lab",
                        "nielsen",
                        "--idx-images",
                        images.toString(),
                        "--idx-labels",
                        labels.toString(),
                        "--epochs",
                        "2",
                        "--json")
                .good()
                .json();
        assertThat(run.get("spec").get("layers").toString()).isEqualTo("[4,30,10]");
        assertThat(run.get("spec").get("data").get("train_size").intValue()).isEqualTo(10);
        assertThat(run.get("spec").get("data").get("validation_size").intValue())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "10,2", "11,1", "12,0"})
    void whatIsLearntOfOwnImagesLeavesTheRestToHoldOut(int learnt, int heldOut) throws Exception {
        JsonNode data = ownImages("--train-size", "" + learnt).good().json().at("/spec/data");
        assertThat(data.get("train_size").intValue()).isEqualTo(learnt);
        assertThat(data.get("validation_size").intValue()).isEqualTo(heldOut);
    }

    @Test
    void moreThanThereIsIsNotLearnt() throws Exception {
        ownImages("--train-size", "13").refused(2, "it holds 12 images; 13 to learn from and 0 to hold out");
    }

    @Test
    void ownImagesAreSavedByTheirWholeNamesAndLeftForTheDigitsThatAreAskedFor() throws Exception {
        Path saved = folder.resolve("saved.json");
        JsonNode data = ownImages("--save", saved.toString()).good().json().at("/spec/data");
        assertThat(data.toString())
                .contains(folder.resolve("images").toString())
                .doesNotContain("..");
        JsonNode digits = Console.run(
                        "train", "--spec", saved.toString(), "--dataset", "mnist", "--steps", "0", "--json")
                .good()
                .json();
        ExperimentSpec spec =
                ExperimentJson.parse(digits.get("spec").toString(), "spec").spec();
        assertThat(spec.data()).isEqualTo(DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50_000, 10_000));
    }

    /** Twelve images of a folder that is named the long way round. */
    private Console ownImages(String... more) throws IOException {
        idx("images", 12, 2, 2);
        idx("labels", 12);
        Path round = folder.resolve("..").resolve(folder.getFileName());
        List<String> arguments = new ArrayList<>(List.of("train", "--lab", "nielsen", "--steps", "0", "--json"));
        arguments.addAll(List.of("--idx-images", round.resolve("images").toString()));
        arguments.addAll(List.of("--idx-labels", round.resolve("labels").toString()));
        arguments.addAll(List.of(more));
        return Console.run(arguments.toArray(String[]::new));
    }

    @Test
    void filesThatDoNotBelongTogetherAreRefused() throws Exception {
        Path images = idx("images", 12, 2, 2);
        Path labels = idx("labels", 11);
        Console.run("train", "--idx-images", images.toString(), "--idx-labels", labels.toString())
                .refused(2, "it holds 11 labels, but", "holds 12 images");
        Console.run("train", "--idx-images", labels.toString(), "--idx-labels", images.toString())
                .refused(2, "name the two files the other way round");
    }

    @Test
    void aTableOfImagesIsLearnt() throws Exception {
        Path table = Files.writeString(folder.resolve("images.csv"), "3,0,255,9,1\n".repeat(6));
        JsonNode run = Console.run("train", "--image-csv", table.toString(), "--epochs", "1", "--json")
                .good()
                .json();
        assertThat(run.get("spec").get("layers").toString()).isEqualTo("[4,6,3,10]");
    }

    /** A file in IDX form: two bytes 0, type 8, the sizes, then as many bytes, all 7. */
    private Path idx(String name, int... sizes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x800 + sizes.length);
        int count = 1;
        for (int size : sizes) {
            out.writeInt(size);
            count *= size;
        }
        for (int i = 0; i < count; i++) {
            out.write(7);
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
