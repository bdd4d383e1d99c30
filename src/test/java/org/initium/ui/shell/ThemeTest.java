package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void theStyleSheetHasTheColoursOfTheFigures(FigureTheme theme) throws Exception {
        String css =
                new String(ThemeTest.class.getResourceAsStream("initium.css").readAllBytes(), StandardCharsets.UTF_8);
        String start = theme == FigureTheme.DARK ? ".initium-dark {" : ".initium-light {";
        String block = css.substring(css.indexOf(start), css.indexOf('}', css.indexOf(start)));
        for (FigureColor color : FigureColor.values()) {
            assertThat(block).contains("-figure-" + color.id() + ": " + color.hex(theme) + ";");
        }
    }

    @Test
    void theWindowBehindItsContentHasTheColourOfTheTheme() throws Exception {
        try (OpenWindow window = OpenWindow.paused()) {
            assertThat(window.stage().getScene().getFill())
                    .isEqualTo(Color.web(FigureColor.SURFACE.hex(FigureTheme.DARK)));
            window.click("theme");
            assertThat(window.stage().getScene().getFill())
                    .isEqualTo(Color.web(FigureColor.SURFACE.hex(FigureTheme.LIGHT)));
        }
    }

    @Test
    void theSwitchChangesWindowAndFigures() throws Exception {
        try (OpenWindow window = OpenWindow.paused()) {
            var root = window.stage().getScene().getRoot();
            assertThat(root.getStyleClass()).contains("initium-dark");
            window.click("theme");
            assertThat(root.getStyleClass()).contains("initium-light").doesNotContain("initium-dark");
            window.focus("panel-layers");
            window.press(KeyCode.CONTROL, KeyCode.T);
            assertThat(root.getStyleClass()).contains("initium-dark");
        }
    }
}
