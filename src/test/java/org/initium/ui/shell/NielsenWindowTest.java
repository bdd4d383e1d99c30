package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.study.ensemble.SeedAccuracies;
import org.initium.engine.study.ensemble.SeedEnsemble;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.figure.chart.AccuracyFigure;
import org.initium.figure.scene.Scene;
import org.initium.io.StoredData;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class NielsenWindowTest {
    private static final ExperimentSpec FEW_IMAGES =
            LabCatalog.find("nielsen").base().withData(DataSpec.Images.mnist(ImageProtocol.VALIDATION, 200, 100));

    @AutoClose
    private OpenWindow window =
            OpenWindow.open(new WindowRequest(Optional.of("nielsen"), Optional.of(Setup.single(FEW_IMAGES)), false));

    private static Optional<SeedEnsemble> seeds(OpenWindow window, int arm) {
        Scene scene = window.experiment().scene().get();
        return scene.arms().get(arm).finding(SeedEnsemble.class);
    }

    private static boolean complete(OpenWindow window, int arm) {
        return seeds(window, arm)
                .filter(ensemble -> ensemble.runs().size() == ensemble.wanted())
                .isPresent();
    }

    private boolean pressed() throws Exception {
        ToggleButton button = (ToggleButton) window.node("seeds");
        return button.isSelected();
    }

    @Test
    void otherSeedsAreTrainedBesideTheRunWhichIsTheFirstOfThem() throws Exception {
        window.click("seeds");
        window.await(w -> complete(w, 0));
        SeedEnsemble ensemble = seeds(window, 0).orElseThrow();
        assertThat(ensemble.epochs()).isEqualTo(30);
        assertThat(ensemble.runs()).extracting(SeedAccuracies::seed).doesNotHaveDuplicates();
        Trainer trainer = new Trainer(FEW_IMAGES, new StoredData().load(FEW_IMAGES.data(), new Streams(0)));
        trainer.advance(30L * trainer.stepsPerEpoch());
        List<Double> alone = trainer.epochLog().epochs().stream()
                .filter(epoch -> epoch.number() > 0)
                .map(EpochLog.Epoch::scored)
                .map(scored -> scored.score().accuracy())
                .toList();
        assertThat(ensemble.runs().get(0).accuracies()).isEqualTo(alone);
        assertThat(window.step()).as("the run itself has not moved").isZero();
    }

    @Test
    void everyArmComparedHasItsOwnSeeds() throws Exception {
        window.click("compare");
        window.click("seeds");
        window.await(w -> w.experiment().scene().get().arms().size() == 2 && complete(w, 0) && complete(w, 1));
        assertThat(seeds(window, 0)).isNotEqualTo(seeds(window, 1));
    }

    @Test
    void pressingAgainForgetsThem() throws Exception {
        window.click("seeds");
        window.await(w -> seeds(w, 0).isPresent());
        window.click("seeds");
        assertThat(pressed()).isFalse();
        assertThat(seeds(window, 0)).isEmpty();
    }

    @Test
    void otherSettingsEndThem() throws Exception {
        window.click("seeds");
        assertThat(pressed()).isTrue();
        window.click("initializer-nielsen-old");
        assertThat(pressed()).isFalse();
        window.await(
                w -> w.frame().current().spec().equals(w.spec()) && seeds(w, 0).isEmpty());
    }

    @Test
    void itOpensWithOldAndNewSideBySideUnlessSomethingElseIsAskedFor() throws Exception {
        assertThat(window.frame().arms()).hasSize(1);
        window.close();
        window = OpenWindow.paused("nielsen");
        assertThat(window.frame().arms())
                .extracting(arm -> arm.spec().initializer().id())
                .containsExactly("nielsen-new", "nielsen-old");
        assertThat(((ToggleButton) window.node("compare")).isSelected()).isTrue();
        assertThat(window.shows("arm-nielsen-old")).isTrue();
        assertThat(window.node("initializer-nielsen-old").getAccessibleText())
                .as("the choice is called as the run is")
                .startsWith(window.text("arm-nielsen-old"));
        window.click("compare");
        window.await(w -> w.frame().arms().size() == 1);
        assertThat(window.shows("arm-nielsen-old")).isFalse();
    }

    @Test
    void theAccuracyIsTheLargestPicture() throws Exception {
        double accuracy = area("panel-accuracy-picture");
        for (String other : List.of("hidden-sums", "weight-decay", "first-weights", "confusion")) {
            assertThat(area("panel-" + other + "-picture")).as(other).isLessThan(accuracy);
        }
    }

    private double area(String id) throws Exception {
        var size = window.size(id);
        assertThat(size.getX()).isPositive();
        return size.getX() * size.getY();
    }

    @Test
    void theAccuracyChartIsLookedAtCloselyAndReadByKeys() throws Exception {
        window.focus("panel-accuracy");
        window.press(KeyCode.ADD);
        assertThat(window.experiment().options().get().window(AccuracyFigure.class))
                .isPresent();
        assertThat(window.shows("fit-accuracy")).isTrue();
        window.click("whole-accuracy");
        assertThat(window.experiment().options().get().window(AccuracyFigure.class))
                .as("another axis is seen whole")
                .isEmpty();
        window.await(w -> w.experiment().scene().get().arms().stream()
                .noneMatch(arm -> arm.snapshot().epochs().epochs().isEmpty()));
        window.focus("panel-accuracy");
        for (int i = 0; i < 20 && !reads("epoch 0"); i++) { // a picture that changes its size takes a reading away
            window.press(KeyCode.UP);
        }
        assertThat(reads("epoch 0")).isTrue();
    }

    private static boolean reads(String start) throws Exception {
        return OpenWindow.tooltip().filter(words -> words.startsWith(start)).isPresent();
    }
}
