package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.initium.engine.network.Initializer;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.workbench.experiment.Experiment;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class SwitchingTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    @Test
    void aLabComesBackAsItWasLeft() throws Exception {
        window.click("initializer-he-normal");
        window.click("step-update");
        window.await(w -> w.step() == 1 && w.frame().current().spec().equals(w.spec()));
        Experiment left = window.experiment();
        window.click("lab-chain");
        window.await(w -> w.frame() != null);
        assertThat(window.text("lab-title")).isEqualTo(LabCatalog.find("chain").title());
        window.click("lab-playground");
        assertThat(window.experiment()).isSameAs(left);
        assertThat(window.spec().initializer()).isEqualTo(Initializer.parse("he-normal"));
        assertThat(window.step()).isEqualTo(1);
        window.focus("panel-layers");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.spec().initializer()).isEqualTo(Initializer.APPROPRIATE);
    }

    @Test
    void aHiddenLabRestsAndGoesOnWhenItIsShown() throws Exception {
        window.click("run");
        window.await(w -> w.step() > 50);
        Experiment left = window.experiment();
        window.click("lab-chain");
        window.await(w -> w.frame() != null);
        // The session says with its last frame that it rests; it is taken here as the pump of a hidden lab takes none.
        window.await(w -> {
            left.pull();
            return !left.frame().get().running();
        });
        long rested = left.frame().get().current().step();
        window.click("lab-playground");
        assertThat(window.text("run")).isEqualTo("Pa_use");
        window.await(w -> w.step() > rested && w.frame().running());
    }

    @Test
    void allLabsStayOpenSideBySide() throws Exception {
        List<String> ids = LabCatalog.all().stream().map(Lab::id).toList();
        for (String id : ids) {
            window.click("lab-" + id);
            window.await(w -> w.frame() != null);
        }
        for (String id : ids) {
            window.click("lab-" + id);
            assertThat(window.notices()).isEmpty();
            assertThat(window.experiment().lab().id()).isEqualTo(id);
        }
    }

    @Test
    void theToolsOfTheWindowFollowTheLabInFront() throws Exception {
        boolean story = window.shell().view().isStoryShown();
        window.click("toggle-story");
        window.click("lab-chain");
        assertThat(window.shell().view().isStoryShown()).isNotEqualTo(story);
        assertThat(window.shows("theme")).isTrue();
        window.click("lab-playground");
        assertThat(window.shows("theme")).isTrue();
        assertThat(window.shows("present")).isTrue();
    }
}
