package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
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

    @Test
    void theChainHasOneControlForCAndAnotherForOtherWeights() throws Exception {
        open("chain");
        assertThat(window.has("initializer-number")).isFalse();
        window.type("chain-factor", "0.8");
        assertThat(window.spec().initializer().number()).isEqualTo(0.8);
        window.click("more-initializers");
        window.click("initializer-normal");
        assertThat(window.has("initializer-number")).isTrue();
        assertThat(window.node("chain-factor").isDisabled()).isTrue();
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
    void theUnitsInputsCanBeSlidAndTyped() throws Exception {
        open("saturation");
        window.type("inputs", "2000");
        assertThat(window.spec().shape().inputs()).isEqualTo(2_000);
        window.slide("share-on-slider", 0.25);
        assertThat(((DataSpec.OnOff) window.spec().data()).on()).isEqualTo(500);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
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
}
