package org.initium.figure;

import java.awt.image.BufferedImage;

/** The colours of a raster from its low to its high end, as an image. */
final class ScaleBar {
    /** A single row would be stretched with noise from beyond its edges by the window's software renderer. */
    private static final int ROWS = 8;

    private static final BufferedImage[] IMAGES = new BufferedImage[FigureTheme.values().length];

    private ScaleBar() {}

    static synchronized BufferedImage image(FigureTheme theme) {
        int i = theme.ordinal();
        if (IMAGES[i] == null) {
            ColorScale colors = ColorScale.raster(theme);
            BufferedImage image = new BufferedImage(ColorScale.SIZE, ROWS, BufferedImage.TYPE_INT_ARGB_PRE);
            for (int x = 0; x < ColorScale.SIZE; x++) {
                int color = colors.rgb(x / (ColorScale.SIZE - 1.0));
                for (int y = 0; y < ROWS; y++) {
                    image.setRGB(x, y, color);
                }
            }
            IMAGES[i] = image;
        }
        return IMAGES[i];
    }
}
