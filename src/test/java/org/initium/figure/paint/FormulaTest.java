package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @Test
    void inksTheFormulaInTheColourOfTheTheme() {
        BufferedImage image = Formula.image("\\mathrm{Var}(w) = \\frac{v}{n_{\\mathrm{in}}}", 16, FigureTheme.DARK);
        int inked = 0;
        int opaque = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int alpha = image.getRGB(x, y) >>> 24;
                inked += alpha > 0 ? 1 : 0;
                opaque += image.getRGB(x, y)
                                == FigureTheme.DARK.color(FigureColor.TEXT).getRGB()
                        ? 1
                        : 0;
            }
        }
        assertThat(opaque).isPositive();
        assertThat(inked).isBetween(200, image.getWidth() * image.getHeight() / 2);
    }

    @Test
    void saysWhichFormulaCannotBeRead() {
        assertThatThrownBy(() -> Formula.image("\\nosuchthing{1}", 16, FigureTheme.LIGHT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\\nosuchthing{1}");
    }

    @Test
    void anImageOfItHasTheInkAndThePlaceOfTheOutlines() {
        Formula formula = Formula.inline("\\sqrt{\\frac{2}{n_{\\mathrm{in}}}}");
        double[] outlines = inkAt(formula, 2, false);
        double[] image = inkAt(formula, 2, true);
        assertThat(image[0]).isCloseTo(outlines[0], withinPercentage(3));
        assertThat(image[1]).isCloseTo(outlines[1], within(0.5));
        assertThat(image[2]).isCloseTo(outlines[2], within(0.5));
    }

    @Test
    void strokesThatAPixelIsTooCoarseForAreThickened() {
        Formula formula = Formula.inline("\\left|x\\right| = a");
        double[] outlines = inkAt(formula, 1, false);
        double[] image = inkAt(formula, 1, true);
        assertThat(image[0]).isBetween(1.15 * outlines[0], 2.5 * outlines[0]);
        assertThat(image[1]).isCloseTo(outlines[1], within(0.5));
        assertThat(image[2]).isCloseTo(outlines[2], within(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.37, 1.83, 2})
    void equalLettersComeOutEquallyDarkOnAnySurface(double zoom) {
        Formula formula = Formula.inline("n\\,n\\,n\\,n\\,n\\,n\\,n");
        BufferedImage page = page(formula, zoom, true);
        List<Double> letters = new ArrayList<>();
        double letter = 0;
        for (int column = 0; column < page.getWidth(); column++) {
            double ink = 0;
            for (int row = 0; row < page.getHeight(); row++) {
                ink += page.getRaster().getSample(column, row, 0);
            }
            letter += ink;
            if (ink == 0 && letter > 0) {
                letters.add(letter);
                letter = 0;
            }
        }
        assertThat(letters).hasSize(7).allSatisfy(ink -> assertThat(ink)
                .isCloseTo(letters.get(0), withinPercentage(4)));
    }

    private static BufferedImage page(Formula formula, double zoom, boolean asImage) {
        BufferedImage page = new BufferedImage(400, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        Pen.prepare(graphics);
        graphics.setRenderingHint(Formula.AS_IMAGE, asImage);
        graphics.scale(zoom, zoom);
        formula.paint(graphics, Color.WHITE, 40, 60);
        graphics.dispose();
        return page;
    }

    /** Darkness and its centre, on a surface of so many pixels a logical pixel. */
    private static double[] inkAt(Formula formula, double zoom, boolean asImage) {
        BufferedImage page = page(formula, zoom, asImage);
        double ink = 0;
        double across = 0;
        double down = 0;
        for (int row = 0; row < page.getHeight(); row++) {
            for (int column = 0; column < page.getWidth(); column++) {
                int dark = page.getRaster().getSample(column, row, 0);
                ink += dark;
                across += (double) dark * column;
                down += (double) dark * row;
            }
        }
        return new double[] {ink, across / ink, down / ink};
    }

    @Test
    void filesHoldOutlinesAndNeitherImagesNorFontsThatNobodyHas() {
        Scene unit = Scenes.of(Scenes.unit("nielsen-old"), 0);
        FigureExport export = new FigureExport(Panel.FORMULA.create(), unit, FigureTheme.LIGHT, 600, 200);
        String svg = new String(export.bytes(FigureFormat.SVG, 1), StandardCharsets.UTF_8);
        assertThat(svg).doesNotContain("<image").contains("<path");
        assertThat(Pattern.compile("font-family: ([^;']*)")
                        .matcher(svg)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(family -> family.contains("Inter"));
        assertThat(new String(export.bytes(FigureFormat.PDF, 1), StandardCharsets.ISO_8859_1))
                .doesNotContain("/Subtype /Image");
    }
}
