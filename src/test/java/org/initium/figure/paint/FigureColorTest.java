package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureColorTest {
    /** What figures write with. */
    private static final List<FigureColor> WRITTEN =
            List.of(FigureColor.TEXT, FigureColor.MUTED, FigureColor.GRADIENT, FigureColor.ALERT);

    @ParameterizedTest
    @EnumSource(FigureTheme.class)
    void textStandsOutFromTheSurface(FigureTheme theme) {
        Color surface = theme.color(FigureColor.SURFACE);
        for (FigureColor written : WRITTEN) {
            assertThat(Contrast.of(theme.color(written), surface))
                    .as(written.id())
                    .isGreaterThanOrEqualTo(Contrast.OF_TEXT);
        }
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
}
