package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SetupTest {
    /** Its biases begin as standard normal draws, those of {@link #HE} at 0. */
    private static final Initializer NIELSEN = Initializer.parse("nielsen-new");

    private static final Initializer HE = Initializer.HE_NORMAL;
    private static final List<Variation> BOTH = List.of(Variation.of(NIELSEN), Variation.of(HE));
    private static final ExperimentSpec RUN =
            LabCatalog.find("playground").base().withInitializer(NIELSEN);

    @Test
    void eachRunHasTheBiasRuleOfItsInitializer() {
        assertThat(biases(Setup.comparing(RUN, BOTH))).containsExactly(BiasRule.STANDARD_NORMAL, BiasRule.ZERO);
    }

    @Test
    void aBiasRuleSetByHandIsSharedByAllRuns() {
        BiasRule byHand = new BiasRule(0.5, 0);
        assertThat(biases(Setup.comparing(RUN.withBias(byHand), BOTH))).containsExactly(byHand, byHand);
    }

    @ParameterizedTest
    @MethodSource("setups")
    void lookingAtAnotherRunChangesNone(Setup setup) {
        for (Variation variation : BOTH) {
            Setup looking = setup.looking(variation);
            assertThat(looking.runs()).isEqualTo(setup.runs());
            assertThat(looking.spec()).isEqualTo(setup.runs().get(looking.selected()));
        }
    }

    @ParameterizedTest
    @MethodSource("setups")
    void theRunsThemselvesTellWhatTheyHaveInCommon(Setup setup) {
        assertThat(Setup.ofRuns(setup.runs(), setup.selected())).isEqualTo(setup);
    }

    @ParameterizedTest
    @MethodSource("setups")
    void aRunThatJoinsOrLeavesChangesNoOther(Setup setup) {
        Setup three = setup.comparing(Stream.concat(BOTH.stream(), Stream.of(Variation.of(Initializer.ZERO)))
                .toList());
        assertThat(three.runs()).startsWith(setup.runs().toArray(ExperimentSpec[]::new));
        assertThat(three.comparing(BOTH)).isEqualTo(setup);
    }

    /** The rules set by hand are none, that of one of the initializers, and one of its own; each with either run looked at. */
    static Stream<Setup> setups() {
        return Stream.of(RUN, RUN.withBias(BiasRule.ZERO), RUN.withBias(new BiasRule(0.5, 0)))
                .flatMap(start -> BOTH.stream()
                        .map(variation -> Setup.comparing(start, BOTH).looking(variation)));
    }

    @Test
    void aChangeOfAnythingElseLeavesTheSharedBiasRule() {
        Setup shared = Setup.comparing(RUN.withBias(BiasRule.ZERO), BOTH).looking(Variation.of(HE));
        Setup changed = shared.with(shared.spec().withSeed(2));
        assertThat(biases(changed)).containsExactly(BiasRule.ZERO, BiasRule.ZERO);
        Setup joined = shared.with(shared.run(Initializer.parse("nielsen-old")));
        assertThat(biases(joined)).containsExactly(BiasRule.ZERO, BiasRule.ZERO, BiasRule.ZERO);
    }

    @Test
    void settingTheBiasRuleOfTheInitializerGivesEachRunItsOwnAgain() {
        Setup shared = Setup.comparing(RUN.withBias(BiasRule.ZERO), BOTH);
        assertThat(shared.with(RUN)).isEqualTo(Setup.comparing(RUN, BOTH));
    }

    private static List<BiasRule> biases(Setup setup) {
        return setup.runs().stream().map(ExperimentSpec::bias).toList();
    }
}
