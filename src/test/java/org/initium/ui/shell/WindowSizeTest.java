package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

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

    @Test
    void aWindowThatTheDesktopOpensInItsLeastSizeAsksOnceMore() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowSize wanted = new WindowSize(1100, 700, false);
        WindowSize got = OpenWindow.fx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane()));
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> {
                stage.setWidth(stage.getMinWidth());
                stage.setHeight(stage.getMinHeight());
            });
            wanted.show(stage, LAPTOP);
            WindowSize size = WindowSize.of(stage, USUAL);
            stage.close();
            return size;
        });
        assertThat(got).isEqualTo(wanted);
    }

    @Test
    void aWindowThatFillsTheScreenRemembersItsSizeBefore() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowSize remembered = OpenWindow.fx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane()));
            new WindowSize(1100, 700, true).show(stage, LAPTOP);
            WindowSize size = WindowSize.of(stage, USUAL);
            stage.close();
            return size;
        });
        assertThat(remembered).isEqualTo(new WindowSize(1440, 900, true));
    }
}
