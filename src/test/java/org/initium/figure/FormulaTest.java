package org.initium.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FormulaTest {
    @Test
    void inksTheFormulaInTheColourOfTheTheme() {
        BufferedImage image = Formula.image("\\mathrm{Var}(w) = \\frac{v}{n_{in}}", 16, FigureTheme.DARK);
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
}
