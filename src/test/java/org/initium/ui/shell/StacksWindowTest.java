package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.figure.scene.Scene;
import org.initium.io.ExperimentJson;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The lab of stacks in the real window, by its own controls. */
final class StacksWindowTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused("stacks");

    @Test
    void oneClickSetsTheLecturesThreeStacksSideBySide() throws Exception {
        window.slide("depth-slider", 4);
        window.click("compare-sequence");
        window.await(w -> w.frame().arms().size() == 3);
        assertThat(window.experiment().scene().get().arms())
                .extracting(Scene.Arm::name)
                .containsExactly("tanh, Xavier", "ReLU, Xavier", "ReLU, He");
        assertThat(window.experiment().scene().get().arms())
                .extracting(arm -> arm.snapshot().spec().activation())
                .containsExactly(Activation.TANH, Activation.RELU, Activation.RELU);
        assertThat(window.spec().shape())
                .isEqualTo(window.experiment().lab().base().shape());

        window.click("arm-relu-he-normal");
        window.await(w -> w.frame().selected() == 2);
        ExperimentSpec saved = window.frame().current().spec();
        assertThat(saved.activation()).isEqualTo(Activation.RELU);
        assertThat(ExperimentJson.parse(ExperimentJson.text(Setup.single(saved)), "saved")
                        .spec())
                .isEqualTo(saved);

        FxThread.run(() -> window.experiment().undo());
        window.await(w -> w.frame().arms().size() == 1);
        assertThat(window.spec().shape().depth()).isEqualTo(5);
    }

    @Test
    void anInitializerAddedToRunsOfDifferentActivationsJoinsWithTheOneLookedAt() throws Exception {
        window.click("compare-sequence");
        window.await(w -> w.frame().arms().size() == 3);
        window.click("arm-relu-he-normal");
        window.click("initializer-normal");
        window.await(w -> w.frame().arms().size() == 4);
        assertThat(window.frame().current().spec().activation()).isEqualTo(Activation.RELU);
        window.click("arm-tanh-xavier-normal");
        window.await(w -> w.frame().selected() == 0);
        assertThat(window.spec().activation()).isEqualTo(Activation.TANH);
    }

    @Test
    void theStacksSlidersSetDepthAndWidth() throws Exception {
        window.slide("depth-slider", 5);
        window.slide("width-slider", Math.log10(50));
        assertThat(window.spec().shape().sizes()).containsExactly(100, 50, 50, 50, 50, 50, 1);
    }

    @Test
    void comparedStacksStandSideBySideWithTheirNames() throws Exception {
        window.click("compare");
        window.await(w -> w.experiment().scene().get() != null
                && w.experiment().scene().get().arms().size() == 4);
        Scene scene = window.experiment().scene().get();
        assertThat(scene.arms())
                .extracting(Scene.Arm::name)
                .containsExactly("Small, s = 0.01", "Large, s = 1", "Xavier", "He");
        assertThat(scene.arms())
                .allSatisfy(arm -> assertThat(arm.snapshot().layers()).hasSize(12));
        window.click("run");
        window.await(w -> w.step() > 3);
        assertThat(window.experiment().scene().get().arms())
                .allSatisfy(arm -> assertThat(arm.snapshot().layers()).hasSize(12));
    }

    @Test
    void batchNormalizationTakesTheScaleOutOfTheSignals() throws Exception {
        window.click("try-12");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.parse("normal:1"));
        window.click("batch-normalization");
        window.await(w -> profile(w).filter(found -> found.spec().normalized()).isPresent());
        double large = lastSignal();
        window.type("initializer-number", "0.01");
        window.await(w -> profile(w)
                .filter(found ->
                        found.spec().normalized() && found.spec().weights().variance(100, 100) < 1e-3)
                .isPresent());
        assertThat(lastSignal()).isCloseTo(large, within(1e-3)).isCloseTo(0.63, within(0.02));
        window.click("batch-normalization");
        window.await(w -> profile(w).filter(found -> !found.spec().normalized()).isPresent());
        assertThat(lastSignal()).isLessThan(1e-8);
    }

    private static Optional<SignalProfile> profile(OpenWindow window) {
        return Optional.ofNullable(window.experiment().scene().get())
                .flatMap(scene -> scene.finding(SignalProfile.class));
    }

    /** Standard deviation of the activations of layer 10, first seed. */
    private double lastSignal() {
        return profile(window)
                .orElseThrow()
                .runs()
                .get(0)
                .layers()
                .get(10)
                .activations()
                .std();
    }
}
