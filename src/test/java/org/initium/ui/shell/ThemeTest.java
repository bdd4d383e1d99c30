package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.initium.figure.paint.Contrast;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void theStyleSheetHasTheColoursOfTheFigures(FigureTheme theme) throws Exception {
        String colours = colours(theme);
        for (FigureColor color : FigureColor.values()) {
            assertThat(colours).contains("-figure-" + color.id() + ": " + color.hex(theme) + ";");
        }
    }

    private static String colours(FigureTheme theme) throws IOException {
        String css =
                new String(ThemeTest.class.getResourceAsStream("initium.css").readAllBytes(), StandardCharsets.UTF_8);
        String start = theme == FigureTheme.DARK ? ".initium-dark {" : ".initium-light {";
        return css.substring(css.indexOf(start), css.indexOf('}', css.indexOf(start)));
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -figure-surface",
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-overlay",
        "-color-fg-default, -initium-raised",
        "-color-fg-default, -initium-raised-hover",
        "-color-fg-default, -initium-selected",
        "-color-fg-default, -initium-danger-surface",
        "-color-fg-muted, -figure-surface",
        "-color-fg-muted, -color-bg-default",
        "-color-fg-muted, -initium-raised",
        "-color-fg-muted, -initium-raised-hover",
        "-color-fg-muted, -initium-selected",
        "-color-fg-subtle, -figure-surface",
        "-initium-on-accent, -color-accent-emphasis",
        "-initium-danger, -figure-surface",
        "-initium-danger, -initium-danger-surface"
    })
    void everyTextCanBeReadOnTheGroundsThatItStandsOn(String text, String ground) throws Exception {
        for (FigureTheme theme : FigureTheme.values()) {
            String colours = colours(theme);
            assertThat(Contrast.of(colour(colours, text), colour(colours, ground)))
                    .as("%s on %s, %s", text, ground, theme)
                    .isGreaterThanOrEqualTo(Contrast.OF_TEXT);
        }
    }

    private static java.awt.Color colour(String colours, String name) {
        Matcher found =
                Pattern.compile(Pattern.quote(name) + ": (#\\p{XDigit}{6});").matcher(colours);
        assertThat(found.find()).as(name).isTrue();
        return java.awt.Color.decode(found.group(1));
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
