package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.network.Initializer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CompareTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    @BeforeEach
    void open() throws Exception {
        window.click("compare");
        window.await(w -> w.frame().arms().size() == 5);
    }

    @Test
    void armsShareTheirDraws() {
        float[] appropriate = window.frame().arms().get(2).parameters().toArray();
        float[] tooLarge = window.frame().arms().get(3).parameters().toArray();
        assertThat(tooLarge[0]).isEqualTo(10 * appropriate[0], org.assertj.core.data.Offset.offset(1e-4f));
    }

    @Test
    void aChipShowsItsRunWithoutARestart() throws Exception {
        window.click("step-update");
        window.await(w -> w.step() == 1);
        window.click("arm-zero");
        window.await(w -> w.frame().selected() == 0);
        assertThat(window.step()).isEqualTo(1);
        assertThat(window.spec().initializer()).isEqualTo(Initializer.ZERO);
    }

    @Test
    void anArmIsTakenOut() throws Exception {
        window.click("arm-too-large-remove");
        window.await(w -> w.frame().arms().size() == 4);
    }

    @Test
    void anInitializerOutsideJoins() throws Exception {
        window.click("more-initializers");
        window.click("initializer-orthogonal");
        window.await(w -> w.frame().arms().size() == 6);
        assertThat(window.frame().selected()).isEqualTo(5);
    }

    @Test
    void oneRunIsLeftInTheEnd() throws Exception {
        window.click("compare");
        window.await(w -> w.frame().arms().size() == 1);
        assertThat(window.shows("compare-bar")).isFalse();
    }
}
