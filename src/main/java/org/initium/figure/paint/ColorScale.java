package org.initium.figure.paint;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** 256 colours from one end through a neutral middle to the other, as packed RGB. */
public final class ColorScale {
    static final int SIZE = 256;

    /** How much of the full colour the ends of a raster keep, so that points of that colour stand out on it. */
    private static final double TONE = 0.6;

    private static final Map<FigureTheme, ColorScale> RASTERS = new EnumMap<>(FigureTheme.class);

    private final int[] table = new int[SIZE];
    private final int missing;

    private ColorScale(Color low, Color middle, Color high, Color missing) {
        double half = (SIZE - 1) / 2.0;
        for (int i = 0; i < SIZE; i++) {
            double t = (i - half) / half;
            table[i] = mix(middle, t < 0 ? low : high, Math.abs(t));
        }
        this.missing = missing.getRGB();
    }

    /** From class 0 or negative to class 1 or positive. */
    public static synchronized ColorScale raster(FigureTheme theme) {
        return RASTERS.computeIfAbsent(
                theme,
                of -> new ColorScale(
                        toned(FigureColor.CLASS_0, of),
                        of.color(FigureColor.NEUTRAL),
                        toned(FigureColor.CLASS_1, of),
                        of.color(FigureColor.NOTHING)));
    }

    /** The colour of a class where the network is sure of it. */
    public static Color toned(FigureColor color, FigureTheme theme) {
        return new Color(mix(theme.color(FigureColor.SURFACE), theme.color(color), TONE));
    }

    /** The colour of {@code t}, 0 at the low end to 1 at the high end; outside values take the colour of the nearer end. */
    public int rgb(double t) {
        if (Double.isNaN(t)) {
            return missing;
        }
        return table[(int) Math.max(0, Math.min(SIZE - 1, t * (SIZE - 1) + 0.5))];
    }

    /** {@code share} of {@code b}, the rest of {@code a}. */
    public static int mix(Color a, Color b, double share) {
        int red = channel(a.getRed(), b.getRed(), share);
        int green = channel(a.getGreen(), b.getGreen(), share);
        int blue = channel(a.getBlue(), b.getBlue(), share);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static int channel(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
