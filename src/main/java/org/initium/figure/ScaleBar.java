package org.initium.figure;

import java.awt.image.BufferedImage;

/** The colours of a raster from its low to its high end, as an image one pixel high. */
final class ScaleBar {
    private static final BufferedImage[] IMAGES = new BufferedImage[FigureTheme.values().length];

    private ScaleBar() {}

    static synchronized BufferedImage image(FigureTheme theme) {
        int i = theme.ordinal();
        if (IMAGES[i] == null) {
            ColorScale colors = ColorScale.raster(theme);
            BufferedImage image = new BufferedImage(ColorScale.SIZE, 1, BufferedImage.TYPE_INT_ARGB_PRE);
            for (int x = 0; x < ColorScale.SIZE; x++) {
                image.setRGB(x, 0, colors.rgb(x / (ColorScale.SIZE - 1.0)));
            }
            IMAGES[i] = image;
        }
        return IMAGES[i];
    }
}
