package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.io.ExperimentJson;
import org.initium.lab.Arm;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {
    private static final ExperimentSpec PLAYGROUND =
            LabCatalog.find("playground").base();

    @Test
    void jsonTellsWhatTheTrainerTells() throws Exception {
        JsonNode run = Console.line("train --steps 20 --json").good().json();
        Trainer trainer = new Trainer(PLAYGROUND);
        trainer.advance(20);
        Snapshot end = trainer.snapshot(ProbePlan.STANDARD);
        assertThat(run.get("cost").doubleValue()).isEqualTo(end.cost());
        assertThat(run.get("accuracy").doubleValue()).isEqualTo(end.accuracy());
        assertThat(run.get("step").longValue()).isEqualTo(20);
        assertThat(run.get("epoch").doubleValue()).isEqualTo(20);
        assertThat(run.get("seed").longValue()).isEqualTo(PLAYGROUND.seed());
        assertThat(run.get("diverged").isNull()).isTrue();
        assertThat(ExperimentJson.parse(run.get("spec").toString(), "spec").spec())
                .isEqualTo(PLAYGROUND);
        assertThat(run.get("layers")).hasSize(3);
        assertThat(run.get("layers").get(1).get("layer").intValue()).isEqualTo(2);
        assertThat(run.get("layers").get(1).get("a_std").doubleValue())
                .isEqualTo(end.layers().get(2).activations().std());
        assertThat(run.get("layers").get(1).get("dJ_dW_rms").doubleValue())
                .isEqualTo(end.layers().get(2).dJdW().rms());
    }

    @Test
    void theSameLineGivesTheSameNumbers() {
        String line = "train --dataset moon --layers 2,5,1 --batch 7 --test-share 0.3 --epochs 3 --json";
        assertThat(untimed(Console.line(line))).isEqualTo(untimed(Console.line(line)));
    }

    private static JsonNode untimed(Console console) {
        return ((ObjectNode) console.good().json()).remove(List.of("elapsed_s", "samples_per_s"));
    }

    @Test
    void zeroWeightsKeepCostAtLnTwo() {
        JsonNode run =
                Console.line("train --init zero --epochs 10 --json").good().json();
        assertThat(run.get("cost").doubleValue()).isEqualTo(Math.log(2), within(1e-12));
        run.get("layers").forEach(layer -> assertThat(layer.get("dJ_dW_rms").doubleValue())
                .isZero());
    }

    @Test
    void everyOptionReachesTheExperiment() throws Exception {
        JsonNode run = Console.line(
                        "train --dataset spirals --samples 40 --noise 0.5 --test-share 0.25 --layers 2,4,4,1"
                                + " --activation tanh --init constant:0.2 --bias normal:2 --loss mean-squared-error"
                                + " --optimizer adam --lr 0.02 --schedule step:0.5:2 --l2 0.1 --batch 10 --seed -7 --epochs 2 --json")
                .good()
                .json();
        ExperimentSpec spec =
                ExperimentJson.parse(run.get("spec").toString(), "spec").spec();
        assertThat(spec.data()).isEqualTo(new DataSpec.Toy(ToyDataset.SPIRALS, 40, 0.5, 0.25));
        assertThat(spec.shape()).isEqualTo(NetworkShape.of(2, 4, 4, 1));
        assertThat(List.of(
                        spec.activation().id(),
                        spec.initializer().id(),
                        spec.bias().id(),
                        spec.loss().id(),
                        spec.optimizer().id(),
                        spec.schedule().id(),
                        spec.regularizer().id()))
                .containsExactly(
                        "tanh",
                        "constant:0.2",
                        "normal:2",
                        "mean-squared-error",
                        "adam:0.9:0.999:1.0E-8",
                        "step:0.5:2",
                        "l2:0.1");
        assertThat(spec.optimizer().rate()).isEqualTo(0.02);
        assertThat(spec.batch()).isEqualTo(10);
        assertThat(spec.seed()).isEqualTo(-7);
        assertThat(run.get("step").longValue()).isEqualTo(6);
        assertThat(run.has("test_cost")).isTrue();
    }

    @Test
    void aDatasetBringsItsEndsAndLossAlong() throws Exception {
        JsonNode run =
                Console.line("train --dataset blobs --steps 1 --json").good().json();
        ExperimentSpec spec =
                ExperimentJson.parse(run.get("spec").toString(), "spec").spec();
        assertThat(spec.shape()).isEqualTo(NetworkShape.of(2, 6, 3, 3));
        assertThat(spec.loss()).isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
    }

    @Test
    void aRegressionHasNoAccuracy() {
        assertThat(Console.line("train --dataset ripple --steps 1 --json")
                        .good()
                        .json()
                        .get("accuracy")
                        .isNull())
                .isTrue();
    }

    @Test
    void seedsAreRunOneAfterAnotherAndSummedUp() {
        JsonNode result = Console.line("train --seed 5 --seeds 3 --epochs 5 --json")
                .good()
                .json();
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            JsonNode alone = Console.line("train --epochs 5 --json --seed " + (5 + i))
                    .good()
                    .json();
            JsonNode run = result.get("runs").get(i);
            assertThat(run.get("seed").longValue()).isEqualTo(5 + i);
            assertThat(run.get("cost")).isEqualTo(alone.get("cost"));
            costs.add(run.get("cost").doubleValue());
        }
        costs.sort(null);
        assertThat(result.get("cost").get("median").doubleValue()).isEqualTo(costs.get(1));
        assertThat(result.get("cost").get("p10").doubleValue())
                .isEqualTo(costs.get(0) + 0.2 * (costs.get(1) - costs.get(0)), within(1e-12));
        assertThat(result.get("cost").get("p90").doubleValue())
                .isEqualTo(costs.get(1) + 0.8 * (costs.get(2) - costs.get(1)), within(1e-12));
        assertThat(result.get("accuracy").has("median")).isTrue();
    }

    @Test
    void eachArmOfTheLabIsTrainedFromTheSameSeed() {
        JsonNode arms = Console.line("train --lab playground --arms --epochs 5 --json")
                .good()
                .json()
                .get("arms");
        List<Arm> expected = LabCatalog.find("playground").arms();
        assertThat(arms).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Trainer trainer = new Trainer(expected.get(i).of(PLAYGROUND));
            trainer.advance(5);
            assertThat(arms.get(i).get("arm").textValue())
                    .isEqualTo(expected.get(i).id());
            assertThat(arms.get(i).get("cost").doubleValue())
                    .isEqualTo(trainer.snapshot(TimedRun.NUMBERS).cost());
        }
    }

    @Test
    void sideBySideOrInTurnTheNumbersAreTheSame() {
        String line = "train --arms --seeds 3 --epochs 9 --json";
        JsonNode inTurn = Console.line(line).good().json();
        JsonNode sideBySide = Console.line(line + " --parallel").good().json();
        for (int arm = 0; arm < inTurn.get("arms").size(); arm++) {
            for (int run = 0; run < 3; run++) {
                String place = "/arms/" + arm + "/runs/" + run;
                assertThat(sideBySide.at(place + "/cost")).isEqualTo(inTurn.at(place + "/cost"));
                assertThat(sideBySide.at(place + "/spec")).isEqualTo(inTurn.at(place + "/spec"));
            }
        }
    }

    @Test
    void aComparisonOfTheStoryBringsActivationsAndWeightsAlong() {
        JsonNode arms = Console.line("train --lab stacks --compare sequence --steps 0 --json")
                .good()
                .json()
                .get("arms");
        assertThat(arms)
                .extracting(arm -> arm.get("name").textValue())
                .containsExactly("tanh, Xavier", "ReLU, Xavier", "ReLU, He");
        assertThat(arms)
                .extracting(arm -> arm.at("/spec/activation").textValue())
                .containsExactly("tanh", "relu", "relu");
        assertThat(arms)
                .extracting(arm -> arm.at("/spec/init").textValue())
                .containsExactly("xavier-normal", "xavier-normal", "he-normal");
    }

    @Test
    void armsAreToldOneAfterAnother() {
        String out = Console.line("train --arms --steps 1").good().out();
        LabCatalog.find("playground").arms().forEach(arm -> assertThat(out)
                .contains(arm.name() + System.lineSeparator()));
    }

    @Test
    void aDivergedRunFailsAndSaysWhere() {
        Console console = Console.line(
                "train --dataset ripple --init normal:1e6 --lr 1e6 --activation identity --epochs 50 --json");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err()).startsWith("The run with seed 42 diverged at step ");
        assertThat(console.json().get("diverged").get("quantity").textValue()).isNotEmpty();
    }

    @Test
    void curveAndExperimentAreWritten(@TempDir Path folder) throws Exception {
        Path curve = folder.resolve("run.csv");
        Path spec = folder.resolve("spec.json");
        Console.run(
                        "train",
                        "--init",
                        "he-normal",
                        "--steps",
                        "3",
                        "--out",
                        curve.toString(),
                        "--save",
                        spec.toString())
                .good();
        assertThat(Files.readAllLines(curve))
                .hasSize(5)
                .startsWith("step,epoch,cost,test_cost")
                .element(4)
                .satisfies(row -> assertThat(row).matches("3,3\\.0,0\\.\\d+,"));
        assertThat(ExperimentJson.read(spec).spec()).isEqualTo(PLAYGROUND.withInitializer(Initializer.HE_NORMAL));
        JsonNode again = Console.run("train", "--spec", spec.toString(), "--steps", "3", "--json")
                .good()
                .json();
        assertThat(Files.readString(curve))
                .contains("\r\n3,3.0," + again.get("cost").asText() + ",");
    }

    @Test
    void ownPointsAreLearnt(@TempDir Path folder) throws Exception {
        Path points = Files.writeString(folder.resolve("points.csv"), "1,2,0\n-1,-2,1\n3,0,2\n");
        JsonNode run = Console.run("train", "--csv", points.toString(), "--steps", "2", "--json")
                .good()
                .json();
        assertThat(run.get("spec").get("layers").toString()).isEqualTo("[2,6,3,3]");
        assertThat(run.get("spec").get("data").get("points")).hasSize(3);
    }

    @Test
    void aBadTableIsRefusedWithItsLine(@TempDir Path folder) throws Exception {
        Path points = Files.writeString(folder.resolve("points.csv"), "1,2,0\n1,two,1\n");
        Console.run("train", "--csv", points.toString()).refused(2, "points.csv, line 2: x2 is 'two'", "--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            train --dataset cricle                 | unknown dataset 'cricle'; try one of: circle,
            train --dataset cricle                 | , mnist
            train --dataset circle:1               | 'circle' takes no number
            train --init he                        | unknown initializer 'he'; try one of: zero, too-small
            train --init constant:x                | 'x' in 'constant:x' is not a number
            train --bias five                      | unknown bias rule 'five'
            train --activation rely                | unknown activation 'rely'; try one of: identity, relu
            train --loss square                    | unknown loss 'square'
            train --optimizer sgd                  | unknown optimizer 'sgd'; try one of: gradient-descent
            train --schedule cosine                | unknown schedule 'cosine'
            train --lab foo                        | unknown lab 'foo'; try one of: playground
            train --layers 2,x,1                   | '2,x,1' is not a list of whole numbers; write one like 2,6,3,1
            train --layers 2,0,1                   | a layer has 1 to 10000 units, not 0
            train --layers 2,4x0,1                 | '4x0' must repeat a layer 1 to 101 times
            train --layers 2,3x2147483647,1        | '3x2147483647' must repeat a layer 1 to 101 times
            train --layers 2,10000x50,1            | a network has at most 30,000,000 weights and biases, not 4,900,530,001; take fewer or smaller layers
            train --layers 3,4,1                   | --layers 3,4,1 does not fit the data, whose first layer is 2 and last layer 1; try --layers 2,4,1
            train --dataset blobs --layers 2,4,1   | try --layers 2,4,3
            train --loss softmax-cross-entropy     | --loss softmax-cross-entropy does not suit the data; use binary-cross-entropy
            train --lr 0                           | learning rate must be above 0
            train --lr fast                        | 'fast' is not a number; write one like 0.1
            train --lr 0x1p3                       | '0x1p3' is not a number; write one like 0.1
            train --lr 1f                          | '1f' is not a number; write one like 0.1
            train --lr NaN                         | 'NaN' is not a number; write one like 0.1
            train --init constant:                 | '' in 'constant:' is not a number; write one like 0.1
            train --init orthogonal:0x10           | '0x10' in 'orthogonal:0x10' is not a number; write one like 0.1
            train --samples six                    | 'six' is not a whole number
            train --samples 3                      | samples must be 4 to 10000, not 3
            train --noise -1                       | noise must be 0 to 10, not -1
            train --test-share 0.95                | test share must be 0 to 0.9, not 0.95
            train --batch 0                        | '0' is not 'full' or a whole number of 1 or more
            train --epochs 5 --steps 5             | --epochs and --steps both say how long to train
            train --epochs -1                      | --epochs must be 0 to 1000000000, not -1
            train --steps 99999999999              | --steps must be 0 to 1000000000, not 99999999999
            train --batch 1 --epochs 1000000000    | --epochs 1000000000 are 100000000000 updates of this run, and at most 1000000000 are trained
            train --seed 1.5                       | '1.5' is not a whole number
            train --seeds 0                        | --seeds must be 1 to 1000, not 0
            train --seeds 2 --out /tmp/x.csv       | --out writes the curve of one run
            train --dataset moon --csv x.csv       | --dataset, --csv each name the data
            train --csv absent.csv                 | absent.csv: there is no such file
            train --csv absent.csv --samples 9     | --samples and --noise shape a generated dataset
            train --dataset mnist --csv x.csv      | --dataset, --csv each name the data
            train --dataset mnist --samples 9      | --samples does not apply to images; use --train-size
            train --train-size 9                   | --train-size applies to images only
            train --validation-size 9              | --validation-size applies to images only
            train --protocol self                  | --protocol applies to images only
            train --idx-images a                   | --idx-images needs --idx-labels, too
            train --idx-labels a                   | --idx-labels needs --idx-images, too
            train --idx-images no --idx-labels no  | no: there is no such file
            train --image-csv no                   | no: there is no such file
            train --lab digits --protocol half     | unknown protocol 'half'; try one of: validation, test, self
            train --lab digits --validation-size 5 | add --protocol test or --protocol validation
            train --lab nielsen --train-size 0     | train size must be 1 to 60000, not 0
            train --lab nielsen --train-size 70000 | train size must be 1 to 60000, not 70000
            train --spec absent.json               | absent.json: there is no such file
            train --out absent/run.csv             | the folder of 'absent/run.csv' does not exist
            train --save .                         | '.' is a folder; name a file
            train --save /                         | '/' is a folder; name a file
            train --out x --save ./x               | --out and --save both name 'x'; name two files
            train --lab chain --spec absent.json   | --lab and --spec both say what to start from; give one of them, or add --arms
            train @pom.xml                         | Unmatched argument at index 1: '@pom.xml'
            train --arms --init zero               | --arms brings the first weights along; leave out --init
            train --arms --out x.csv               | --out writes one run; leave out --arms
            train --arms --compare sequence        | --arms and --compare ask for different runs; choose one
            train --compare sequence               | the story of 'playground' compares no runs of its own; use --arms
            train --lab stacks --compare lecture   | unknown comparison 'lecture'; try one of: sequence
            train --lab stacks --compare sequence --activation tanh | --compare brings the activations along; leave out --activation
            train --sede 3                         | Unknown option
            trian                                  | There is no command 'trian'; name one: labs, datasets
            """)
    void wrongUsageIsRefusedWithTheWayOut(String line, String message) {
        Console.line(line).refused(2, message, "--help");
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedBeforeTheRun() throws Exception {
        String name = "n".repeat(10_000);
        for (String option : new String[] {"--out", "--save"}) {
            // Endless, if it were begun.
            Console.run("train", "--epochs", "1000000000", option, name + ".csv")
                    .refused(2, "choose a shorter one");
        }
    }

    @Test
    void aWordOfSeveralLinesIsQuotedOnOne() {
        Console console = Console.run("train", "--lr", "0.1\n\u001b[31m");
        console.refused(2, "'0.1??[31m' is not a number");
        assertThat(console.err().lines()).hasSize(2);
    }
}
