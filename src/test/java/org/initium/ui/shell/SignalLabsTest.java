package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.study.variance.ClinicFormula;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.figure.scene.ClinicNotes;
import org.initium.figure.scene.Scene;
import org.initium.io.ExperimentJson;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labs on signals in the real window, by their own controls. */
final class SignalLabsTest {
    @AutoClose
    private OpenWindow window;

    private void open(String lab) throws Exception {
        window = OpenWindow.paused(lab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "stacks", "saturation", "variance", "symmetry"})
    void everyLabOpensWithAllItsPanelsAndTakesAStep(String lab) throws Exception {
        open(lab);
        for (var panel : window.experiment().lab().panels()) {
            assertThat(window.shows("panel-" + panel.id())).as(panel.id()).isTrue();
        }
        window.click("step-update");
        window.await(w -> w.step() == 1);
    }

    @Test
    void theChainsSliderSetsC() throws Exception {
        open("chain");
        window.slide("chain-factor-slider", 1.2);
        assertThat(window.spec().initializer()).isEqualTo(new Initializer(InitializerFamily.IDENTITY, 1.2));
        window.await(w -> w.frame().current().spec().equals(w.spec()));
        window.slide("depth-slider", 20);
        assertThat(window.spec().shape().depth()).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({
        "chain, chain-factor, 0.3, 2",
        "chain, depth, 2, 50",
        "stacks, depth, 2, 50",
        "stacks, width, 10, 500",
        "saturation, inputs, 1, 10000"
    })
    void aSliderReachesFromItsLeastToItsMost(String lab, String knob, String least, String most) throws Exception {
        open(lab);
        Slider slider = (Slider) window.node(knob + "-slider");
        TextField field = (TextField) window.node(knob);
        window.slide(knob + "-slider", slider.getMin());
        assertThat(field.getText()).isEqualTo(least);
        window.slide(knob + "-slider", slider.getMax());
        assertThat(field.getText().replace(",", "")).isEqualTo(most);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
        assertThat(window.notices()).isEmpty();
    }

    @Test
    void oneClickSetsTheLecturesThreeStacksSideBySide() throws Exception {
        open("stacks");
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
        open("stacks");
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
        open("stacks");
        window.slide("depth-slider", 5);
        window.slide("width-slider", Math.log10(50));
        assertThat(window.spec().shape().sizes()).containsExactly(100, 50, 50, 50, 50, 50, 1);
    }

    @Test
    void theUnitsInputsCanBeSlidAndTyped() throws Exception {
        open("saturation");
        window.type("inputs", "2000");
        assertThat(window.spec().shape().inputs()).isEqualTo(2_000);
        window.slide("share-on-slider", 0.25);
        assertThat(((DataSpec.OnOff) window.spec().data()).on()).isEqualTo(500);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
    }

    @Test
    void anAssumptionThatIsUntickedChangesTheInputs() throws Exception {
        open("variance");
        window.click("assume-zero-mean");
        assertThat(((DataSpec.Gaussian) window.spec().data()).mean()).isEqualTo(0.1);
        window.click("assume-straight");
        assertThat(((DataSpec.Gaussian) window.spec().data()).sd()).isEqualTo(1);
        window.click("assume-zero-mean");
        assertThat(((DataSpec.Gaussian) window.spec().data()).mean()).isZero();
        window.click("assume-independent");
        assertThat(((DataSpec.Gaussian) window.spec().data()).correlation()).isPositive();
        window.click("assume-independent");
        assertThat(((DataSpec.Gaussian) window.spec().data()).correlation()).isZero();
    }

    @Test
    void theDesignerMakesARuleThatTrainsAndCanBeTakenBack() throws Exception {
        open("variance");
        window.click("edit-design");
        assertThat(window.text("design-name")).isEqualTo("This is Appropriate, Xavier.");
        window.type("design-k", "2");
        assertThat(window.spec().initializer().id()).isEqualTo("designed-normal:1:2:1:0");
        assertThat(window.text("design-name")).isEqualTo("This is He.");
        assertThat(window.text("design-variance")).isEqualTo("Var(w) = 0.0200 in layer 1");
        window.choose("design-draw", InitializerFamily.DESIGNED_SPARSE);
        window.type("design-c", "5");
        window.type("design-b", "0.5");
        assertThat(window.spec().initializer().id()).isEqualTo("designed-sparse:1:2:1:0.5:5");
        assertThat(window.text("design-name")).contains("of your own");
        window.click("step-update");
        window.await(w -> w.step() == 1 && w.frame().current().spec().equals(w.spec()));
        window.await(w -> w.experiment().scene().get().arms().get(0).findings().size() == 3);
        FxThread.run(() -> window.experiment().undo());
        assertThat(window.spec().initializer().id()).isEqualTo("designed-sparse:1:2:1:0:5");
        window.click("initializer-glorot-normal");
        assertThat(window.text("design-name")).isEqualTo("This is Glorot.");
    }

    @Test
    void theNumbersOfADesignAreSteppedWithinTheirRange() throws Exception {
        open("variance");
        assertThat(((ToggleButton) window.node("edit-design")).isSelected()).isFalse();
        window.click("edit-design");
        window.click("design-k-more");
        assertThat(window.spec().initializer().id()).isEqualTo("designed-normal:1:1.25:1:0");
        window.click("design-k-less");
        window.click("design-b-less");
        assertThat(window.spec().initializer().id()).isEqualTo("designed-normal:1:1:1:0");
    }

    @Test
    void aDesignThatDividesByNothingIsRefusedBesideItsField() throws Exception {
        open("variance");
        window.click("edit-design");
        window.type("design-a", "0");
        assertThat(window.text("design-a-reason")).contains("a or b must be above 0");
        assertThat(window.spec().initializer().id()).isEqualTo("xavier-normal");
    }

    @Test
    void theDerivationIsMeasuredInTheLayerChosenAtTheStepOnScreen() throws Exception {
        open("variance");
        Node card = window.node("panel-derivation");
        window.choose("derivation-layer", 3);
        window.await(w -> card.getAccessibleText().contains("Layer 3 at step 0"));
        window.focus("panel-derivation");
        window.press(KeyCode.DOWN);
        window.click("step-update");
        window.await(w -> card.getAccessibleText().contains("Layer 4 at step 1:"));
    }

    @Test
    void aPrintedFormulaIsPickedJudgedAndRun() throws Exception {
        open("variance");
        window.await(w -> w.experiment().scene().get().arms().get(0).findings().size() == 3);
        assertThat(window.node("run-formula").isDisabled()).isTrue();
        Point2D size = window.size("panel-clinic-picture");
        window.press("panel-clinic-picture", size.getX() - 40, size.getY() - 20, MouseButton.PRIMARY);
        assertThat(notes().picked()).isEqualTo(ClinicFormula.XAVIER_UNIFORM);
        window.click("judge-misprint");
        window.click("run-formula");
        assertThat(notes().tried()).containsExactly(ClinicFormula.XAVIER_UNIFORM);
        assertThat(notes().score()).isZero();
        Node card = window.node("panel-clinic");
        window.await(w -> card.getAccessibleText().contains("You judged 0 of 1 rightly."));
        assertThat(window.node("judge-right").isDisabled()).isTrue();
        window.click("clinic-again");
        assertThat(notes()).isEqualTo(ClinicNotes.NONE);
    }

    @Test
    void thePrintedFormulasAreJudgedByTheKeyboardAlone() throws Exception {
        open("variance");
        window.await(w -> w.experiment().scene().get().arms().get(0).findings().size() == 3);
        window.focus("panel-clinic");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        assertThat(notes().tried()).containsExactly(ClinicFormula.GLOROT_NORMAL);
        assertThat(notes().score()).isEqualTo(1);
    }

    private ClinicNotes notes() {
        return window.experiment().options().get().clinic();
    }

    @Test
    void theStoryNudgesASingleWeight() throws Exception {
        open("symmetry");
        window.click("try-7");
        assertThat(window.spec().edits()).hasSize(1);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
        assertThat(window.frame().current().parameters().weight(1, 0, 0))
                .isGreaterThan(window.frame().current().parameters().weight(1, 0, 1));
    }

    @Test
    void comparedStacksStandSideBySideWithTheirNames() throws Exception {
        open("stacks");
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
        open("stacks");
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
