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
                    .isEqualTo(trainer.snapshot(ProbePlan.NUMBERS).cost());
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
}
