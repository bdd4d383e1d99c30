package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedJsonTest {
    private static final String SAVED = ExperimentJson.text(Specs.compared());

    @Property(tries = 200)
    void theRunsComparedAreReadBack(@ForAll("setups") Setup setup) throws FileProblem {
        Setup read = ExperimentJson.parse(ExperimentJson.text(setup), "saved");
        assertThat(read).isEqualTo(setup);
        assertThat(read.runs()).isEqualTo(setup.runs());
        assertThat(read.selected()).isEqualTo(setup.selected());
    }

    /** One to six runs that differ in their weights, some also in their activations, some with a bias rule set by hand, any of them looked at. */
    @Provide
    Arbitrary<Setup> setups() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 1_000);
        Arbitrary<Initializer> initializers = Arbitraries.oneOf(
                Arbitraries.of(Initializer.all()),
                numbers.map(number -> Initializer.parse("normal:" + number)),
                numbers.map(number -> Initializer.parse("orthogonal:" + number)));
        Arbitrary<List<Optional<Activation>>> activations = Arbitraries.oneOf(
                Arbitraries.just(Optional.<Activation>empty()).list().ofSize(6),
                Arbitraries.of(Activation.values()).map(Optional::of).list().ofSize(6));
        return initializers
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(weights -> activations.flatMap(differ -> biases().flatMap(bias -> Arbitraries.integers()
                        .between(0, weights.size() - 1)
                        .map(looked -> {
                            List<Variation> compared = IntStream.range(0, weights.size())
                                    .mapToObj(i -> new Variation(weights.get(i), differ.get(i)))
                                    .distinct()
                                    .toList();
                            ExperimentSpec start = Specs.small()
                                    .withInitializer(compared.get(0).initializer());
                            return Setup.comparing(bias.map(start::withBias).orElse(start), compared)
                                    .looking(compared.get(looked % compared.size()));
                        }))));
    }

    /** Set by hand or not. */
    private static Arbitrary<Optional<BiasRule>> biases() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(BiasRule.ZERO),
                Optional.of(BiasRule.STANDARD_NORMAL),
                Optional.of(new BiasRule(0.5, 0)));
    }

    @Test
    void theSavedFileHoldsThemAll(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("experiment.json");
        ExperimentJson.write(Specs.compared(), file);
        assertThat(ExperimentJson.read(file)).isEqualTo(Specs.compared());
        assertThat(Files.readString(file)).contains("\"format\" : 2");
    }

    @Test
    void aSingleRunIsWrittenAsOlderProgramsReadIt() {
        assertThat(ExperimentJson.text(Setup.single(Specs.small())))
                .contains("\"format\" : 1")
                .doesNotContain("compared");
    }

    @Test
    void editsByHandStayWithTheRunThatTheyWereMadeIn() throws FileProblem {
        List<ExperimentSpec> runs = ExperimentJson.parse(SAVED, "saved").runs();
        assertThat(runs.get(0).edits()).isEmpty();
        assertThat(runs.get(1)).isEqualTo(Specs.small());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "normal:0.5"            | "normal:-1"             | compared[0].init: 'normal' takes a number from 0
            "normal:0.5"            | 0.5                     | compared[0].init: expected a text in quotes, not '0.5'
            "tanh"                  | "tan"                   | compared[0].activation: unknown activation 'tan'; try one of: identity
            "init" : "normal:0.5"   | "inti" : "normal:0.5"   | compared[0].'inti': unknown field; remove it, or correct it to one of: init, activation
            "init" : "normal:0.5",  |                         | compared[0].init: this field is missing
            "init" : "normal:0.5",  | "init" : "normal:0.5", "seed" : 2, | compared[0].'seed': unknown field
            "compared" : [          | "compared" : [ 1,       | compared[0]: expected an object in braces, not '1'
            "compared" : [          | "compared" : [ {"init" : "zero"}, | compared[1]: either all runs that are compared name an activation or none does
            "compared" : [          | "compared" : [ {"init" : "appropriate", "activation" : "relu"}, | compared[2]: this run is listed before; remove it
            "activation" : "relu",  | "activation" : "sine",  | compared: none of these runs is the experiment itself, sine, appropriate; add it
            "format" : 2            | "format" : 1            | 'compared': unknown field
            """)
    void aWrongFieldIsRefusedByName(String saved, String wrong, String message) {
        assertThat(SAVED).contains(saved);
        refused(SAVED.replace(saved, wrong == null ? "" : wrong), message);
    }

    @Test
    void noRunAndTooManyAreRefused() {
        String none = SAVED.replaceAll("(?s)\"compared\" : \\[.*?]", "\"compared\" : []");
        refused(none, "compared: no run is listed; list one or more, or remove the field and write format 1");
        refused(many(ComparedJson.MOST + 1), "compared: 101 runs; at most 100 are compared");
        refused(many(ComparedJson.MOST), "compared: none of these runs is the experiment itself");
    }

    private static String many(int count) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            runs.add("{\"init\": \"normal:" + (i + 1) + "\"}");
        }
        String list = runs.stream().collect(Collectors.joining(", "));
        return SAVED.replaceAll("(?s)\"compared\" : \\[.*?]", "\"compared\" : [" + list + "]");
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> ExperimentJson.parse(text, "saved"))
                .withMessageStartingWith("saved, ")
                .withMessageContaining(message);
    }
}
