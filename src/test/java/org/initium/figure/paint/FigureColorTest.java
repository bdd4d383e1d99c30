package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureColorTest {
    /** The contrast that WCAG 2 asks of text, level AA. */
    private static final double LEAST = 4.5;

    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void textStandsOutFromTheSurface(FigureTheme theme) {
        Color surface = theme.color(FigureColor.SURFACE);
        assertThat(contrast(theme.color(FigureColor.TEXT), surface)).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(theme.color(FigureColor.MUTED), surface)).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void classesAndArmsAreAllDifferent(FigureTheme theme) {
        assertThat(IntStream.range(0, FigureColor.CLASSES)
                        .mapToObj(FigureColor::ofClass)
                        .map(theme::color))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, FigureColor.ARMS)
                        .mapToObj(FigureColor::ofArm)
                        .map(theme::color))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, FigureColor.ARMS)
                        .mapToObj(arm -> ArmStroke.train(arm, false))
                        .distinct())
                .hasSize(FigureColor.ARMS);
    }

    @ParameterizedTest
    @EnumSource(FigureColor.class)
    void styleSheetsCanNameEveryColour(FigureColor color) {
        assertThat(color.id()).matches("[a-z]+(-[a-z0-9]+)*");
        assertThat(color.hex(FigureTheme.DARK)).matches("#[0-9a-f]{6}");
        assertThat(Color.decode(color.hex(FigureTheme.LIGHT))).isEqualTo(FigureTheme.LIGHT.color(color));
    }

    /** WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
