package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.io.ExperimentJson;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of several runs on the command line. */
class ComparedRunsTest {
    private static final ExperimentSpec PLAYGROUND =
            LabCatalog.find("playground").base();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() throws Exception {
        file = folder.resolve("compared.json");
        List<Variation> compared =
                List.of(Variation.of(Initializer.ZERO), Variation.of(PLAYGROUND.initializer()), he());
        ExperimentJson.write(Setup.comparing(PLAYGROUND, compared), file);
    }

    private static Variation he() {
        return Variation.of(Initializer.HE_NORMAL);
    }

    private Console train(String options) {
        return Console.line("train --spec " + file + " --steps 3 " + options);
    }

    @Test
    void allOfThemAreTrained() {
        JsonNode arms = train("--json").good().json().get("arms");
        assertThat(arms)
                .extracting(arm -> arm.get("arm").textValue())
                .containsExactly("zero", "appropriate", "he-normal");
        for (JsonNode arm : arms) {
            JsonNode alone = Console.line(
                            "train --steps 3 --json --init " + arm.get("arm").textValue())
                    .good()
                    .json();
            assertThat(arm.get("cost")).isEqualTo(alone.get("cost"));
        }
    }

    @Test
    void seedsAndSettingsHoldForAll() {
        JsonNode arms = train("--activation tanh --seed 5 --seeds 2 --json")
                .good()
                .json()
                .get("arms");
        assertThat(arms).hasSize(3);
        arms.forEach(arm -> assertThat(arm.get("runs")).hasSize(2).allSatisfy(run -> {
            assertThat(run.at("/spec/activation").textValue()).isEqualTo("tanh");
            assertThat(run.get("seed").longValue()).isBetween(5L, 6L);
        }));
    }

    @Test
    void oneIsChosenByItsWeights() {
        JsonNode run = train("--init he-normal --json").good().json();
        assertThat(run.at("/spec/init").textValue()).isEqualTo("he-normal");
    }

    @Test
    void oneIsChosenByItsActivationWhereThatDiffers() throws Exception {
        Setup sequence = Setup.comparing(
                PLAYGROUND,
                Variation.among(List.of(
                        PLAYGROUND,
                        PLAYGROUND.withActivation(Activation.TANH),
                        PLAYGROUND.withInitializer(Initializer.ZERO))));
        ExperimentJson.write(sequence, file);
        assertThat(train("--json").good().json().get("arms")).hasSize(3);
        assertThat(train("--activation tanh --json")
                        .good()
                        .json()
                        .at("/spec/activation")
                        .textValue())
                .isEqualTo("tanh");
    }

    @Test
    void whatTheyAreTrainedAsIsSavedAgain() throws Exception {
        Path again = folder.resolve("again.json");
        train("--l2 0.5 --save " + again).good();
        Setup setup = ExperimentJson.read(again);
        assertThat(setup.compared()).isEqualTo(ExperimentJson.read(file).compared());
        assertThat(setup.spec().initializer()).isEqualTo(PLAYGROUND.initializer());
        assertThat(setup.spec().regularizer().id()).isEqualTo("l2:0.5");
    }

    @Test
    void theArmsOfALabAreSavedAndTrainedAgain() throws Exception {
        Path arms = folder.resolve("arms.json");
        JsonNode first = Console.line("train --lab stacks --compare sequence --steps 1 --json --save " + arms)
                .good()
                .json()
                .get("arms");
        JsonNode second = Console.line("train --spec " + arms + " --steps 1 --json")
                .good()
                .json()
                .get("arms");
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).get("spec")).isEqualTo(first.get(i).get("spec"));
            assertThat(second.get(i).get("cost")).isEqualTo(first.get(i).get("cost"));
        }
    }

    @Test
    void whatOnlyOneRunHasIsRefusedWithTheWayOut() {
        train("--out " + folder.resolve("run.csv"))
                .refused(2, "--out writes one run, not several; choose one with --init: zero, appropriate, he-normal");
        train("--bias normal:1").refused(2, "bring their biases along; leave out --bias, or choose one with --init");
        train("--init zero --bias normal:1").good();
        train("--init zero --out " + folder.resolve("run.csv")).good();
    }

    @Test
    void allOfThemArePainted() throws Exception {
        Console.line("figure playground --format svg --steps 2 --spec " + file + " --out " + folder)
                .good();
        assertThat(Files.readString(folder.resolve("playground-cost.svg"))).contains("Zero", "Appropriate", "He");
    }
}
