package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The list of the labs, which gives way in a narrow window. */
final class RailTest {
    @AutoClose
    private OpenWindow window = OpenWindow.paused();

    @ParameterizedTest
    @CsvSource({"960, 620", "1280, 800", "1440, 900"})
    void noNameOfALabIsCut(double width, double height) throws Exception {
        window.resize(width, height);
        Rail rail = (Rail) window.node("rail");
        for (var lab : LabCatalog.all()) {
            ToggleButton button = (ToggleButton) window.node("lab-" + lab.id());
            FxThread.run(() -> {
                rail.setCollapsed(false);
                rail.select(lab);
                button.applyCss();
            });
            WaitForAsyncUtils.waitForFxEvents(5);
            assertThat(FxThread.get(() -> ((Text) button.lookup(".text")).getText()))
                    .isEqualTo(lab.title());
            assertThat(((Labeled) button).getTooltip().getText()).startsWith(lab.title());
        }
    }

    @Test
    void aFoldedRailShowsAnIconForEachLab() throws Exception {
        window.resize(1280, 800);
        for (var lab : LabCatalog.all()) {
            ToggleButton button = (ToggleButton) window.node("lab-" + lab.id());
            assertThat(FxThread.get(() -> button.getGraphic().isVisible()
                            && button.getGraphic().getParent() != null))
                    .isTrue();
        }
    }

    @Test
    void aWindowThatHasRoomAgainUnfoldsWhatItFolded() throws Exception {
        assertThat(titlesAreShown()).isTrue();
        window.resize(1280, 800);
        assertThat(titlesAreShown()).isFalse();
        window.resize(1440, 900);
        assertThat(titlesAreShown()).isTrue();
    }

    @Test
    void whatTheUserFoldedStaysFoldedInAnyWidth() throws Exception {
        window.click("fold-rail");
        window.resize(1280, 800);
        window.resize(1440, 900);
        assertThat(titlesAreShown()).isFalse();
    }

    private boolean titlesAreShown() throws Exception {
        return FxThread.get(() -> window.node("rail").lookup(".chapter").isVisible());
    }
}
