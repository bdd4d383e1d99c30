package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.study.variance.ClinicFormula;
import org.initium.figure.scene.ClinicNotes;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The lab of variances in the real window, by its own controls. */
final class VarianceWindowTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused("variance");

    @Test
    void anAssumptionThatIsUntickedChangesTheInputs() throws Exception {
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
        window.click("edit-design");
        window.type("design-a", "0");
        assertThat(window.text("design-a-reason")).contains("a or b must be above 0");
        assertThat(window.spec().initializer().id()).isEqualTo("xavier-normal");
    }

    @Test
    void theDerivationIsMeasuredInTheLayerChosenAtTheStepOnScreen() throws Exception {
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
}
