package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PlotTest {
    private static final int HEIGHT = 60;
    private static final int BASE = 30;
    private static final int FROM = 20;

    /** A plot in a picture of its own. */
    private record Axes(double least, double most, double to, Consumer<Plot> marks) implements Figure {
        /** Over 0 to 10. */
        Axes(double to, Consumer<Plot> marks) {
            this(0, 10, to, marks);
        }

        @Override
        public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
            Pen pen = new Pen(graphics, theme);
            pen.background(width, height);
            marks.accept(new Plot(pen, Axis.linear(least, most, FROM, to), Axis.linear(0, 1, BASE, 5)));
        }

        @Override
        public String describe(Scene scene) {
            return "";
        }

        FigureExport export() {
            Scene nothing = new Scene(List.of(), 0, ViewOptions.DEFAULT);
            return new FigureExport(this, nothing, FigureTheme.LIGHT, (int) to + FROM, HEIGHT);
        }
    }

    @Test
    void ticksHangBelowTheBaseLineAtTheirValues() {
        BufferedImage image = new Axes(220, Plot::ticksBelow).export().image(1);
        assertThat(isInked(image, FROM, BASE + 1)).isTrue();
        assertThat(isInked(image, 220, BASE + 1)).isTrue();
        assertThat(isInked(image, FROM, BASE - 2)).isFalse();
        assertThat(isInked(image, 220, BASE - 2)).isFalse();
    }

    /** A hairline on the edge between two pixels tints both. */
    private static boolean isInked(BufferedImage image, int x, int y) {
        Color ground = FigureTheme.LIGHT.color(FigureColor.SURFACE);
        return image.getRGB(x, y) != ground.getRGB() && image.getRGB(x - 1, y) != ground.getRGB();
    }

    /** From left to right. */
    private static List<Words.Placed> names(Axes axes) {
        return Words.placed(axes.export()).stream()
                .sorted(Comparator.comparingDouble(name -> name.begin().getX()))
                .toList();
    }

    @Test
    void theEndsAreNamedWithinThemselvesAndTheMiddleBetweenThem() {
        List<Words.Placed> names = names(new Axes(120, Plot::endsBelow));
        assertThat(names).extracting(Words.Placed::text).containsExactly("0", "5", "10");
        assertThat(names.get(0).begin().getX()).isCloseTo(FROM, within(1e-6));
        assertThat(names.get(1).begin().getX() + names.get(1).end().getX()).isCloseTo(FROM + 120, within(1e-6));
        assertThat(names.get(2).end().getX()).isCloseTo(120, within(1e-6));
        assertThat(names).allSatisfy(name -> assertThat(name.begin().getY()).isBetween(BASE + 11.0, (double) HEIGHT));
    }

    @Test
    void theMiddleGivesWayToTheEndsAndTheseToTheMiddle() {
        double left = FigureFont.LABEL.width("0");
        double right = FigureFont.LABEL.width("10");
        double all = left + right + (right - left) + FigureFont.LABEL.width("5") + 12;
        assertThat(Words.of(new Axes(FROM + all + 1, Plot::endsBelow).export())).hasSize(3);
        assertThat(Words.of(new Axes(FROM + all - 1, Plot::endsBelow).export())).containsExactly("0", "10");
        assertThat(Words.of(new Axes(FROM + left + right + 7, Plot::endsBelow).export()))
                .containsExactly("0", "10");
        assertThat(Words.of(new Axes(FROM + left + right + 5, Plot::endsBelow).export()))
                .containsExactly("5");
    }

    @Test
    void whatJustFitsIsNamed() {
        double ends = FigureFont.LABEL.width("0") + FigureFont.LABEL.width("10");
        assertThat(Words.of(new Axes(FROM + ends + 6, Plot::endsBelow).export()))
                .containsExactly("0", "10");
        // The middle stands as far from the wider end as that reaches from its own.
        double all = 2 * FigureFont.LABEL.width("10") + FigureFont.LABEL.width("5") + 12;
        assertThat(Words.of(new Axes(FROM + all, Plot::endsBelow).export())).containsExactly("0", "10", "5");
    }

    static List<Axes> crowded() {
        List<Axes> axes = new ArrayList<>();
        for (int to = 45; to < 90; to += 5) {
            axes.add(new Axes(to, Plot::endsBelow));
        }
        for (int to = 250; to < 290; to += 5) {
            axes.add(new Axes(-90_010, -90_000, to, Plot::ticksBelow));
        }
        return axes;
    }

    @ParameterizedTest
    @MethodSource("crowded")
    void namesAlongTheBaseLineDoNotTouch(Axes axes) {
        List<Words.Placed> names = names(axes);
        assertThat(names).isNotEmpty();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).begin().getX() - names.get(i - 1).end().getX())
                    .as("%s", names)
                    .isGreaterThanOrEqualTo(6 - 1e-6);
        }
    }
}
