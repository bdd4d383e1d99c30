package org.initium.figure.paint;

import java.awt.Color;

/** How far a colour stands out from another one, by WCAG 2. */
public final class Contrast {
    /** What is asked of text, level AA. */
    public static final double OF_TEXT = 4.5;

    private Contrast() {}

    /** (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
    public static double of(Color a, Color b) {
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
