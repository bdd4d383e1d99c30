package org.initium.figure.boundary;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.initium.engine.data.Task;
import org.initium.engine.probe.DecisionGrid;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Ticks;

/** A decision grid as an image, one pixel a cell. */
final class BoundaryRaster {
    private BoundaryRaster() {}

    static BufferedImage image(DecisionGrid grid, Task task, FigureTheme theme) {
        int[] pixels =
                switch (task) {
                    case BINARY -> scaled(grid, 0, 1, theme);
                    case MULTICLASS -> blended(grid, theme);
                    case REGRESSION -> {
                        double reach = reach(grid);
                        yield scaled(grid, -reach, reach, theme);
                    }
                };
        BufferedImage image = new BufferedImage(grid.columns(), grid.rows(), BufferedImage.TYPE_INT_ARGB_PRE);
        image.setRGB(0, 0, grid.columns(), grid.rows(), pixels, 0, grid.columns());
        return image;
    }

    /** The end of a regression's colour scale: the largest size of a prediction, rounded up so that it seldom changes. */
    static double reach(DecisionGrid grid) {
        double largest = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                double size = Math.abs(grid.value(column, row, 0));
                largest = size > largest && size < Double.POSITIVE_INFINITY ? size : largest;
            }
        }
        return largest == 0 ? 1 : Ticks.roundUp(largest);
    }

    private static int[] scaled(DecisionGrid grid, double low, double high, FigureTheme theme) {
        ColorScale colors = ColorScale.raster(theme);
        int[] pixels = new int[grid.rows() * grid.columns()];
        double perUnit = 1 / (high - low);
        int i = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                pixels[i++] = colors.rgb((grid.value(column, row, 0) - low) * perUnit);
            }
        }
        return pixels;
    }

    private static int[] blended(DecisionGrid grid, FigureTheme theme) {
        int outputs = grid.outputs();
        Color[] colors = new Color[outputs];
        for (int k = 0; k < outputs; k++) {
            colors[k] = ColorScale.toned(FigureColor.ofClass(k), theme);
        }
        int missing = theme.color(FigureColor.NOTHING).getRGB();
        int[] pixels = new int[grid.rows() * grid.columns()];
        int i = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                pixels[i++] = blend(grid, column, row, colors, missing);
            }
        }
        return pixels;
    }

    private static int blend(DecisionGrid grid, int column, int row, Color[] colors, int missing) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double total = 0;
        for (int k = 0; k < colors.length; k++) {
            double p = grid.value(column, row, k);
            red += p * colors[k].getRed();
            green += p * colors[k].getGreen();
            blue += p * colors[k].getBlue();
            total += p;
        }
        if (!(total > 0)) {
            return missing;
        }
        return 0xFF000000
                | (int) (red / total + 0.5) << 16
                | (int) (green / total + 0.5) << 8
                | (int) (blue / total + 0.5);
    }
}
