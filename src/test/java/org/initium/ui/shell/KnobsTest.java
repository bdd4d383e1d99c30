package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class KnobsTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    @Test
    void aThumbnailChoosesItsData() throws Exception {
        window.click("dataset-moon");
        assertThat(((DataSpec.Toy) window.spec().data()).set()).isEqualTo(ToyDataset.MOON);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
    }

    @Test
    void threeClassesBringThreeOutputsAndSoftmax() throws Exception {
        window.click("more-datasets");
        window.click("dataset-blobs");
        assertThat(window.spec().shape()).isEqualTo(NetworkShape.of(2, 6, 3, 3));
        assertThat(window.spec().loss()).isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
        window.click("dataset-plane");
        assertThat(window.spec().loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
        assertThat(window.notices()).isEmpty();
    }

    @Test
    void aRowChoosesItsInitializer() throws Exception {
        window.click("initializer-zero");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.ZERO);
        window.await(w -> w.frame().current().spec().equals(w.spec()));
        assertThat(window.frame().current().cost()).isEqualTo(Math.log(2), org.assertj.core.data.Offset.offset(1e-7));
    }

    @Test
    void anInitializerTakesItsNumberWhereItIsTyped() throws Exception {
        window.click("more-initializers");
        window.click("initializer-constant");
        window.type("initializer-number", "0.3");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.parse("constant:0.3"));
        window.type("initializer-number", "many");
        assertThat(window.text("initializer-number-reason")).contains("'many' is not a number");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.parse("constant:0.3"));
    }

    @Test
    void theNetworkIsTyped() throws Exception {
        window.type("layers", "2-4-1");
        assertThat(window.spec().shape()).isEqualTo(NetworkShape.of(2, 4, 1));
        window.type("layers", "3-4-1");
        assertThat(window.text("layers-reason")).isEqualTo("this data needs 2 inputs and 1 output");
        assertThat(window.spec().shape()).isEqualTo(NetworkShape.of(2, 4, 1));
    }

    @Test
    void theNetworkIsBuiltUnitByUnit() throws Exception {
        window.click("edit-layers");
        window.click("layer-1-more");
        assertThat(window.spec().shape()).isEqualTo(NetworkShape.of(2, 7, 3, 1));
        window.click("layer-2-fewer");
        assertThat(window.spec().shape()).isEqualTo(NetworkShape.of(2, 7, 2, 1));
        window.click("add-layer");
        assertThat(window.spec().shape()).isEqualTo(NetworkShape.of(2, 7, 2, 3, 1));
    }

    @Test
    void aWrongRateIsRefusedBesideTheField() throws Exception {
        window.type("learning-rate", "-1");
        assertThat(window.text("learning-rate-reason"))
                .contains("learning rate")
                .contains("-1");
        assertThat(window.spec().optimizer().rate()).isEqualTo(0.1);
        window.type("learning-rate", "0,03");
        assertThat(window.spec().optimizer().rate()).isEqualTo(0.03);
        assertThat(window.shows("learning-rate-reason")).isFalse();
    }

    @Test
    void everyOtherSettingReachesTheExperiment() throws Exception {
        window.click("more-settings");
        window.choose("activation", "tanh");
        window.choose("optimizer", "momentum:0.9");
        window.choose("schedule", "exponential:0.99");
        window.choose("bias", "normal:1");
        window.type("batch", "10");
        window.type("weight-decay", "2");
        window.type("samples", "60");
        window.type("noise", "0.5");
        window.type("test-share", "0.25");
        ExperimentSpec spec = window.spec();
        assertThat(spec.activation()).isEqualTo(Activation.TANH);
        assertThat(spec.optimizer().id()).isEqualTo("momentum:0.9");
        assertThat(spec.optimizer().rate()).isEqualTo(0.1);
        assertThat(spec.schedule()).isEqualTo(new Schedule.Exponential(0.99));
        assertThat(spec.bias()).isEqualTo(BiasRule.STANDARD_NORMAL);
        assertThat(spec.batch()).isEqualTo(10);
        assertThat(spec.regularizer()).isEqualTo(new Regularizer.L2(2));
        assertThat(spec.data()).isEqualTo(new DataSpec.Toy(ToyDataset.CIRCLE, 60, 0.5, 0.25));
        window.await(w -> w.frame().current().spec().equals(spec));
        assertThat(window.frame().current().data().hasTest()).isTrue();
    }

    @Test
    void aChangeIsUndoneAndDoneAgain() throws Exception {
        window.click("initializer-too-large");
        window.focus("panel-layers");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.spec().initializer()).isEqualTo(Initializer.APPROPRIATE);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.spec().initializer()).isEqualTo(Initializer.TOO_LARGE);
    }

    @Test
    void aChangeKeepsRunning() throws Exception {
        window.click("run");
        window.click("initializer-he-normal");
        window.await(w -> w.frame().current().spec().equals(w.spec()) && w.step() > 10);
        assertThat(window.frame().running()).isTrue();
    }

    @Test
    void theStorySetsTheKnobs() throws Exception {
        window.click("predict-3-option-1");
        assertThat(window.text("predict-3-verdict")).startsWith("Not quite: Stays at ln 2.");
        window.click("predict-3-option-2");
        assertThat(window.text("predict-3-verdict")).startsWith("Right.");
        window.click("try-4");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.ZERO);
        window.click("notice-5-reveal");
        assertThat(window.text("notice-5-answer")).startsWith("None.");
    }
}
