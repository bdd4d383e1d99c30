package org.initium.ui.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.FaultyInquiry;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.ensemble.SeedEnsemble;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.engine.training.WeightEdit;
import org.initium.figure.scene.ViewOptions;
import org.initium.io.StoredData;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    @Test
    void aFaultOfAStudyIsTold() {
        try (Experiment experiment = open(asking(spec -> List.of(new FaultyInquiry())))) {
            assertThat(awaitProblem(experiment)).contains("as a test of faults wants it");
        }
    }

    @Test
    void aRunThatIsRefusedLeavesTheKnobsAtTheOneThatIsThere() {
        try (Experiment experiment = open(LabCatalog.find("playground"))) {
            await(experiment, () -> experiment.frame().get() != null);
            ExperimentSpec there = experiment.spec();
            experiment.change(spec -> spec.withShape(NetworkShape.of(5, 1)));
            assertThat(awaitProblem(experiment)).contains("[5, 1]");
            assertThat(experiment.spec()).isEqualTo(there);
        }
    }

    @Test
    void theRunThatStaysAfterARefusalIsStudiedAgain() {
        try (Experiment experiment = open(LabCatalog.find("stacks"))) {
            await(experiment, () -> studied(experiment).isPresent());
            experiment.change(spec -> spec.withShape(NetworkShape.of(5, 1)));
            awaitProblem(experiment);
            await(experiment, () -> studied(experiment).isPresent());
            assertThat(experiment.frame().get().answered()).isEqualTo(2);
        }
    }

    /** The frame that tells of the refusal comes when the knobs were moved on already. */
    @Test
    void knobsThatWereMovedOnSinceARefusalStay() {
        try (Experiment experiment = open(LabCatalog.find("playground"))) {
            await(experiment, () -> experiment.frame().get() != null);
            experiment.change(spec -> spec.withShape(NetworkShape.of(5, 1)));
            awaitTrue(() -> !experiment.mailbox().isEmpty());
            experiment.change(spec -> spec.withShape(NetworkShape.of(2, 3, 1)).withInitializer(Initializer.ZERO));
            ExperimentSpec asked = experiment.spec();
            experiment.pull();
            assertThat(experiment.spec()).isEqualTo(asked);
            await(experiment, () -> experiment.frame().get().run() == 3);
            assertThat(experiment.frame().get().current().spec()).isEqualTo(asked);
        }
    }

    /** As while a slider moves: some of them are passed over. */
    @Test
    void ofManyMovesInARowTheLastIsShownAndStudied() {
        try (Experiment experiment = open(LabCatalog.find("stacks"))) {
            await(experiment, () -> experiment.frame().get() != null);
            int inputs = experiment.spec().shape().inputs();
            int outputs = experiment.spec().shape().outputs();
            for (int width = 10; width < 40; width++) {
                NetworkShape shape = NetworkShape.of(inputs, width, width, outputs);
                experiment.change(spec -> spec.withShape(shape));
                experiment.pull();
            }
            NetworkShape last = NetworkShape.of(inputs, 39, 39, outputs);
            await(experiment, () -> shown(experiment).shape().equals(last));
            await(experiment, () -> studied(experiment).equals(Optional.of(NetworkShape.of(inputs, 39, 39))));
        }
    }

    /** As the picture is still that of the run before, so is what was found out about it. */
    @Test
    void whoLooksInAnotherWayWhileARunBeginsKeepsWhatTheStudiesFound() {
        try (Experiment experiment = open(LabCatalog.find("stacks"))) {
            await(experiment, () -> studied(experiment).isPresent());
            experiment.change(spec -> spec.withInitializer(Initializer.ZERO));
            experiment.options().set(ViewOptions.DEFAULT.withLogCost(false));
            assertThat(studied(experiment)).isPresent();
            assertThat(experiment.scene().get().options().logCost()).isFalse();
        }
    }

    @Test
    void theRunThatStaysAfterARefusalIsStudiedWithItsEdits() {
        List<ExperimentSpec> asked = new ArrayList<>();
        Lab lab = asking(spec -> {
            asked.add(spec);
            return List.of();
        });
        ExperimentSpec edited = lab.base().withEdit(new WeightEdit(0, 3, 1.25f));
        try (Experiment experiment = new Experiment(lab, Setup.single(edited), new StoredData())) {
            await(experiment, () -> experiment.frame().get() != null);
            experiment.change(spec -> spec.withShape(NetworkShape.of(5, 1)));
            await(experiment, () -> asked.size() == 2);
            assertThat(experiment.frame().get().answered()).isEqualTo(2);
            assertThat(asked).containsExactly(edited, edited);
        }
    }

    /** As whoever clicks quickly asks, or on a slow machine anybody. */
    @Test
    void seedsAskedForWhileARunBeginsAreTrainedForIt() {
        try (Experiment experiment = open(LabCatalog.find("playground"))) {
            await(experiment, () -> experiment.frame().get() != null);
            experiment.change(spec -> spec.withInitializer(Initializer.ZERO));
            experiment.trainEnsemble(2, 1);
            assertThat(experiment.ensemble().get()).isTrue();
            await(
                    experiment,
                    () -> experiment.frame().get().run() == 2
                            && experiment
                                    .scene()
                                    .get()
                                    .finding(SeedEnsemble.class)
                                    .isPresent());
            assertThat(experiment.ensemble().get()).isTrue();
        }
    }

    @Test
    void seedsOfARunThatIsRefusedAreForgotten() {
        try (Experiment experiment = open(LabCatalog.find("stacks"))) {
            await(experiment, () -> studied(experiment).isPresent());
            experiment.change(spec -> spec.withShape(NetworkShape.of(5, 1)));
            experiment.trainEnsemble(2, 1);
            await(experiment, () -> experiment.frame().get().answered() == 2);
            assertThat(experiment.ensemble().get()).isFalse();
            await(experiment, () -> studied(experiment).isPresent());
        }
    }

    private static Optional<NetworkShape> studied(Experiment experiment) {
        return Optional.ofNullable(experiment.scene().get())
                .flatMap(scene -> scene.finding(SignalProfile.class))
                .map(profile -> profile.spec().shape());
    }

    @Test
    void undoBringsBackTheWeightsThatResetForgot() {
        try (Experiment experiment = open(LabCatalog.find("playground"))) {
            await(experiment, () -> experiment.frame().get() != null);
            experiment.edit(3, 1.25f);
            await(experiment, () -> !shown(experiment).edits().isEmpty());
            ExperimentSpec edited = shown(experiment);
            experiment.reset();
            await(experiment, () -> experiment.frame().get().run() == 2);
            assertThat(shown(experiment).edits()).isEmpty();
            experiment.undo();
            await(experiment, () -> shown(experiment).equals(edited));
            experiment.redo();
            await(experiment, () -> shown(experiment).edits().isEmpty());
        }
    }

    @Test
    void lookingAtARunWithTheBiasesThatAllShareByHandBeginsNothingAnew() {
        Lab lab = LabCatalog.find("playground");
        Variation nielsen = Variation.of(Initializer.parse("nielsen-new"));
        Variation he = Variation.of(Initializer.HE_NORMAL);
        try (Experiment experiment = open(lab)) {
            experiment.compare(nielsen.of(lab.base()).withBias(BiasRule.ZERO), List.of(nielsen, he));
            await(experiment, () -> experiment.frame().get() != null);
            List<ExperimentSpec> asked = experiment.setup().get().runs();
            experiment.look(he);
            assertThat(experiment.setup().get().runs()).isEqualTo(asked);
            await(experiment, () -> experiment.frame().get().selected() == 1);
            assertThat(shown(experiment)).isEqualTo(experiment.spec());
        }
    }

    @Test
    void aReadingThatIsToGiveUpDoesSoWhateverElseIsReadMeanwhile() throws Exception {
        try (Experiment experiment = open(LabCatalog.find("playground"));
                HeldLoading first = new HeldLoading(experiment, 1, 10)) {
            experiment.loading().cancel();
            try (HeldLoading second = new HeldLoading(experiment, 1, 10)) {
                assertThat(first.release()).isTrue();
                assertThat(second.release()).isFalse();
            }
        }
    }

    private static ExperimentSpec shown(Experiment experiment) {
        return experiment.frame().get().current().spec();
    }

    private static Experiment open(Lab lab) {
        return new Experiment(lab, lab.opening(), new StoredData());
    }

    private static Lab asking(Function<ExperimentSpec, List<Inquiry<?>>> inquiries) {
        Lab lab = LabCatalog.find("playground");
        return new Lab(
                lab.id(),
                lab.chapter(),
                lab.base(),
                lab.arms(),
                lab.together(),
                lab.knobs(),
                lab.more(),
                lab.rows(),
                inquiries,
                lab.story());
    }

    private static String awaitProblem(Experiment experiment) {
        List<String> problems = new ArrayList<>();
        awaitTrue(() -> problems.addAll(experiment.pull()));
        return problems.get(0);
    }

    private static void await(Experiment experiment, BooleanSupplier hope) {
        awaitTrue(() -> {
            experiment.pull();
            return hope.getAsBoolean();
        });
    }

    private static void awaitTrue(BooleanSupplier hope) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!hope.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("what was hoped for did not come within 30 s");
            }
            LockSupport.parkNanos(200_000);
        }
    }
}
