package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class WindowSizeTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1366, 728);
    private static final WindowSize USUAL = new WindowSize(1440, 900, false);

    @Test
    void aSmallScreenGetsAWindowThatFitsIt() {
        assertThat(USUAL.within(LAPTOP)).isEqualTo(new WindowSize(1366, 728, false));
        assertThat(USUAL.within(new Rectangle2D(0, 0, 2560, 1440))).isEqualTo(USUAL);
    }

    @Test
    void whatASizeCannotBeBecomesTheLeast() {
        assertThat(new WindowSize(-5, Double.NaN, true).within(LAPTOP)).isEqualTo(new WindowSize(960, 620, true));
        assertThat(new WindowSize(-5, 1, false).within(new Rectangle2D(0, 0, 800, 600)))
                .isEqualTo(new WindowSize(800, 600, false));
    }

    private static WindowSize settled(WindowSize wanted) throws Exception {
        Stage stage = FxThread.get(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(new StackPane(), wanted.width(), wanted.height()));
            wanted.prepare(shown, LAPTOP);
            shown.show();
            wanted.insist(shown);
            if (!wanted.maximized()) { // as the desktop may
                shown.setWidth(shown.getMinWidth());
                shown.setHeight(shown.getMinHeight());
            }
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.get(() -> {
            WindowSize size = WindowSize.of(stage, USUAL);
            stage.close();
            return size;
        });
    }

    @Test
    void aWindowThatTheDesktopOpensInItsLeastSizeAsksOnceMore() throws Exception {
        WindowSize wanted = new WindowSize(1100, 700, false);
        assertThat(settled(wanted)).isEqualTo(wanted);
    }

    @Test
    void aWindowThatFillsTheScreenRemembersItsSizeBefore() throws Exception {
        assertThat(settled(new WindowSize(1100, 700, true))).isEqualTo(new WindowSize(1440, 900, true));
    }
}
