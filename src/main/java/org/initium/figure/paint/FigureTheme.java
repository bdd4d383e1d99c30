package org.initium.figure.paint;

import java.awt.Color;

/** Light or dark: decides the value of every {@link FigureColor}. */
public enum FigureTheme {
    LIGHT,
    DARK;

    public Color color(FigureColor color) {
        return color.in(this);
    }
}
